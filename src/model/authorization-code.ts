import type { Account } from './schema'

/**
 * 备案授权码: belongs to exactly one server address (clauses 3 and 9). An address may have many codes, and a code may be
 * shared with other accounts.
 */
export interface AuthorizationCode {
  /** 20 letters and digits; case counts. */
  readonly code: string
  /** The address of the server that the code belongs to. */
  readonly ip: string
  /** Whether its owner has taken the code back. */
  readonly revoked?: boolean
  /** The account that issued the code, if known. */
  readonly issuer?: Account
  /** The domains of the website that it files or has filed, as far as that is known. */
  readonly domains?: readonly string[]
}
