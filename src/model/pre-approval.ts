import type { PreApprovalCategory, SubjectKind } from './schema'

/**
 * What a website is about, in the pieces that editions rule on one by one: some dropped 医疗保健 (`health-care`) and kept
 * 药品和医疗器械 (`drugs`), or dropped `education` and asked for `tutoring` anew, or dropped 网络游戏 (`games`).
 */
export type PreApprovalTopic = Exclude<PreApprovalCategory, 'medical'> | 'health-care' | 'drugs' | 'games'

/** Whether a paper is asked for: in the whole country, no longer, or only where a province still does. */
export type PreApprovalStatus = 'required' | 'cancelled' | 'local-practice'

/** Demands of single provinces beyond the national ones. */
export interface LocalPractice {
  /** 省级行政区 by its full name: 广东省. */
  readonly province: string
  /** The documents it asks for; empty if its text names none. */
  readonly documents: readonly string[]
  /** Where that stands. */
  readonly source: string
}

/** The names of a body: 省 is the full name of the province, 省委 its party committee. */
export interface BureauNames {
  /** In most provinces: 省文化厅. */
  readonly usual: string
  /** In the others, by the full name of the province: 北京市, 省文化局. */
  readonly except: Readonly<Record<string, string>>
}

/** One line of an edition's pre-approval table. */
export interface PreApprovalRequirement {
  readonly topic: PreApprovalTopic
  /** The category that the edition counts the topic to. */
  readonly category: PreApprovalCategory
  readonly status: PreApprovalStatus
  /** 出具单位 as the edition names it, `（省级）` included. */
  readonly issuingBureau: string
  /** What the bureau is really called in each province; else its name follows from `issuingBureau`. */
  readonly bureaus?: BureauNames
  /** What it was called before, and what took its task over later, by the real names. */
  readonly formerBureaus?: BureauNames
  readonly laterBureaus?: BureauNames
  /** Whether a bureau of a city or county will do; else it must be provincial. */
  readonly anyLevel?: true
  /** Names that the same bureau goes by in a province: 文化厅 for 文化局. */
  readonly alsoCalled?: readonly string[]
  /** Bureaus that took the task over, before or after the edition's text. */
  readonly successors?: readonly string[]
  /** The documents of which one is enough; empty if no text names any. */
  readonly documents: readonly string[]
  /** When the status began, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly since?: string
  /** When the law dropped the document that the text still asks for, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly noLongerIssued?: string
  readonly localPractice?: readonly LocalPractice[]
  /** Provinces of which uncertain sources say that they no longer ask: a person must look there. */
  readonly doubtfulIn?: readonly { readonly province: string; readonly source: string }[]
  /** Where the line stands. */
  readonly source: string
}

/** How sure a category is: `definite` demands a paper, `suspected` a look. */
export type PreApprovalCertainty = 'definite' | 'suspected'

/** What detection reads. Every field is optional. */
export interface PreApprovalInput {
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** 备注, which is read like the description. */
  readonly remark?: string | undefined
  /** The unit's registered name. */
  readonly subjectName?: string | undefined
  /** 经营范围. */
  readonly businessScope?: string | undefined
  /** 服务内容. */
  readonly serviceContents?: readonly string[] | undefined
  readonly domains?: readonly string[] | undefined
  /** Names alone prove nothing of an `individual` (脑洞医院) and of a `government` organ (教育局), which issues papers. */
  readonly subjectKind?: SubjectKind | undefined
}

/** A field of the input that a word can be in. */
export type PreApprovalField = Exclude<keyof PreApprovalInput, 'subjectKind'>

/**
 * Why a word does not count: it is part of an ordinary word (`ordinary-word`), denied (不涉及新闻: `denied`; 药品除外:
 * `excluded`), or about customers, tenants and neighbours (`about-others`).
 */
export type StruckOutReason = 'ordinary-word' | 'denied' | 'excluded' | 'about-others'

/** A word that does not count, and why. */
export interface StruckOutWord {
  readonly field: PreApprovalField
  readonly index?: number
  /** UTF-16 offsets into the field's own text. */
  readonly start: number
  readonly end: number
  readonly term: string
  readonly reason: StruckOutReason
}

/** What else counts than words, and how much: that a name is never borne out, that the site is of another trade. */
export interface PreApprovalCircumstance {
  readonly circumstance: string
  readonly weight: number
}

/** Where a word is: a name says most at its end. */
export type PreApprovalPlace = 'name-end' | 'name-inside' | 'text'

/** A word that is evidence for a category. */
export interface PreApprovalEvidence {
  readonly field: PreApprovalField
  /** Which element of `serviceContents` or `domains`. */
  readonly index?: number
  /** UTF-16 offsets into the field's own text. */
  readonly start: number
  readonly end: number
  /** The listed word, in its folded form. */
  readonly term: string
  readonly topic: PreApprovalTopic
  /** The place in its field: at the end of the name, inside it, or in running text. */
  readonly place: PreApprovalPlace
  /** What the word counts here; 0 for the fourth word of a kind and later ones. */
  readonly weight: number
}

/** One category that a website seems to belong to. */
export interface PreApprovalFinding {
  readonly category: PreApprovalCategory
  readonly certainty: PreApprovalCertainty
  /** The sum of the words and the circumstances. */
  readonly weight: number
  readonly evidence: readonly PreApprovalEvidence[]
  readonly circumstances: readonly PreApprovalCircumstance[]
  readonly struckOut: readonly StruckOutWord[]
  readonly topic: PreApprovalTopic
  /** The status of the topic that the evidence speaks for most. */
  readonly status: PreApprovalStatus
  readonly issuingBureau: string
  readonly bureaus?: BureauNames
  readonly documents: readonly string[]
  /** When the status began, if the table says so. */
  readonly since?: string
  /** When the law dropped the document that the text still asks for. */
  readonly noLongerIssued?: string
  readonly localPractice: readonly LocalPractice[]
  readonly doubtfulIn?: PreApprovalRequirement['doubtfulIn']
}

/** An edition's pre-approval table, asked for when it is needed. */
export type PreApprovalTable = () => readonly PreApprovalRequirement[]
