import type { Account } from './account'
import type { Edition } from './edition'
import type { Subject } from './subject'
import type { Website } from './website'

/**
 * What is known about the world beside the value itself. Every fact may be missing; what is not known is not judged.
 * `order`, `website` and `filing` tell their rules what they hold, so that a caller passes only what lies outside.
 */
export interface Facts {
  /** The edition whose numbers hold; the rulesets bring theirs. */
  readonly edition?: Pick<Edition, 'limits'>
  readonly subject?: Partial<Subject>
  /** The website that a name belongs to. */
  readonly website?: Partial<Website>
  readonly account?: Account
  /** The registrable part of a host name in ASCII, or `null` where it has none (a bare suffix, an IP address). */
  readonly registrableDomain?: (host: string) => string | null
}
