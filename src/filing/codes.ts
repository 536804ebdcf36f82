import { isList } from '../core/value'
import { mayIssueCode } from '../identifiers/authorization-code'
import { sameAddress } from '../identifiers/ip'
import type { AuthorizationCode } from '../model/authorization-code'
import type { Facts } from '../model/facts'
import type { Order } from '../model/schema'

const isEntered = (code: unknown): code is string => typeof code === 'string' && /\S/.test(code)

/** The code that a website is filed with: its own, else that of its order. */
export const codeOfWebsite = ({ website, order }: Facts): string | undefined =>
  [website?.authorizationCode, order?.authorizationCode].find(isEntered)

/** The authorization codes of an order and its websites; values that are not texts are skipped. */
export const codesIn = ({ authorizationCode, websites }: Partial<Order>): readonly (string | undefined)[] => {
  const common = isEntered(authorizationCode) ? authorizationCode : undefined
  if (!isList(websites)) return [common]
  return websites.map((website) => (isEntered(website?.authorizationCode) ? website.authorizationCode : common))
}

/** Facts about a code. */
export const knownCode = (code: string | undefined, { authorizationCodes }: Facts): AuthorizationCode | undefined =>
  authorizationCodes?.find((known) => known.code === code)

/** Whether an address is that of one of the account’s own servers; `undefined` if they are not known, or can't be read. */
export const isOwnServer = (ip: string, { account, canonicalAddress }: Facts): boolean | undefined => {
  const servers = account?.servers
  if (servers === undefined) return undefined
  const compared = servers.map((server) => sameAddress(ip, server, canonicalAddress))
  return compared.includes(true) || (compared.includes(undefined) ? undefined : false)
}

/** Whether the account that issued a code no longer has the server that the code is for. */
export const isWithoutServer = ({ issuer, ip }: AuthorizationCode): boolean =>
  issuer !== undefined && mayIssueCode(issuer, ip) === false
