import type { Sureness } from './provision'
import type {
  Certificate,
  FilingType,
  MaterialKind,
  Order,
  ResponsiblePerson,
  Service,
  Subject,
  SubjectKind,
  Website,
} from './schema'

/** When a row of an edition applies. Omitted conditions are not checked. */
export interface RequirementScope {
  /** Types of filing; `change` and `cancel` include their three parts. */
  readonly types?: readonly FilingType[]
  readonly subjectKinds?: readonly SubjectKind[]
  readonly services?: readonly Service[]
  /** 省级行政区 by their short names: 广东. All if not given. */
  readonly provinces?: readonly string[]
  /** Only if an order has more than so many websites, or domains. */
  readonly moreThan?: { readonly websites?: number; readonly domains?: number }
  /** Only for an individual whose identity card is of another province. */
  readonly nonLocal?: true
  /** Only for a person younger than that, in years. */
  readonly youngerThan?: number
  /** Only for a national-level organisation. */
  readonly level?: 'national'
  /** Only if the account has no server of its own. */
  readonly withoutServer?: true
}

/** Where a row comes from. */
export interface RequirementSource {
  /** Where the text is published, with its date. */
  readonly source: string
  /** The clause of the default edition, if it says so. */
  readonly clause?: string
  /** A or B: required; C: perhaps required. A if not given. */
  readonly sure?: Sureness
  /** Removes the requirement of earlier rows in this scope. */
  readonly lifted?: true
}

/** A field of an order by its place. `website` is each of the websites. */
export type RequiredField =
  | `order.${Exclude<keyof Order, 'subject' | 'websites'>}`
  | `subject.${keyof Subject}`
  | `subject.certificate.${keyof Certificate}`
  | `subject.responsiblePerson.${keyof ResponsiblePerson}`
  | `website.${keyof Website}`
  | `website.responsiblePerson.${keyof ResponsiblePerson}`

/** Whose material it is; it is given in the `materials` of that part of the order. */
export type MaterialHolder = 'subject' | 'subject.responsiblePerson' | 'website'

/** A field that must be filled in. */
export interface FieldRow extends RequirementScope, RequirementSource {
  readonly field: RequiredField
}

/** A document that must be handed in. */
export interface MaterialRow extends RequirementScope, RequirementSource {
  readonly material: MaterialKind
  readonly of: MaterialHolder
}

/**
 * What must hold of what is filled in:
 * `age`: the person is at least `min` years old ·
 * `local-certificate`: the identity card is of the province ·
 * `local-mobile`: the mobile number is of the province, by the fact `provinceOfMobile` ·
 * `separate-mobile`: the emergency number is another than the mobile number.
 */
export type Condition = 'age' | 'local-certificate' | 'local-mobile' | 'separate-mobile'

/** A condition that must be met. */
export interface ConditionRow extends RequirementScope, RequirementSource {
  readonly condition: Condition
  /** Whose; the person of an individual is the subject itself. */
  readonly of: 'subject' | 'subject.responsiblePerson'
  readonly min?: number
  /** A material of the same person that is enough instead. */
  readonly unless?: MaterialKind
}

/** One row of the requirements of an edition. */
export type RequirementRow = FieldRow | MaterialRow | ConditionRow
