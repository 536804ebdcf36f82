import type { BureauMatch } from '../../pre-approval/bureau'
import type { PreApprovalMessages } from '../../pre-approval/explain'
import type { PreApprovalDemand, PreApprovalHit } from '../../pre-approval/website'

type Category = PreApprovalDemand['category']

const categories: Readonly<Record<Category, string>> = {
  news: '新闻',
  publishing: '出版',
  education: '教育',
  medical: '医疗保健、药品和医疗器械',
  broadcasting: '广播电影电视节目',
  culture: '文化',
  religion: '宗教',
  'ride-hailing': '网络预约车',
  finance: '互联网金融',
  tutoring: '校外培训',
}

const fields: Readonly<Record<PreApprovalHit['field'], string>> = {
  name: '网站名称',
  description: '网站简介',
  subjectName: '主办单位名称',
  businessScope: '经营范围',
  serviceContents: '服务内容',
  domains: '域名',
}

const quoted = (words: readonly string[]): string => [...new Set(words)].map((word) => `“${word}”`).join('')

const paperOf = (documents: readonly string[]): string => documents.join('或') || '同意开办的前置审批文件'

const demandOf = ({ category, issuingBureau, documents }: PreApprovalDemand): string =>
  `${categories[category]}（${issuingBureau}出具的${paperOf(documents)}）`

const demandsOf = (demands: readonly PreApprovalDemand[]): string => demands.map(demandOf).join('；')

const becauseOf = (found: readonly PreApprovalHit[]): string =>
  found.length === 0 ? '按所选的前置审批类别' : `从${quoted(found.map(({ word }) => word))}来看`

type About = { demands: readonly PreApprovalDemand[]; found: readonly PreApprovalHit[] }

const reasons: Readonly<Record<Exclude<BureauMatch, 'same'>, string>> = {
  renamed: '文件上的出具单位是后来承接这项职能的部门，请确认管局是否认可',
  national: '文件上的出具单位是国家一级的部门，请确认管局是否认可',
  'other-province': '文件上的出具单位属于另一个省份，请确认是否与主办单位所在地一致',
  'lower-level': '文件上的出具单位不是省级部门，请改交省级部门出具的文件',
  'other-bureau': '文件上的出具单位不是负责这一类的部门，请改交指定单位出具的文件',
}

/** 第15条：前置审批。 */
export const preApproval = {
  'pre-approval.missing': ({ demands, found }: About) =>
    `${becauseOf(found)}，网站需要前置审批：${demandsOf(demands)}。请先取得文件，与备案信息一并提交。`,
  'pre-approval.suspected': ({ demands, found }: About) =>
    `${becauseOf(found)}，网站可能需要前置审批：${demandsOf(demands)}。请核对网站内容；确实涉及的要提交文件，不涉及的建议换个说法或附上说明。`,
  'pre-approval.by-individual': ({ demands, found }: About) =>
    `${becauseOf(found)}，网站需要前置审批：${demandsOf(demands)}。个人无法办理前置审批文件，请去掉这些内容，或由单位备案。`,
  'pre-approval.other-bureau': ({
    category,
    issuingBureau,
    reason,
  }: {
    category: Category
    issuingBureau: string
    reason: Exclude<BureauMatch, 'same'>
  }) => `${categories[category]}类的前置审批文件由${issuingBureau}出具；${reasons[reason]}。`,
  'pre-approval.expired': ({ category, days }: { category: Category; days: number }) =>
    `${categories[category]}类的前置审批文件已过期${days}天。请换发后再提交备案。`,
} as const

/** 检测结果的说明，给网站主办者看。 */
export const preApprovalMessages: PreApprovalMessages = {
  because: ({ category, certainty, words }) => {
    const parts = words.map(({ field, terms }) => `${fields[field]}里的${quoted(terms)}`).join('、')
    return `${parts}${certainty === 'definite' ? '表明' : '提示'}网站${certainty === 'definite' ? '' : '可能'}涉及${categories[category]}。`
  },
  paper: ({ bureau, documents }) => `备案时要一并提交${bureau}出具的${paperOf(documents)}。`,
  cancelled: ({ since, provinces }) =>
    `这一类的前置审批${since === undefined ? '' : `自${since}起`}已在全国取消${provinces.length === 0 ? '' : `，但${provinces.join('、')}仍可能要求提供材料`}，请以当地通信管理局的要求为准。`,
  local: ({ bureau, documents }) =>
    `全国没有统一要求，但当地仍可能要求提供${documents.join('或') || `${bureau}的意见`}，请事先咨询接入商。`,
  individual: () => '个人无法办理前置审批文件，请去掉这些内容，或由单位备案。',
  mistaken: ({ category }) => `如果网站其实不涉及${categories[category]}，请换掉这些词，或在备注里写明网站的实际内容。`,
  letter: ({ province, accepted }) => {
    if (accepted === true) return `${province}接受不涉及说明，可以随备案信息一并提交。`
    if (accepted === false) return `${province}不接受不涉及说明，只能修改内容或提交文件。`
    return province === undefined
      ? '有的省份接受不涉及说明，请向接入商确认当地的做法。'
      : `${province}是否接受不涉及说明，请向接入商确认。`
  },
}
