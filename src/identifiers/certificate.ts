import type { Span } from '../core/issue'
import type { Certificate, CertificateType } from '../model/schema'
import { isCalendarDate, licenceCheck, organisationCheck, residentCheck, socialCreditCheck } from './check-characters'

/** What is wrong with the number of a certificate. */
export type CertificateProblem = 'malformed' | 'impossible-date' | 'check-digit'

/** One shape that the number of a certificate may have. */
interface Form {
  readonly shape: RegExp
  /** The check character that the number must end with. */
  readonly check?: (body: string) => string
  /** Where the date of birth stands; six digits belong to the twentieth century. */
  readonly birth?: Span
}

const birth: Span = { start: 6, end: 14 }
const socialCredit: Form = {
  shape: /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/,
  check: socialCreditCheck,
}
const residentId: Form = { shape: /^\d{17}[\dX]$/, check: residentCheck, birth }

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
  'resident-id': [residentId, { shape: /^\d{15}$/, birth: { start: 6, end: 12 } }],
  'unified-social-credit': [socialCredit],
  'organisation-code': [{ shape: /^[0-9A-Z]{8}[0-9X]$/, check: organisationCheck }],
  'business-licence': [{ shape: /^\d{15}$/, check: licenceCheck }, socialCredit],
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
 * What is wrong with a certificate's number, the first of: its shape, a date of birth that no calendar holds, its check
 * digit. A type whose shapes are not known has nothing wrong.
 */
export const certificateProblem = (certificate: Certificate): CertificateProblem | undefined => {
  if (typeof certificate?.number !== 'string') return 'malformed'
  if (!knowsType(certificate.type)) return undefined
  const number = normaliseNumber(certificate.number)
  const form = formOf({ type: certificate.type, number })
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
 */
export const normaliseCertificate = (certificate: Certificate): Certificate => {
  const { type } = certificate
  const number = normaliseNumber(certificate.number)
  const form = formOf({ type, number })
  if (form === undefined) return { type, number }
  if (form === socialCredit) return { type: 'unified-social-credit', number }
  if (type === 'hk-macau-permit') return { type, number: number.slice(0, 9) }
  if (type === 'taiwan-permit') return { type, number: number.slice(0, 8) }
  if (type !== 'resident-id' || form === residentId) return { type, number }
  const body = `${number.slice(0, 6)}19${number.slice(6)}`
  return { type, number: body + residentCheck(body) }
}
