import { halfWidth } from './half-width'
import { asciiHost, hasDomainShape, hostOf, longestTyped } from './host'
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
  [/[\s,、､;|]/, /[\s,、､;|和与及或]/].some((between) => areDomains(typed.split(between).filter(Boolean)))

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
const lowerCase = (text: string): string =>
  Array.from(halfWidth(text), (letter) => (isMapped(letter) ? letter : letter.toLowerCase())).join('')

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
