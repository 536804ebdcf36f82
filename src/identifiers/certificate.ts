import type { Span } from '../core/issue'
import type { Certificate, CertificateType } from '../model/schema'
import { attempt } from './attempt'
import { isCalendarDate, licenceCheck, organisationCheck, residentCheck, socialCreditCheck } from './check-characters'

/** What is wrong with the number of a certificate. */
export type CertificateProblem = 'malformed' | 'impossible-date' | 'check-digit'

/** One shape that the number of a certificate may have. */
interface Form {
  readonly shape: RegExp
  /** The class of each character, if a standard fixes it. */
  readonly places?: string
  /** The check character that the number must end with. */
  readonly check?: (body: string) => string
  /** Where the date of birth stands; six digits belong to the twentieth century. */
  readonly birth?: Span
}

/** What a character at a place may be: d a digit, x a digit or X, a a letter or digit, c one of the credit code. */
const classes: Readonly<Record<string, RegExp>> = {
  d: /^\d$/,
  x: /^[\dX]$/,
  a: /^[0-9A-Z]$/,
  c: /^[0-9A-HJ-NP-RTUW-Y]$/,
}

const birth: Span = { start: 6, end: 14 }
const socialCredit: Form = {
  shape: /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/,
  places: 'ccddddddcccccccccc',
  check: socialCreditCheck,
}
const residentId: Form = { shape: /^\d{17}[\dX]$/, places: 'dddddddddddddddddx', check: residentCheck, birth }
const firstGeneration: Form = { shape: /^\d{15}$/, places: 'ddddddddddddddd', birth: { start: 6, end: 12 } }

/**
 * The shapes of each kind of paper. Division codes are not checked: retired ones stay on real people's papers.
 *
 * - 居民身份证: GB 11643-1999; the 15 digits of the first generation, without a check digit, are recognised.
 * - 统一社会信用代码: GB 32100-2015. 营业执照注册号: GS 15-2006; a licence of 三证合一 shows the credit code instead.
 * - 组织机构代码: GB 11714-1997.
 * - 港澳居民来往内地通行证: 公安部出入境管理局, 2010-03-10: H or M, a number for life of 8 digits, 2 digits for the renewals,
 *   which later cards leave out. 台湾居民来往大陆通行证: 2008-09-25: 8 digits for life; before, the renewals and an issuer.
 * - 港澳台居民居住证: 国办发〔2018〕81号, a citizen's number under 810000, 820000 or 830000.
 * - 外国人永久居留身份证: 国家移民管理局, 2023-12-01: 18 digits that begin with 9; before, 3 letters and 12 digits.
 * - 护照: ICAO Doc 9303 leaves the number to each country: letters and digits.
 */
const forms: Readonly<Record<CertificateType, readonly Form[]>> = {
  'resident-id': [residentId, firstGeneration],
  'unified-social-credit': [socialCredit],
  'organisation-code': [{ shape: /^[0-9A-Z]{8}[\dX]$/, places: 'aaaaaaaax', check: organisationCheck }],
  'business-licence': [{ shape: /^\d{15}$/, places: 'ddddddddddddddd', check: licenceCheck }, socialCredit],
  passport: [{ shape: /^[0-9A-Z]{5,17}$/ }],
  'hk-macau-permit': [{ shape: /^[HM]\d{8}(?:\d\d)?$/ }],
  'taiwan-permit': [{ shape: /^\d{8}(?:\d\d(?:\(?[0-9A-Z]\)?)?)?$/ }],
  'residence-permit': [{ shape: /^8[123]0000\d{11}[\dX]$/, check: residentCheck, birth }],
  'foreigner-id': [{ shape: /^[A-Z]{3}\d{12}$/ }, { shape: /^9\d{16}[\dX]$/, check: residentCheck }],
  other: [],
}

/** What people put into a number to read it better, and what comes along unseen. */
export const isSeparator = (character: string): boolean => /^[\s\p{Pd}\p{Cf}−]$/u.test(character)

/** No number is longer, blanks included; a longer text is taken as it is. */
const longest = 256

/** A number as it is compared: half-width capitals, without blanks and hyphens. */
export const normaliseNumber = (number: string): string => {
  if (number.length > longest || /^[0-9A-Z]*$/.test(number)) return number
  let normalised = ''
  for (const character of number.normalize('NFKC')) if (!isSeparator(character)) normalised += character
  return normalised.toUpperCase()
}

