import { type FilingNumber, type LicenceNumber, parseFilingNumber } from './filing-number'
import { hasDomainShape, hostOf } from './host'
import { type CanonicalAddress, looksLikeIpv6, parseIpv4 } from './ip'

/** What a query to the registry asks for: 网站域名、网站首页网址、网站IP、主办单位名称 (clause 6), or a number. */
export type LookupKey =
  | { readonly kind: 'filing-number'; readonly number: FilingNumber | LicenceNumber }
  | { readonly kind: 'ip'; readonly ip: string }
  | { readonly kind: 'domain'; readonly domain: string }
  /** `domain` is the host without `www.`. */
  | { readonly kind: 'home-page'; readonly domain: string }
  | { readonly kind: 'subject-name'; readonly name: string }

/** What only a library can tell. */
export interface LookupOptions {
  /** Reads IPv6 addresses; without it they are taken by their look. */
  readonly canonicalAddress?: CanonicalAddress
}

/** Longer than any name, address or number (icp-evidence: 256 and 512 characters). */
const longest = 1024

const addressOf = (text: string, { canonicalAddress }: LookupOptions): string | undefined => {
  if (parseIpv4(text) !== undefined) return text
  if (canonicalAddress !== undefined) return canonicalAddress(text) ?? undefined
  return looksLikeIpv6(text) ? text.toLowerCase() : undefined
}

/**
 * Tells what a query is. Anything that is no number, address or domain is a subject's name.
 *
 * @returns `undefined` where nothing is asked: blanks only, or more text than any key has
 */
export const lookupKey = (text: string, options: LookupOptions = {}): LookupKey | undefined => {
  if (typeof text !== 'string' || text.length > longest || !/\S/.test(text)) return undefined
  const query = text.normalize('NFKC').trim()
  const number = parseFilingNumber(query)
  if (number !== undefined) return { kind: 'filing-number', number }
  const ip = addressOf(query, options)
  if (ip !== undefined) return { kind: 'ip', ip }
  const domain = hostOf(query)
  if (!hasDomainShape(domain) && parseIpv4(domain) === undefined) return { kind: 'subject-name', name: text.trim() }
  // What `hostOf` has put aside, a dot at the end excepted, makes it an address of a page.
  const bare = query.toLowerCase().replace(/\.$/, '').replaceAll('。', '.')
  return { kind: bare === domain ? 'domain' : 'home-page', domain }
}
