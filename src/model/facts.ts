import type { AuthorizationCode } from './authorization-code'
import type { Edition } from './edition'
import type { filingAction } from './fact-schema'
import type { Infer } from './kit'
import type { RegistryRecord } from './registry'
import type { Account, Certificate, Order, Subject, Website } from './schema'

/**
 * 备案类型: which filing a website needs. `none-yet` while nothing can be reached, `access-filing` if it is filed with
 * another provider and moves here, `none` if it is filed here as it is.
 */
export type FilingAction = Infer<typeof filingAction>

/**
 * What is known about the world beside the value itself. Every fact may be missing; what is not known is not judged.
 * `order`, `website` and `filing` tell their rules what they hold, so that a caller passes only what lies outside.
 */
export interface Facts {
  /** The edition whose numbers hold; the rulesets bring theirs. */
  readonly edition?: Pick<Edition, 'limits' | 'preApprovals'>
  readonly subject?: Partial<Subject>
  /** The website that a name belongs to. */
  readonly website?: Partial<Website>
  readonly account?: Account
  /**
   * Where each domain of the order is first, by its compared form: `0/1` is the second domain of the first website, `-/1`
   * that of a website alone.
   */
  readonly domainPlaces?: ReadonlyMap<string, string>
  /** The registrable part of a host name in ASCII, `null` where it has none (a bare suffix), `undefined` where nobody knows. */
  readonly registrableDomain?: (host: string) => string | null | undefined
  /** The certificate that a number or a type belongs to. */
  readonly certificate?: Partial<Certificate>
  /** The order that a part of it belongs to. */
  readonly order?: Partial<Order>
  /** The same order as it was before: as the bureau refused it where it was refused, else as it was last stored. */
  readonly previous?: Partial<Order>
  /** What is filed already, where the order changes it. */
  readonly filed?: Partial<Order>
  /** Which filing is asked for. Where it is left out, `order` tells from the registry what it can: not `change`, not `cancel`. */
  readonly action?: FilingAction
  /** What the registry holds under the domains and the certificate at hand: what is not among it is not filed. */
  readonly registry?: readonly RegistryRecord[]
  /** The authorization codes that exist, at least those that the order could name. */
  readonly authorizationCodes?: readonly AuthorizationCode[]
  /** An address that is neither plain IPv4 nor IPv6 (one with a zone) in one form, or `null` if the text is none. */
  readonly canonicalAddress?: (text: string) => string | null
  /** 省级行政区 of the subject, by its full or short name: 广东省. */
  readonly province?: string
  /** The day of the filing, in any form of date: the library reads no clock. */
  readonly today?: string | Date
  /** Whether a text is a telephone number, where a library knows better than a shape. */
  readonly isPhoneNumber?: (text: string) => boolean
  /** Whether a text is an e-mail address, where a library knows better than a shape. */
  readonly isEmail?: (text: string) => boolean
  /** Anything that custom rules need to know. */
  readonly custom?: unknown
}
