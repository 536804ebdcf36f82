import type { PreApprovalCategory } from '../model/schema'

const provinces = 'tencentyun/qcloud-documents@d008aca821 (2021-11-12), 各省管局要求'

/** Whether a province takes a letter that a website has nothing to do with a category (不涉及说明). */
export interface LetterPractice {
  /** 省级行政区 by its full name. */
  readonly province: string
  readonly accepted: boolean
  /** The categories that it takes one for; all when absent. */
  readonly only?: readonly PreApprovalCategory[]
  readonly source: string
}

/** Provinces whose pages say whether a letter (不涉及说明) helps where a word is hit by mistake. */
export const letterPractices = (): readonly LetterPractice[] => [
  { province: '河南省', accepted: true, source: provinces },
  { province: '安徽省', accepted: true, source: provinces },
  { province: '江西省', accepted: true, only: ['culture'], source: provinces },
  { province: '湖北省', accepted: false, source: provinces },
]
