import { provinceNames } from '../../../../src/build/province-names'
import type { Language } from '../../site/pages'

const zh = {
  modes: { form: '填写', names: '批量名称', json: '订单 JSON' },
  modesLabel: '输入方式',
  examples: '例子：',
  kind: '主办单位性质',
  kinds: {
    individual: '个人',
    'sole-trader': '个体工商户',
    enterprise: '企业',
    institution: '事业单位',
    government: '政府机关',
    social: '社会组织',
    other: '其他单位',
  },
  filingType: '备案类型',
  filingTypes: {
    'first-filing': '首次备案',
    'add-website': '新增网站',
    'access-filing': '新增接入',
    change: '变更备案',
  } as Readonly<Record<string, string>>,
  person: '姓名',
  registered: '证件上的全称',
  national: '国家级单位',
  edition: '版本',
  province: '省份',
  anyProvince: '未指定',
  website: (index: number) => `网站 ${index}`,
  name: '网站名称',
  domains: '域名',
  domainsHint: '多个域名用空格隔开',
  description: '网站简介',
  remark: '备注',
  addWebsite: '再加一个网站',
  removeWebsite: (index: number) => `删除网站 ${index}`,
  names: '每行一个网站名称',
  json: '订单（JSON）',
  badJson: (message: string) => `不是 JSON：${message}`,
  levels: { error: '错误', review: '人工确认', advice: '建议', ok: '通过' },
  sure: (percent: number) => `把握 ${percent}%`,
  certainties: { certain: '确定', suspected: '可能', definite: '确定' } as Readonly<Record<string, string>>,
  use: '改用：',
  rule: '依据的规则',
  result: '结果',
  waiting: '在任意一栏输入，就会开始检查。',
  loading: '正在加载词表……',
  failed: '词表没有加载成功，请检查网络后再输入一次。',
  verdict: (errors: number, reviews: number, advices: number) =>
    errors + reviews + advices === 0
      ? '没有发现问题'
      : [
          [errors, '个错误'],
          [reviews, '处需要人工确认'],
          [advices, '条建议'],
        ]
          .filter(([count]) => count !== 0)
          .map(([count, what]) => `${count} ${what}`)
          .join('，'),
  elsewhere: '其他问题',
  preApproval: '前置审批',
  noPreApproval: '名称和简介里没有看出需要前置审批的内容。',
  missing: '提交还缺什么',
  isType: '这次备案是：',
  unknownType: '信息不够，还不能确定',
  toFillIn: '要填写：',
  toBring: '要准备的材料：',
  perhaps: '可能需要：',
  complete: '要求的内容和材料都齐了。',
  unjudged: (unknown: number, passed: number) => `${passed} 条规则通过；${unknown} 条缺少信息，没有判断。`,
  report: '报告（JSON）',
  code: '生成它的代码',
  copy: '复制',
  copied: '已复制',
  nameColumn: '名称',
  levelColumn: '结果',
  whyColumn: '问题',
  tooMany: (most: number) => `只检查前 ${most} 行。`,
  notKept: '输入太长，没有写进网址；刷新页面后要重新输入。',
  separator: '、',
}