const formOf = ({ type, number }: Certificate): Form | undefined =>
  Object.hasOwn(forms, type) ? forms[type].find(({ shape }) => shape.test(number)) : undefined

/** Whether the library knows how numbers of this type look. */
export const knowsType = (type: unknown): type is CertificateType =>
  typeof type === 'string' && Object.hasOwn(forms, type) && forms[type as CertificateType].length > 0

/** No one who files was born before 1900: the last person known to have been died in 2017. */
const earliest = '19000101'

/**
 * What is wrong with a certificate's number, the first of: its shape, a date of birth that no calendar has, its check
 * digit. A type whose shapes are not known has nothing wrong. What is no certificate is malformed.
 */
export const certificateProblem = (certificate: Certificate): CertificateProblem | undefined => {
  const { type, number } = attempt(() => partsOf(certificate), nothing)
  if (number === undefined) return 'malformed'
  return knowsType(type) ? problemOf(type, normaliseNumber(number)) : undefined
}

/** The type and number of a certificate, read once: a getter may give another answer the second time. */
const partsOf = ({ type, number }: Certificate): { readonly type?: unknown; readonly number?: string | undefined } => ({
  type,
  number: typeof number === 'string' ? number : undefined,
})

const nothing: ReturnType<typeof partsOf> = {}

const problemOf = (type: CertificateType, number: string): CertificateProblem | undefined => {
  const form = formOf({ type, number })
  if (form === undefined) return 'malformed'
  if (form.birth !== undefined) {
    const date = number.slice(form.birth.start, form.birth.end)
    const full = date.length === 6 ? `19${date}` : date
    if (full < earliest || !isCalendarDate(full)) return 'impossible-date'
  }
  return form.check === undefined || form.check(number.slice(0, -1)) === number.slice(-1) ? undefined : 'check-digit'
}

/**
 * A certificate in the one form in which it is compared: its number without blanks and hyphens, a resident's 15 digits
 * as the 18 of the same person, a business licence with a credit code as that code, a permit without its renewals.
 * What is no certificate becomes one of type `other` without a number.
 */
export const normaliseCertificate = (certificate: Certificate): Certificate => {
  const given = attempt(() => partsOf(certificate), nothing)
  const type = (typeof given.type === 'string' ? given.type : 'other') as CertificateType
  const number = normaliseNumber(given.number ?? '')
  const form = formOf({ type, number })
  if (form === undefined) return { type, number }
  if (form === socialCredit) return { type: 'unified-social-credit', number }
  if (type === 'hk-macau-permit') return { type, number: number.slice(0, 9) }
  if (type === 'taiwan-permit') return { type, number: number.slice(0, 8) }
  if (type !== 'resident-id' || form === residentId) return { type, number }
  const body = `${number.slice(0, 6)}19${number.slice(6)}`
  return { type, number: body + residentCheck(body) }
}

/** A number that may be right but needs a person's look, although nothing is wrong with it by its standard. */
export type CertificateDoubt = 'first-generation' | 'resident-number'

/**
 * Why a number without a problem is doubtful: a 居民身份证 of 15 digits (invalid since 2013-01-01, 居民身份证法 as of
 * 2011), and a 统一社会信用代码 that is a valid number of a 居民身份证 as well.
 */
export const certificateDoubt = (type: CertificateType, text: string): CertificateDoubt | undefined => {
  const number = normaliseNumber(text)
  const form = formOf({ type, number })
  if (form === firstGeneration) return 'first-generation'
  return form === socialCredit && problemOf('resident-id', number) === undefined ? 'resident-number' : undefined
}

/** Whether a number is a 统一社会信用代码 of 厦门 (division 3502xx), where some were issued against the standard. */
export const isOfXiamen = (type: CertificateType, text: string): boolean => {
  const number = normaliseNumber(text)
  return formOf({ type, number }) === socialCredit && number.startsWith('3502', 2)
}

/**
 * A test of the characters of a malformed number: whether the one at a place of the normalised number is wrong there. If
 * no form has so many places, a character is wrong that none of them has anywhere.
 */
export const wrongCharacters = (
  type: CertificateType,
  length: number,
): ((character: string, at: number) => boolean) => {
  const known = forms[type].flatMap(({ places = 'a' }) => places)
  const fitting = known.find((places) => places.length === length)
  const anywhere = [...new Set(known.join(''))]
  return (character, at) => ![...(fitting?.charAt(at) ?? anywhere)].some((place) => classes[place]?.test(character))
}
