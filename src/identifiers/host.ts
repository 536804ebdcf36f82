import { halfWidth } from './half-width'
import { isAddress } from './ip'
import {
  asciiLabel,
  hasAllowedCharacters,
  hasMapped,
  isMapped,
  type LabelFault,
  longestName,
  plainLabels,
} from './labels'

/** Top-level domains written in Han that are sold in China; a Han label behind a dot is else a word. */
const hanTopLevels =
  /^(?:中国|中國|公司|网络|網絡|网址|商城|网店|中文网|在线|集团|政务|公益|我爱你|移动|手机|商标|佛山|广东|招聘|娱乐|时尚|购物|香港|台湾|台灣|澳门)$/

/** File endings behind a dot that no one takes for a top-level domain. */
const fileEndings = /^(?:js|ts|css|exe|txt|jpg|png|php|jsp|asp)$/

/** Longer than any domain with its scheme, in whatever form it is typed. A longer text is not read. */
const longestTyped = 512

/** Longer than any address of a page that holds the host. */
const longestUrl = 2048

/** The host part of what people type for a domain: lower case, without scheme, `www.`, path, port and trailing dot. */
export const hostOf = (text: string): string => {
  if (text.length > longestUrl) return text
  const bare = text.normalize('NFKC').trim().toLowerCase().replaceAll('。', '.')
  const behindScheme = bare.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//, '')
  const end = behindScheme.search(/[/?#:]/)
  const host = end < 0 ? behindScheme : behindScheme.slice(0, end)
  return (host.endsWith('.') ? host.slice(0, -1) : host).replace(/^www\./, '')
}

/** Whether a host has a domain's shape: labels of letters, digits and hyphens, and a top-level domain. */
export const hasDomainShape = (host: string): boolean => {
  const labels = host.split('.')
  const top = labels.at(-1) as string
  if (labels.length < 2 || !labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label))) return false
  return hanTopLevels.test(top) || (/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(top) && !fileEndings.test(top))
}

/** A host in ASCII (`例子.中国` → `xn--fsqu00a.xn--fiqs8s`), or `undefined` if one of its labels has no such form. */
export const asciiHost = (host: string): string | undefined => {
  if (/^[a-z0-9.-]*$/.test(host) && !host.includes('xn--')) return host
  if (host.length > longestTyped) return undefined
  const labels = host.split('.').map(asciiLabel)
  return labels.every((label) => 'ascii' in label) ? labels.map(({ ascii }) => ascii).join('.') : undefined
}

/** The form in which domains are compared: the ASCII host, or the host itself if it has none. */
export const comparedDomain = (text: string): string => {
  if (plainLabels(text) > 0) return text.startsWith('www.') ? text.slice('www.'.length) : text
  const host = hostOf(text)
  return asciiHost(host) ?? host
}

/** What is wrong with a text as a domain name (RFC 1035, RFC 5891, RFC 6761). */
export type DomainFault =
  | 'too-long'
  | 'invisible'
  | 'several'
  | 'e-mail'
  | 'ip-address'
  | 'blank'
  | 'scheme'
  | 'backslash'
  | 'path'
  | 'escape'
  | 'mapped-character'
  | 'no-dot'
  | 'empty-label'
  | 'hyphen'
  | 'numeric-top-level'
  | 'one-letter-top-level'
  | 'reserved'
  | LabelFault

/**
 * Top-level domains that no one can register: the special-use names of RFC 6761, 6762 (appendix G), 7686 and 9476, the
 * names that ICANN keeps back (.internal of 2024, .home, .corp and .mail of 2018), and its tests 测试 and 測試.
 */
const reservedTopLevels =
  ' alt arpa corp example home internal intranet invalid lan local localdomain localhost mail onion private test xn--0zwm56d xn--g6w251d '

const topLevelFault = (ascii: string): DomainFault | undefined =>
  reservedTopLevels.includes(` ${ascii.slice(ascii.lastIndexOf('.') + 1)} `) ? 'reserved' : undefined

const areDomains = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => hasDomainShape(hostOf(part)))

/** Whether several domains are typed into one field, with signs, spaces or 和 between them. */
const areSeveral = (typed: string): boolean =>
  [/[\s,、､;|]+/, /[\s,、､;|和与及或]+/].some((between) => areDomains(typed.split(between).filter(Boolean)))

/** What shows in the text itself, before it is split into labels. The first that applies says most. */
const signs: readonly (readonly [DomainFault, (typed: string) => boolean])[] = [
  ['invisible', (typed) => /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(typed)],
  ['several', areSeveral],
  ['e-mail', (typed) => /^[^/?#]*@/.test(typed)],
  ['blank', (typed) => /\s/.test(typed)],
  ['scheme', (typed) => /:\/\/|^[a-z][a-z0-9+.-]*:\\/.test(typed)],
  ['backslash', (typed) => typed.includes('\\')],
  ['ip-address', (typed) => isAddress(typed)],
  ['path', (typed) => /[/?#:]/.test(typed)],
  ['escape', (typed) => /%[0-9a-f]{2}/.test(typed)],
  ['mapped-character', hasMapped],
  ['character', (typed) => !typed.normalize('NFC').split('.').every(hasAllowedCharacters)],
]

/** What is wrong with the labels of a name whose characters are allowed. */
const labelFault = (labels: readonly string[]): DomainFault | undefined => {
  if (labels.length < 2) return 'no-dot'
  if (labels.includes('')) return 'empty-label'
  if (labels.every((label) => /^\d+$/.test(label))) return 'ip-address'
  if (labels.some((label) => /^-|-$/.test(label))) return 'hyphen'
  let ascii = ''
  for (const label of labels) {
    const form = asciiLabel(label)
    if ('fault' in form) return form.fault
    ascii += `.${form.ascii}`
  }
  if (ascii.length - 1 > longestName) return 'too-long'
  const top = labels.at(-1) as string
  if (!top.startsWith('xn--') && /[\d-]/.test(top)) return 'numeric-top-level'
  if (Array.from(top).length === 1) return 'one-letter-top-level'
  return topLevelFault(ascii)
}

/** A text as it is judged: half-width, and in lower case but for what IDNA maps, which stays to be seen. */
const lowerCase = (text: string): string => {
  const typed = halfWidth(text)
  if (!hasMapped(typed)) return typed.toLowerCase()
  return Array.from(typed, (letter) => (isMapped(letter) ? letter : letter.toLowerCase())).join('')
}

/** The host that a text without fault names, in ASCII and without a dot at the end. */
export const typedHost = (text: string): string =>
  plainLabels(text) > 0 ? text : (asciiHost(lowerCase(text).normalize('NFC').replace(/\.$/, '')) as string)

/**
 * The first thing that is wrong with a text as a domain name, or `undefined`. The text is judged as it is typed: what
 * IDNA would map or drop unseen is a fault. Full-width and capital letters are fine, and a dot at the end is the root's.
 */
export const domainFault = (text: string): DomainFault | undefined => {
  if (plainLabels(text) > 0) return topLevelFault(text)
  if (text.length > longestTyped) return 'too-long'
  const typed = lowerCase(text)
  const sign = signs.find(([, shows]) => shows(typed))
  return sign ? sign[0] : labelFault(typed.normalize('NFC').replace(/\.$/, '').split('.'))
}
