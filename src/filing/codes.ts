import { privateIndex } from '../core/private-index'
import { isList } from '../core/value'
import { addressTest } from '../identifiers/ip'
import type { AuthorizationCode } from '../model/authorization-code'
import type { Facts } from '../model/facts'
import type { Account, Order } from '../model/schema'

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

const servers = /* @__PURE__ */ privateIndex(addressTest)

/** An account of which each server is read once, however many websites ask for it. */
export const preparedAccount = (account: Account | undefined): Account | undefined =>
  isList(account?.servers) ? { ...account, servers: servers.prepare(account.servers) } : account

/** Codes by their text; of several with one text the first, which is revoked if any is. */
const byText = /* @__PURE__ */ privateIndex((codes: readonly AuthorizationCode[]) => {
  const index = new Map<string, AuthorizationCode>()
  for (const known of codes) {
    const first = index.get(known.code)
    if (first === undefined) index.set(known.code, known)
    else if (known.revoked && !first.revoked) index.set(known.code, { ...first, revoked: true })
  }
  return index
})

/** The codes that the order and its websites name, prepared for many look-ups. */
export const namedCodes = (order: Order, { authorizationCodes }: Facts): Facts['authorizationCodes'] => {
  if (!isList(authorizationCodes)) return undefined
  const named = new Set(codesIn(order))
  const issuers = new Map<Account | undefined, Account | undefined>()
  const codes = authorizationCodes.flatMap((known) => {
    if (!named.has(known?.code)) return []
    if (!issuers.has(known.issuer)) issuers.set(known.issuer, preparedAccount(known.issuer))
    return { ...known, issuer: issuers.get(known.issuer) } as AuthorizationCode
  })
  return byText.prepare(codes)
}

/** Facts about a code. */
export const knownCode = (code: string | undefined, { authorizationCodes }: Facts): AuthorizationCode | undefined =>
  code === undefined || authorizationCodes === undefined ? undefined : byText.of(authorizationCodes).get(code)

/** Whether an address is that of one of the account’s own servers; `undefined` if they are not known, or can't be read. */
export const isOwnServer = (ip: string, { account, canonicalAddress }: Facts): boolean | undefined =>
  account?.servers && servers.of(account.servers, canonicalAddress)(ip)

/** Whether the account that issued a code no longer has the server that the code is for. */
export const isWithoutServer = ({ issuer, ip }: AuthorizationCode): boolean =>
  issuer?.servers !== undefined && servers.of(issuer.servers)(ip) === false
