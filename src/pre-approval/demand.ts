import type { Path } from '../core/issue'
import type { PreApprovalCertainty, PreApprovalField, PreApprovalStatus } from '../model/pre-approval'
import type { PreApprovalCategory } from '../model/schema'

// Types, not interfaces: what goes into the params of an issue must be assignable to JSON.

/** A word that a category follows from, in the params of an issue; offsets into the field's own text. */
export type PreApprovalHit = {
  readonly field: PreApprovalField
  /** Which element of a field that is a list; 0 in others. */
  readonly index: number
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The applicant's statement that the website has nothing to do with a category, and what the province does with it. */
export type PreApprovalLetter = {
  readonly province?: string
  /** Whether the province takes such letters; absent if no text says so. */
  readonly accepted?: boolean
  readonly isSubmitted: boolean
}

/** What a category asks of this website, as the params of an issue. */
export type PreApprovalDemand = {
  readonly category: PreApprovalCategory
  /** The number of the category in the national filing form. */
  readonly number: number
  readonly issuingBureau: string
  readonly documents: readonly string[]
  readonly found: readonly PreApprovalHit[]
  /** When the law dropped the document, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly noLongerIssued?: string
  readonly letter?: PreApprovalLetter
}

/** A category that a website belongs to, or seems to, and for which someone still asks a document. */
export interface PreApprovalNeed {
  readonly certainty: PreApprovalCertainty | 'declared' | 'scope'
  readonly status: PreApprovalStatus
  readonly demand: PreApprovalDemand
  /** From the website to the field that says most. */
  readonly at: Path
}
