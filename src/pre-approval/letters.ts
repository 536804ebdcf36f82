import type { PreApprovalCategory } from '../model/schema'

/** Whether a province takes a letter that a website has nothing to do with a category (不涉及说明). */
export interface LetterPractice {
  /** 省级行政区 by its full name. */
  readonly province: string
  readonly accepted: boolean
  /** The categories that it takes one for; all if absent. */
  readonly only?: readonly PreApprovalCategory[]
  readonly source: string
}

const letters2026 = 'UCloudDoc-Team/beian1@af005727b9 (2026-01-19), problem9.md'
const provinces2021 = 'tencentyun/qcloud-documents@d008aca821 (2021-11-12), 各省管局要求'

/** By province the categories of which a page has its own letter; of others there is a general one. */
const own: Readonly<Record<string, readonly PreApprovalCategory[] | undefined>> = {
  北京市: undefined,
  天津市: ['medical'],
  内蒙古自治区: undefined,
  黑龙江省: ['tutoring', 'finance'],
  上海市: undefined,
  浙江省: undefined,
  安徽省: undefined,
  福建省: undefined,
  江西省: undefined,
  山东省: undefined,
  湖北省: ['tutoring'],
  湖南省: ['tutoring'],
  广东省: ['finance', 'medical', 'tutoring'],
  四川省: undefined,
  贵州省: undefined,
  西藏自治区: ['finance'],
  陕西省: undefined,
  宁夏回族自治区: ['medical'],
  新疆维吾尔自治区: undefined,
}

/** Provinces whose pages say whether a letter helps if a word is hit by mistake; the newest text counts. */
export const letterPractices = (): readonly LetterPractice[] => [
  ...Object.entries(own).map(([province, only]) => ({
    province,
    accepted: true,
    ...(only && { only }),
    source: letters2026,
  })),
  { province: '河南省', accepted: true, source: provinces2021 },
  // Its page of 2021 takes no letters; the newer text names one for tutoring.
  { province: '湖北省', accepted: false, source: provinces2021 },
]

/** Whether a province takes a letter for a category; `undefined` if no text says so. */
export const takesLetter = (province: string | undefined, category: PreApprovalCategory): boolean | undefined =>
  letterPractices().find((practice) => practice.province === province && (practice.only?.includes(category) ?? true))
    ?.accepted
