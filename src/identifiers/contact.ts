import { answerNow } from '../core/attempt'
import type { Span } from '../core/issue'
import { plainLabels } from './labels'

/** Longer than any list of contacts (taobao.icp.submit, 2011: 128 characters for e-mail, 64 for telephones). */
const longest = 256

/** The entries of a text that contains several, divided by `;` or its full-width form; without empty ones. */
export const entriesOf = (text: string): (Span & { readonly entry: string })[] => {
  const entries: (Span & { readonly entry: string })[] = []
  let start = 0
  for (const part of text.split(/[;；]/)) {
    const entry = part.trim()
    const lead = part.length - part.trimStart().length
    if (entry !== '') entries.push({ start: start + lead, end: start + lead + entry.length, entry })
    start += part.length + 1
  }
  return entries
}

/** The places of the entries that fail a test; an overlong text fails as a whole. */
export const faultyEntries = (text: string, passes: (entry: string) => boolean): Span[] => {
  if (text.length > longest) return [{ start: 0, end: text.length }]
  return entriesOf(text).flatMap(({ start, end, entry }) =>
    answerNow(passes(entry.normalize('NFKC'))) ? [] : [{ start, end }],
  )
}

/** 手机号码 of the mainland: 11 digits from 13 to 19, with or without the country's 86; spaces and hyphens ignored. */
export const isMobile = (entry: string): boolean => /^(?:(?:\+|00)?86)?1[3-9]\d{9}$/.test(entry.replace(/[\s-]/g, ''))

/** A mobile number as numbers are compared: its eleven digits; `undefined` if it is not a mobile number. */
export const plainMobile = (mobile: unknown): string | undefined =>
  typeof mobile === 'string' && mobile.length <= longest && isMobile(mobile.normalize('NFKC'))
    ? mobile.normalize('NFKC').replace(/[^\d]/g, '').slice(-11)
    : undefined

/**
 * 办公电话: area code and number, with or without the country and an extension: 086-010-12345678-123.
 * The shape is that of `taobao.icp.submit` (2011-05-12), the only published one.
 */
export const isLandline = (entry: string): boolean =>
  /^(?:(?:\+|0{0,2})86[- ]?)?(?:\(0\d{2,3}\)|0\d{2,3})[- ]?\d{7,8}(?:(?:-|转|ext\.?) ?\d{1,6})?$/i.test(entry)

/** Whether a telephone number only fills the field: only zeros after the area code, 010-00000000. */
export const isPlaceholder = (entry: string): boolean => /(?:^|\D)0{7,8}$|^0(?:10|2\d)0{8}$/.test(entry)

/** An e-mail address as far as a shape can tell: one @, no spaces, a domain with a dot. */
export const isEmailShape = (entry: string): boolean => {
  const [local = '', domain = '', ...more] = entry.split('@')
  if (more.length > 0 || !/^[^\s,;:<>()[\]"\\]{1,64}$/.test(local)) return false
  // Nearly all are plain, and one look spares them the expression.
  if (plainLabels(domain) > 0) return true
  const labels = domain.split('.')
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label))
}
