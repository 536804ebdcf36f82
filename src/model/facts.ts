import type { AuthorizationCode } from './authorization-code'
import type { Edition } from './edition'
import type { filingAction, mover } from './fact-schema'
import type { Infer } from './kit'
import type { RegistryRecord } from './registry'
import type { Account, Certificate, Order, Subject, Website } from './schema'

/**
 * Which filing a website needs: one of the types of filing, `none-yet` while the website cannot be reached, `none` if it is
 * filed here as it is.
 */
export type FilingAction = Infer<typeof filingAction>

/** Who moves an order from one state to another: the applicant, the provider or the communications administration. */
export type Mover = Infer<typeof mover>

/**
 * Facts known besides the value. Every fact is optional; what depends on a missing fact is not judged.
 * `order`, `website` and `filing` pass what they contain to their rules, so that a caller passes only what is outside.
 */
export interface Facts {
  /** The edition whose limits apply; the trees pass their own. */
  readonly edition?: Pick<Edition, 'limits' | 'preApprovals' | 'provisions'>
  readonly subject?: Partial<Subject>
  /**
   * What the caller has checked of the subject itself: its level, its kind, its registered name. A subject that is given beside
   * an order counts as checked.
   */
  readonly confirmed?: Partial<Subject>
  /** The website that a name belongs to. */
  readonly website?: Partial<Website>
  readonly account?: Account
  /**
   * The first place of each domain of the order, by its compared form: `0/1` is the second domain of the first website, `-/1`
   * that of a website alone.
   */
  readonly domainPlaces?: ReadonlyMap<string, string>
  /** The registrable part of a host name in ASCII, `null` if it has none (a bare suffix), `undefined` if unknown. */
  readonly registrableDomain?: (host: string) => string | null | undefined
  /** The certificate that a number or a type belongs to. */
  readonly certificate?: Partial<Certificate>
  /** The order that a part of it belongs to. */
  readonly order?: Partial<Order>
  /** The same order as it was before: as the administration rejected it, if it did, else as it was last stored. */
  readonly previous?: Partial<Order>
  /** The current filing, if the order changes it. */
  readonly filed?: Partial<Order>
  /**
   * Which filing is requested: an answer from outside, which comes before the `filingType` of the order. If neither is given,
   * it follows from the registry and from what is `filed`, except that nothing but the caller can know a cancellation.
   */
  readonly action?: FilingAction
  /** Which filing each website of the order needs, in their order; `null` if that is not known. The tree of orders passes it. */
  readonly actions?: readonly (FilingAction | null)[]
  /** Who moves the order from its previous state to the present one. */
  readonly mover?: Mover
  /** What the registry has about the order's domains and certificate: what is not in the list is not filed. */
  readonly registry?: readonly RegistryRecord[]
  /** The authorization codes that exist, at least those that the order can name. */
  readonly authorizationCodes?: readonly AuthorizationCode[]
  /** An address that is neither plain IPv4 nor IPv6 (one with a zone) in one form, or `null` if the text is not an address. */
  readonly canonicalAddress?: (text: string) => string | null
  /** 省级行政区 of the subject: 广东省, 广东, 粤, 44, 440000, GD or CN-GD. */
  readonly province?: string
  /** The day of the filing, in any form of date: the library reads no clock. */
  readonly today?: string | Date
  /** Whether a text is a telephone number, if a library knows better than the shape. */
  readonly isPhoneNumber?: (text: string) => boolean
  /** Whether a text is an e-mail address, if a library knows better than the shape. */
  readonly isEmail?: (text: string) => boolean
  /** Whether a text is an idiom (成语), if you have a dictionary. The library does not ship one. */
  readonly isIdiom?: (text: string) => boolean
  /** The province of a mobile number by its full or short name, if you have a table. */
  readonly provinceOfMobile?: (mobile: string) => string | undefined
  /** Anything that custom rules need to know. */
  readonly custom?: unknown
}
