import type { Level } from '../../index'
import type { Position } from '../unusable'
import type { Texts } from './en'
import { problem } from './problem-zh'

const list = (words: readonly string[]): string => words.join('、')

const position = (file: string, { row, column }: Position): string => {
  const at = typeof column === 'number' ? ` 第 ${column} 个字符` : column === undefined ? '' : ` “${column}”列`
  return `${file}${row === undefined ? '' : ` 第 ${row} 行`}${at}`
}

/** 命令行的中文。 */
export const zh: Texts = {
  problem,
  position,
  levels: { error: '必须修改', review: '人工复核', advice: '建议' } as Record<Level, string>,
  verdicts: { error: '必须修改', review: '人工复核', advice: '可用，有建议', ok: '可用' },
  clause: (number, text) => `第 ${number} 条：${text}`,
  summary: (ok, errors, reviews, advice) =>
    `${ok ? '可以提交' : '不能提交'}：${errors} 项必须修改，${reviews} 项人工复核，${advice} 项建议。`,
  incomplete: '没有必须修改的问题，但内容还不齐全。',
  types: (types) => `备案类型：${list(types)}`,
  unknownType: '还不确定（请填写备案类型，或提供备案系统中的记录）',
  noFiling: '不需要备案',
  notGiven: '还要填写：',
  bring: '还要准备：',
  perhaps: '可能需要：',
  given: '已经提供：',
  complete: (isComplete) => (isComplete ? '必需的内容已齐全。' : '内容还不齐全。'),
  compared: {
    everywhere: '都会报告：',
    group: (errors, reviews, names) => `${errors} 项必须修改，${reviews} 项人工复核：${list(names)}`,
  },
  totals: (checked, ok) =>
    `共检查 ${checked.toLocaleString('en')} 行，其中 ${ok.toLocaleString('en')} 行没有必须修改的问题。`,
  unusable: (count) => `${count.toLocaleString('en')} 行无法检查。`,
  withoutKind: (count) =>
    `${count.toLocaleString('en')} 行没有主办单位性质，只适用于个人或单位的规则没有检查。请加上“主办单位性质”一列，或使用 --kind。`,
  moreProblems: (count) => `……另有 ${count.toLocaleString('en')} 处。`,
  ignored: (columns) => `不认识这些列，已忽略：${list(columns)}。`,
  interrupted: '已中断。以上各行完整，其余没有检查。',
  missing: '以下内容没有提供，相关的规则未检查：',
  byHand: '以下内容只能由人工判断：',
  suggestions: (names) => `可以改用：${list(names)}`,
  titled: (what, whose) => (whose === '' ? what : `${what}：${whose}`),
  sentences: (sentences) => sentences.join(''),
  filing: '备案申请',
  order: '备案订单',
  website: '网站',
  items: {
    websites: '网站',
    domains: '域名',
    orders: '订单',
    servers: '云服务器',
    preApprovals: '前置审批文件',
    serviceContents: '服务内容',
    declaredCategories: '前置审批类别',
  },
  item: (noun, index) => `${noun} ${index}`,
  joinPlace: (parts) => parts.join(' · '),
  facts: {
    registry: '域名和证件在工信部备案系统中的记录',
    action: '备案类型',
    filed: '已备案的信息',
    previous: '订单修改前的内容',
    account: '账号信息',
    authorizationCodes: '有效的备案授权码',
    today: '备案日期',
    province: '所在省份',
    subject: '主办单位信息',
    'subject.kind': '主办单位性质',
    order: '备案订单',
    certificate: '证件信息',
    mover: '由谁变更订单状态',
    isIdiom: '成语的判断方法',
    provinceOfMobile: '手机号码的归属地',
    confirmed: '主办单位信息的核实结果',
    website: '网站信息',
    registrableDomain: '域名后缀表',
    domainPlaces: '订单里的其他域名',
  },
  number: {
    kinds: {
      subject: '主体备案号',
      website: '网站备案号',
      app: 'App 备案号',
      'mini-program': '小程序备案号',
      'quick-app': '快应用备案号',
      'icp-licence': 'ICP 经营许可证号',
      'telecom-licence': '增值电信业务经营许可证号',
      police: '公安备案号',
    },
    none: (text) => `“${text}”不是备案号、经营许可证号或公安备案号。`,
    same: '这些备案号属于同一主体。',
    different: '这些备案号属于不同主体。',
    fields: {
      printed: '标准写法',
      province: '省份',
      serial: '序号',
      index: '服务序号',
      service: '服务类型',
      businesses: '业务种类',
      joint: '中外合资',
    },
  },
  explain: {
    unknown: (code, close) => `没有代码“${code}”。${close.length > 0 ? `是否指 ${list(close)}？` : ''}`,
    level: '级别',
    downgraded: (level) => `情况较轻时为${level}`,
    clause: '条款',
    edition: '版本',
    sources: '依据',
    about: '检查对象',
    kinds: '适用主体',
    needs: '需要的资料',
    examples: '提示语',
    page: '说明页',
    codes: '代码',
  },
  editions: {
    id: '版本',
    date: '日期',
    name: '名称字数',
    websites: '每单网站数',
    domains: '每个网站的域名数',
    source: '出处',
    isDefault: '默认',
    both: (individual, unit) => (individual === unit ? String(individual) : `${individual}（个人）、${unit}`),
    length: (min, max) => (max === undefined ? `≥ ${min}` : `${min}–${max}`),
  },
}
