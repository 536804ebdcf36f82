import { categoriesEn, categoriesZh } from '../model/labels'
import type { PreApprovalInput } from '../model/pre-approval'
import type { PreApprovalDemand, PreApprovalHit } from './website'

// What sentences about pre-approval share, in both languages.

type Field = keyof PreApprovalInput

export const sourcesZh: Readonly<Record<Field, string>> = {
  name: '网站名称',
  description: '网站简介',
  subjectName: '主办单位名称',
  businessScope: '经营范围',
  serviceContents: '服务内容',
  domains: '域名',
}

export const sourcesEn: Readonly<Record<Field, string>> = {
  name: 'the website name',
  description: 'the description',
  subjectName: 'the registered name',
  businessScope: 'the business scope',
  serviceContents: 'the service contents',
  domains: 'a domain',
}

/** “新闻”“时政” */
export const termsZh = (words: readonly string[]): string => [...new Set(words)].map((word) => `“${word}”`).join('')

/** “新闻”, “时政” */
export const termsEn = (words: readonly string[]): string => [...new Set(words)].map((word) => `“${word}”`).join(', ')

/** The words that were found, by the field they are in. */
const byField = (
  found: readonly PreApprovalHit[],
  say: (field: Field, words: readonly string[]) => string,
): readonly string[] =>
  [...new Set(found.map(({ field }) => field))].map((field) =>
    say(
      field,
      found.filter((hit) => hit.field === field).map(({ word }) => word),
    ),
  )

/** 网站名称里的“新闻网”; empty if a category was only ticked. */
const evidenceZh = ({ category }: PreApprovalDemand, found: readonly PreApprovalHit[]): string =>
  byField(
    found.filter((hit) => hit.category === category),
    (field, words) => `${sourcesZh[field]}里的${termsZh(words)}`,
  ).join('、')

const evidenceEn = ({ category }: PreApprovalDemand, found: readonly PreApprovalHit[]): string =>
  byField(
    found.filter((hit) => hit.category === category),
    (field, words) => `${termsEn(words)} in ${sourcesEn[field]}`,
  ).join('; ')

/** 网站名称里的“新闻网”表明内容涉及新闻 */
export const topicsZh = (demands: readonly PreApprovalDemand[], found: readonly PreApprovalHit[]): string =>
  demands
    .map((demand) => {
      const evidence = evidenceZh(demand, found)
      const topic = categoriesZh[demand.category]
      return evidence === '' ? `选择的前置审批类别是“${topic}”` : `${evidence}表明内容涉及${topic}`
    })
    .join('；')

/** The website is about news (“新闻网” in the website name) */
export const topicsEn = (demands: readonly PreApprovalDemand[], found: readonly PreApprovalHit[]): string =>
  demands
    .map((demand) => {
      const evidence = evidenceEn(demand, found)
      const topic = categoriesEn[demand.category]
      return evidence === '' ? `The form is ticked for ${topic}` : `The website is about ${topic}: ${evidence}`
    })
    .join('. ')

/** 网站名称里的“健康”可能涉及医疗保健 */
export const hintsZh = (demand: PreApprovalDemand, found: readonly PreApprovalHit[]): string =>
  `${evidenceZh(demand, found)}可能涉及${categoriesZh[demand.category]}，需要审核人员确认`

/** The website may be about health care (“健康” in the website name) */
export const hintsEn = (demand: PreApprovalDemand, found: readonly PreApprovalHit[]): string =>
  `The website may be about ${categoriesEn[demand.category]}, so a reviewer must check it: ${evidenceEn(demand, found)}`

/** 省级新闻办公室: as people say it, not as the table does (地方新闻办公室（省级）). */
export const bureauZh = (issuingBureau: string): string => issuingBureau.replace(/^(?:地方)?(.+)（省级）$/, '省级$1')

/** The provincial 新闻办公室 */
export const bureauEn = (issuingBureau: string): string => {
  const provincial = /^(?:地方)?(.+)（省级）$/.exec(issuingBureau)
  return provincial === null ? issuingBureau : `The provincial ${provincial[1]}`
}

/** 《网络出版服务许可证》或《互联网出版许可证》 */
export const papersZh = (documents: readonly string[]): string => documents.join('或') || '同意开办的前置审批文件'

/** 《网络出版服务许可证》 or 《互联网出版许可证》 */
export const papersEn = (documents: readonly string[]): string =>
  documents.join(' or ') || 'a written approval (前置审批文件)'

/** 省级新闻办公室出具的《互联网新闻信息服务许可证》 */
export const documentZh = ({ issuingBureau, documents }: PreApprovalDemand): string =>
  `${bureauZh(issuingBureau)}出具的${papersZh(documents)}`

/** 《互联网新闻信息服务许可证》 from the provincial 新闻办公室 */
export const documentEn = ({ issuingBureau, documents }: PreApprovalDemand): string =>
  `${papersEn(documents)} from ${bureauEn(issuingBureau).replace(/^The/, 'the')}`
