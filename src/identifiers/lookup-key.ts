import { answerNow, attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { type FilingNumber, type LicenceNumber, type PoliceNumber, parseFilingNumber } from './filing-number'
import { hasDomainShape, hostOf } from './host'
import { type CanonicalAddress, formatAddress, parseAddress, withoutBrackets } from './ip'

/** What a query to the registry asks for: 网站域名、网站首页网址、网站IP、主办单位名称 (clause 6), or a number. */
export type LookupKey =
  | { readonly kind: 'filing-number'; readonly number: FilingNumber | LicenceNumber | PoliceNumber }
  | { readonly kind: 'ip'; readonly ip: string }
  | { readonly kind: 'domain'; readonly domain: string }
  /** `domain` is the host without `www.`. */
  | { readonly kind: 'home-page'; readonly domain: string }
  | { readonly kind: 'subject-name'; readonly name: string }

/** What only a library can decide. */
export interface LookupOptions {
  /** Reads what else is an IPv6 address, such as one with a zone. */
  readonly canonicalAddress?: CanonicalAddress
}

/** Longer than any name, address or number (icp-evidence: 256 and 512 characters). */
const longest = 1024

const addressOf = (text: string, options: LookupOptions): string | undefined => {
  const address = parseAddress(withoutBrackets(text))
  const canonical: unknown = address ? formatAddress(address) : answerNow(options.canonicalAddress?.(text))
  return typeof canonical === 'string' ? canonical : undefined
}

const keyOf = (text: string, options: LookupOptions): LookupKey => {
  const query = text.normalize('NFKC').trim()
  const number = parseFilingNumber(query)
  if (number !== undefined) return { kind: 'filing-number', number }
  const ip = addressOf(query, options)
  if (ip !== undefined) return { kind: 'ip', ip }
  const domain = hostOf(query)
  if (!hasDomainShape(domain) && parseAddress(domain) === undefined) return { kind: 'subject-name', name: text.trim() }
  // What `hostOf` has put aside, a dot at the end excepted, makes it an address of a page.
  const bare = query.toLowerCase().replace(/\.$/, '').replaceAll('。', '.')
  return { kind: bare === domain ? 'domain' : 'home-page', domain }
}

/**
 * Returns what a query to the registry asks for. Anything that is not a number, address or domain is a subject's name.
 *
 * @returns `undefined` for blank text, for text longer than any key, and for values that are not text
 */
export const lookupKey = (text: string, options: LookupOptions = {}): LookupKey | undefined => {
  if (typeof text !== 'string' || text.length > longest || !/\S/.test(text)) return undefined
  return freeze(attempt(() => keyOf(text, options), undefined) ?? keyOf(text, {}))
}