const en: typeof zh = {
  modes: { form: 'Form', names: 'List of names', json: 'Order as JSON' },
  modesLabel: 'Kind of input',
  examples: 'Examples:',
  kind: 'Kind of subject',
  kinds: {
    individual: 'Individual',
    'sole-trader': 'Sole trader',
    enterprise: 'Enterprise',
    institution: 'Public institution',
    government: 'Government body',
    social: 'Social organisation',
    other: 'Other organisation',
  },
  filingType: 'Type of filing',
  filingTypes: {
    'first-filing': 'First filing',
    'add-website': 'Additional website',
    'access-filing': 'Access filing',
    change: 'Change',
  },
  person: 'Name of the person',
  registered: 'Registered name',
  national: 'National-level organisation',
  edition: 'Edition',
  province: 'Province',
  anyProvince: 'not given',
  website: (index) => `Website ${index}`,
  name: 'Website name',
  domains: 'Domains',
  domainsHint: 'separated by spaces',
  description: 'Description',
  remark: 'Remark',
  addWebsite: 'Add a website',
  removeWebsite: (index) => `Remove website ${index}`,
  names: 'One website name per line',
  json: 'Order (JSON)',
  badJson: (message) => `This is not JSON: ${message}`,
  levels: { error: 'Error', review: 'Review', advice: 'Advice', ok: 'Passes' },
  sure: (percent) => `${percent}% sure`,
  certainties: { certain: 'certain', suspected: 'suspected', definite: 'certain' },
  use: 'Use:',
  rule: 'Rule',
  result: 'Result',
  waiting: 'Type into any field to check it.',
  loading: 'Loading the word lists…',
  failed: 'The word lists could not be loaded. Check your connection and type again.',
  verdict: (errors, reviews, advices) =>
    errors + reviews + advices === 0
      ? 'No issue found'
      : (
          [
            [errors, 'error', 'errors'],
            [reviews, 'review', 'reviews'],
            [advices, 'piece of advice', 'pieces of advice'],
          ] as const
        )
          .filter(([count]) => count !== 0)
          .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
          .join(', '),
  elsewhere: 'Other issues',
  preApproval: 'Pre-approval',
  noPreApproval: 'Name and description are about no topic that needs an approval.',
  missing: 'What is missing',
  isType: 'This filing is: ',
  unknownType: 'not known yet',
  toFillIn: 'To fill in: ',
  toBring: 'To bring: ',
  perhaps: 'Perhaps required: ',
  complete: 'All that is required is there.',
  unjudged: (unknown, passed) => `${passed} rules passed; ${unknown} lack information and did not judge.`,
  report: 'Report (JSON)',
  code: 'The code that makes it',
  copy: 'Copy',
  copied: 'Copied',
  nameColumn: 'Name',
  levelColumn: 'Result',
  whyColumn: 'Issues',
  tooMany: (most) => `Only the first ${most} lines are checked.`,
  notKept: 'This is too long for the address of the page: it is lost when you reload.',
  separator: ', ',
}

export const textsOf: Readonly<Record<Language, typeof zh>> = { zh, en }

/** What the sentences of a level are about; the page says it in words, not by its colour alone. */
export type Texts = typeof zh

/** Editions by the names of their exports. */
export const editions: readonly { readonly id: string; readonly zh: string; readonly en: string }[] = [
  { id: 'tencent20160919', zh: '腾讯云 2016-09-19（默认）', en: 'Tencent Cloud 2016-09-19 (default)' },
  { id: 'latest', zh: '各家现行规定的共同部分', en: 'What today’s texts have in common' },
  { id: 'aliyun202609', zh: '阿里云 2026-09', en: 'Aliyun 2026-09' },
  { id: 'huawei20251231', zh: '华为云 2025-12-31', en: 'Huawei Cloud 2025-12-31' },
  { id: 'tencent202111', zh: '腾讯云 2021-11', en: 'Tencent Cloud 2021-11' },
  { id: 'ucloud20220221', zh: 'UCloud 2022-02-21', en: 'UCloud 2022-02-21' },
  { id: 'qingcloud', zh: '青云', en: 'QingCloud' },
  { id: 'xinnet', zh: '新网', en: 'Xinnet' },
  { id: 'tencent20200826', zh: '腾讯云 2020-08-26', en: 'Tencent Cloud 2020-08-26' },
  { id: 'tencent20191019', zh: '腾讯云 2019-10-19', en: 'Tencent Cloud 2019-10-19' },
  { id: 'tencent20190514', zh: '腾讯云 2019-05-14', en: 'Tencent Cloud 2019-05-14' },
  { id: 'aliyun201905', zh: '阿里云 2019-05', en: 'Aliyun 2019-05' },
  { id: 'tencent20160921', zh: '腾讯云 2016-09-21', en: 'Tencent Cloud 2016-09-21' },
]

export const provinces: readonly string[] = Object.keys(provinceNames)

export const provinceName = (province: string, language: Language): string =>
  language === 'zh' ? province : `${provinceNames[province]} ${province}`
