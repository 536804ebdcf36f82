import type { PreApprovalCategory } from './schema'

/**
 * What a website is about, in the pieces that editions rule on one by one: some dropped 医疗保健 (`health-care`) and kept
 * 药品和医疗器械 (`drugs`), or dropped `education` and asked for `tutoring` anew, or dropped 网络游戏 (`games`).
 */
export type PreApprovalTopic = Exclude<PreApprovalCategory, 'medical'> | 'health-care' | 'drugs' | 'games'

/** Whether a paper is asked for: in the whole country, no longer, or only where a province still does. */
export type PreApprovalStatus = 'required' | 'cancelled' | 'local-practice'

/** What a province asks for although the country as a whole does not. */
export interface LocalPractice {
  /** 省级行政区 by its full name: 广东省. */
  readonly province: string
  /** The papers it asks for; empty where its text names none. */
  readonly documents: readonly string[]
  /** Where that stands. */
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
  /** Whether a bureau of a city or county will do; else it must be provincial. */
  readonly anyLevel?: true
  /** Names that the same bureau goes by in a province: 文化厅 for 文化局. */
  readonly alsoCalled?: readonly string[]
  /** Bureaus that took the task over, before or after the edition's text. */
  readonly successors?: readonly string[]
  /** The papers that serve, any one of them; empty where no text names one. */
  readonly documents: readonly string[]
  /** When the status began, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly since?: string
  readonly localPractice?: readonly LocalPractice[]
  /** Where the line stands. */
  readonly source: string
}

/** How sure a category is: `definite` demands a paper, `suspected` a look. */
export type PreApprovalCertainty = 'definite' | 'suspected'

/** What detection reads. What is left out says nothing. */
export interface PreApprovalInput {
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** The unit's registered name. */
  readonly subjectName?: string | undefined
  /** 经营范围. */
  readonly businessScope?: string | undefined
  /** 服务内容. */
  readonly serviceContents?: readonly string[] | undefined
  readonly domains?: readonly string[] | undefined
}

/** A word that speaks for a category. */
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
  /** What the word counts here; the same word in several fields counts once, where it counts most. */
  readonly weight: number
}

/** One category that a website seems to belong to. */
export interface PreApprovalFinding {
  readonly category: PreApprovalCategory
  readonly certainty: PreApprovalCertainty
  readonly weight: number
  readonly evidence: readonly PreApprovalEvidence[]
  /** The status of the topic that the evidence speaks for most. */
  readonly status: PreApprovalStatus
  readonly issuingBureau: string
  readonly documents: readonly string[]
  /** When the status began, where the table says so. */
  readonly since?: string
  readonly localPractice: readonly LocalPractice[]
}

/** An edition's pre-approval table, asked for when it is needed. */
export type PreApprovalTable = () => readonly PreApprovalRequirement[]
