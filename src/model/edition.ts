import type { PreApprovalTable } from './pre-approval'
import type { Provision } from './provision'
import type { RequirementRow } from './requirement'

/** The length of a website name, in 字. */
export interface NameLimits {
  readonly minLength: number
  /** The default edition has no limit. */
  readonly maxLength?: number
  /** Fewest Chinese characters; 0 by default. */
  readonly minHan?: number
  /** Symbols that a name may contain, half-width, and that do not count as 字: `()-`. None by default. */
  readonly symbols?: string
}

/** Numbers and switches of an edition; individuals and organisations may differ. */
export interface Limits extends NameLimits {
  /** Most websites of one order. */
  readonly maxWebsites: { readonly individual: number; readonly unit: number }
  /** Most domains of one website. */
  readonly maxDomains: { readonly individual: number; readonly unit: number }
}

const three = /* @__PURE__ */ Object.freeze({ individual: 3, unit: 3 })

/** The numbers of `tencent-2016-09-19`, used if no other edition is given: clauses 2 and 14.1.D. */
export const defaultLimits: Limits = /* @__PURE__ */ Object.freeze({
  minLength: 3,
  maxWebsites: three,
  maxDomains: three,
})

/** 一版规定: the text of one provider or administration at one date. */
export interface Edition {
  readonly id: string
  /** When the text was in force, YYYY-MM-DD. */
  readonly date: string
  /** Where the text is published. */
  readonly source: string
  readonly limits: Limits
  /** What the text says beyond the default one, row by row. */
  readonly provisions?: readonly Provision[]
  /** Which topics need an approval, and from whom; that of the default edition if not given. */
  readonly preApprovals?: PreApprovalTable
  /** Requirements in addition to those of the default edition and the national form; `requirements` reads them. */
  readonly required?: readonly RequirementRow[]
}
