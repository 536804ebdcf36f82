import { decodePunycode, encodePunycode } from './punycode'

/** The longest domain name, and the longest part between its dots (RFC 1035). */
export const longestName = 253
export const longestLabel = 63

const dot = 0x2e
const hyphen = 0x2d

/** What the ASCII form of an internationalised label begins with. */
const acePrefix = 'xn--'

/**
 * The number of labels of a domain name in its plainest form: labels of lower-case ASCII letters, digits and inner
 * hyphens, the last of letters alone. Nearly all domains are typed so, and need only this look.
 *
 * @returns 0 for any other text
 */
export const plainLabels = (text: string): number => {
  if (text.length > longestName || text.includes(acePrefix)) return 0
  let labels = 0
  let start = 0
  let isName = true
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : dot
    if (code === dot) {
      if (i === start || i - start > longestLabel || text.charCodeAt(i - 1) === hyphen) return 0
      labels++
      if (i === text.length) break
      start = i + 1
      isName = true
    } else if (code < 0x61 || code > 0x7a) {
      if (code === hyphen ? i === start : code < 0x30 || code > 0x39) return 0
      isName = false
    }
  }
  return labels > 1 && isName && text.length - start > 1 ? labels : 0
}

/** Letters without case, small letters, marks and digits of any script, and hyphens (RFC 5892); 〇 is its one number. */
const allowed = /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}〇-]*$/u

/** Whether all characters of a lower-case label may be part of a domain name. */
export const hasAllowedCharacters = (label: string): boolean => allowed.test(label) && !/^\p{M}/u.test(label)

/** Whether a character changes in the compatibility form: ① ℡ ﬁ 樂 (U+F914). IDNA maps these to others, unseen. */
export const isMapped = (character: string): boolean => character.normalize('NFKC') !== character

/** Whether a text has such a character. */
export const hasMapped = (text: string): boolean => Array.from(text).some(isMapped)

/** What an ASCII label that begins with `xn--` encodes; `undefined` if it does not decode to a label. */
const decoded = (label: string): string | undefined => {
  const text = decodePunycode(label.slice(acePrefix.length))
  if (text === undefined || /^[\0-\x7f]*$/.test(text) || !hasAllowedCharacters(text)) return undefined
  if (text !== text.normalize('NFKC')) return undefined
  return `${acePrefix}${encodePunycode(text)}` === label ? text : undefined
}

/** Why a label has no ASCII form. */
export type LabelFault = 'character' | 'punycode' | 'long-label'

/** The ASCII form of a lower-case label: 例子 → xn--fsqu00a; or the reason why it has no ASCII form. */
export const asciiLabel = (label: string): { readonly ascii: string } | { readonly fault: LabelFault } => {
  if (!hasAllowedCharacters(label)) return { fault: 'character' }
  if (label.startsWith(acePrefix))
    return label.length > longestLabel
      ? { fault: 'long-label' }
      : decoded(label)
        ? { ascii: label }
        : { fault: 'punycode' }
  // Each character takes one place in the ASCII form at least. The limit comes first, as encoding is quadratic.
  if (Array.from(label).length > longestLabel) return { fault: 'long-label' }
  const ascii = /^[\0-\x7f]*$/.test(label) ? label : `${acePrefix}${encodePunycode(label)}`
  return ascii.length > longestLabel ? { fault: 'long-label' } : { ascii }
}
