import { categoriesEn, categoriesZh } from '../model/labels'
import type { PreApprovalField as Field } from '../model/pre-approval'
import type { PreApprovalCategory } from '../model/schema'
import type { PreApprovalDemand, PreApprovalHit, PreApprovalLetter } from './demand'

// What sentences about pre-approval share, in both languages.

export const sourcesZh: Readonly<Record<Field, string>> = {
  name: '网站名称',
  description: '网站简介',
  remark: '备注',
  subjectName: '主办单位名称',
  businessScope: '经营范围',
  serviceContents: '服务内容',
  domains: '域名',
}

export const sourcesEn: Readonly<Record<Field, string>> = {
  name: 'the website name',
  description: 'the description',
  remark: 'the remark',
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
const evidenceZh = (found: readonly PreApprovalHit[]): string =>
  byField(found, (field, words) => `${sourcesZh[field]}里的${termsZh(words)}`).join('、')

const evidenceEn = (found: readonly PreApprovalHit[]): string =>
  byField(found, (field, words) => `${termsEn(words)} in ${sourcesEn[field]}`).join('; ')

/** 网站名称里的“新闻网”表明内容涉及新闻 */
export const topicZh = ({ category, found }: PreApprovalDemand): string => {
  const topic = categoriesZh[category]
  return found.length === 0 ? `选择的前置审批类别是“${topic}”` : `${evidenceZh(found)}表明内容涉及${topic}`
}

/** The website is about news: “新闻网” in the website name */
export const topicEn = ({ category, found }: PreApprovalDemand): string => {
  const topic = categoriesEn[category]
  return found.length === 0 ? `The form is ticked for ${topic}` : `The website is about ${topic}: ${evidenceEn(found)}`
}

/** 网站名称里的“健康”可能涉及医疗保健 */
export const hintZh = ({ category, found }: PreApprovalDemand): string =>
  `${evidenceZh(found)}可能涉及${categoriesZh[category]}，需要审核人员确认`

/** The website may be about health care, so a reviewer must check it: “健康” in the website name */
export const hintEn = ({ category, found }: PreApprovalDemand): string =>
  `The website may be about ${categoriesEn[category]}, so a reviewer must check it: ${evidenceEn(found)}`

/** What to do with the applicant’s statement that the website has nothing to do with the category. */
export const letterZh = (
  category: PreApprovalCategory,
  { province, accepted, isSubmitted }: PreApprovalLetter,
): string => {
  const topic = categoriesZh[category]
  if (accepted === false) return `${province}不接受“不涉及${topic}”的说明，请修改内容或提交文件。`
  const where = accepted === true ? `${province}接受` : '请先向接入商确认当地是否接受'
  return `已声明网站不涉及${topic}，需要审核人员确认。${where}“不涉及${topic}”的说明${isSubmitted ? '' : '，请随备案信息一并提交'}。`
}

export const letterEn = (
  category: PreApprovalCategory,
  { province, accepted, isSubmitted }: PreApprovalLetter,
): string => {
  const topic = categoriesEn[category]
  if (accepted === false)
    return ` ${province} does not accept a letter of non-involvement (不涉及说明): change the content or submit the document.`
  const where =
    accepted === true
      ? `${province} accepts a letter of non-involvement (不涉及说明)`
      : 'Ask your provider whether your province accepts a letter of non-involvement (不涉及说明)'
  return ` You state that the website is not about ${topic}, so a reviewer must check it. ${where}${isSubmitted ? '' : '; submit it with the filing'}.`
}

/** Since when nobody issues the document that the text asks for. */
export const notIssuedZh = (since: string): string => `按法规，这类文件自 ${since} 起已不再核发，请先向接入商确认。`

export const notIssuedEn = (since: string): string =>
  `By law, this document has not been issued since ${since}; ask your provider first.`

export const droppedZh = ({ noLongerIssued }: PreApprovalDemand): string =>
  noLongerIssued === undefined ? '' : notIssuedZh(noLongerIssued)

export const droppedEn = ({ noLongerIssued }: PreApprovalDemand): string =>
  noLongerIssued === undefined ? '' : ` ${notIssuedEn(noLongerIssued)}`

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
