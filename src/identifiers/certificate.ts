import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { Certificate, CertificateType } from '../model/schema'
import { type CertificateForm, certificateForms, firstGeneration, residentId, socialCredit } from './certificate-forms'
import { isCalendarDate, residentCheck } from './check-characters'

/** What is wrong with the number of a certificate. */
export type CertificateProblem = 'malformed' | 'impossible-date' | 'check-digit'

/** What people put into a number to read it better, and what comes along unseen. */
export const isSeparator = (character: string): boolean => /[\s\p{Pd}\p{Cf}−]/u.test(character)

/** No number is longer, spaces included; a longer text is taken as it is. */
const longest = 256

/** A number as it is compared: half-width capitals, without spaces and hyphens. */
export const normaliseNumber = (number: string): string => {
  if (number.length > longest || /^[0-9A-Z]*$/.test(number)) return number
  let normalised = ''
  for (const character of number.normalize('NFKC')) if (!isSeparator(character)) normalised += character
  return normalised.toUpperCase()
}

const formOf = ({ type, number }: Certificate): CertificateForm | undefined =>
  isType(type) ? certificateForms[type].find(({ shape }) => shape.test(number)) : undefined

/** Whether a value is a type of certificate. */
export const isType = (type: unknown): type is CertificateType =>
  typeof type === 'string' && Object.hasOwn(certificateForms, type)

/** Whether the library knows how numbers of this type look. */
export const knowsType = (type: unknown): type is CertificateType => isType(type) && certificateForms[type].length > 0

/** No one who files was born before 1900: the last person known to have been died in 2017. */
const earliest = '19000101'

/**
 * Returns what is wrong with a certificate's number, the first of: its shape, its date of birth, its check digit.
 * Returns `undefined` if it is fine or if no standard fixes the shape of its type. What is no certificate is malformed.
 *
 * @example certificateProblem({ type: 'resident-id', number: '110101199002300017' }) // 'impossible-date'
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

const normalised = (certificate: Certificate): Certificate => {
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

/**
 * Returns a certificate in the form in which it is compared: its number without spaces and hyphens, a resident's 15
 * digits as the 18 of the same person, a business licence with a credit code as that code, a permit without its renewals.
 * What is no certificate becomes one of type `other` without a number.
 */
export const normaliseCertificate = (certificate: Certificate): Certificate => freeze(normalised(certificate))

/** A number that meets its standard but that a person must look at. */
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
