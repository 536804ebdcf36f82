import type { PreApprovalCategory } from './schema'

/**
 * What a website is about, in the pieces that editions rule on one by one: some dropped 医疗保健 (`health-care`) and kept
 * 药品和医疗器械 (`drugs`), or dropped `education` and asked for `tutoring` anew, or dropped 网络游戏 (`games`).
 */
export type PreApprovalTopic = Exclude<PreApprovalCategory, 'medical'> | 'health-care' | 'drugs' | 'games'

/** Whether an approval is required: in the whole country, no longer, or only in some provinces. */
export type PreApprovalStatus = 'required' | 'cancelled' | 'local-practice'

/** What a province requires although the country as a whole does not. */
export interface LocalPractice {
  /** 省级行政区 by its full name: 广东省. */
  readonly province: string
  /** The approvals that it requires; empty if its text names none. */
  readonly documents: readonly string[]
  /** Where that is published. */
  readonly source: string
}

/** One line of an edition's pre-approval table. */
export interface PreApprovalRequirement {
  readonly topic: PreApprovalTopic
  /** The category that the edition counts the topic to. */
  readonly category: PreApprovalCategory
  readonly status: PreApprovalStatus
  /** 出具单位 as the edition names it, `（省级）` included. */
  readonly issuingBureau: string
  /** Whether an issuing bureau of a city or county is enough; otherwise it must be provincial. */
  readonly anyLevel?: true
  /** Other names of the same issuing bureau in a province: 文化厅 for 文化局. */
  readonly alsoCalled?: readonly string[]
  /** Issuing bureaus that took over the task, before or after the edition's text. */
  readonly successors?: readonly string[]
  /** The approvals of which one is enough; empty if no text names one. */
  readonly documents: readonly string[]
  /** When the status began, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly since?: string
  readonly localPractice?: readonly LocalPractice[]
  /** Where the line is published. */
  readonly source: string
}

/** How sure a category is: `definite` requires an approval, `suspected` a person's look. */
export type PreApprovalCertainty = 'definite' | 'suspected'

/** What detection reads. Every field is optional. */
export interface PreApprovalInput {
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** The organisation's registered name. */
  readonly subjectName?: string | undefined
  /** 经营范围. */
  readonly businessScope?: string | undefined
  /** 服务内容. */
  readonly serviceContents?: readonly string[] | undefined
  readonly domains?: readonly string[] | undefined
}

/** A word that is evidence for a category. */
export interface PreApprovalEvidence {
  readonly field: keyof PreApprovalInput
  /** Which element of `serviceContents` or `domains`. */
  readonly index?: number
  /** UTF-16 offsets into the field's own text. */
  readonly start: number
  readonly end: number
  /** The listed word, in its folded form. */
  readonly term: string
  readonly topic: PreApprovalTopic
  /** What the word counts here; the same word in several fields counts once, with the highest weight. */
  readonly weight: number
}

/** A category that a website seems to belong to. */
export interface PreApprovalFinding {
  readonly category: PreApprovalCategory
  readonly certainty: PreApprovalCertainty
  readonly weight: number
  readonly evidence: readonly PreApprovalEvidence[]
  /** The status of the topic with the most evidence. */
  readonly status: PreApprovalStatus
  readonly issuingBureau: string
  readonly documents: readonly string[]
  /** When the status began, if the table says so. */
  readonly since?: string
  readonly localPractice: readonly LocalPractice[]
}

/** An edition's pre-approval table, read at first use. */
export type PreApprovalTable = () => readonly PreApprovalRequirement[]
