import { attempt } from '../core/attempt'
import type { Certificate } from '../model/schema'
import { isType, normaliseCertificate, normaliseNumber } from './certificate'

const isCertificate = (value: unknown): value is Certificate => {
  const { type, number } = (value ?? {}) as Partial<Certificate>
  return typeof type === 'string' && typeof number === 'string' && normaliseNumber(number) !== ''
}

/** How two certificates compare; `unsure` if one subject may have both. */
export type CertificateComparison = 'same' | 'different' | 'unsure'

const persons: readonly string[] = [
  'resident-id',
  'passport',
  'hk-macau-permit',
  'taiwan-permit',
  'residence-permit',
  'foreigner-id',
]

/** Whom a type of certificate can identify; `undefined` for `other` and for unknown types. */
export const holderOf = (type: unknown): 'person' | 'unit' | undefined =>
  persons.includes(type as string) ? 'person' : isType(type) && type !== 'other' ? 'unit' : undefined

const organisationPart = ({ type, number }: Certificate): string =>
  type === 'unified-social-credit' ? number.slice(8, 17) : number

/**
 * Compares two certificates by type and number, both normalised. A person's and an organisation's differ. Other
 * certificates of different types may belong to one subject and are `unsure`, except for a 统一社会信用代码, which
 * contains its subject's 组织机构代码 (GB 32100, characters 9 to 17).
 *
 * @returns `undefined` if one of them lacks its type or number
 */
export const compareCertificates = (a: unknown, b: unknown): CertificateComparison | undefined =>
  attempt(() => compare(a, b), undefined)

const compare = (a: unknown, b: unknown): CertificateComparison | undefined => {
  if (!isCertificate(a) || !isCertificate(b)) return undefined
  const one = normaliseCertificate(a)
  const other = normaliseCertificate(b)
  if (one.type === other.type) return one.number === other.number ? 'same' : 'different'
  const holders = [holderOf(one.type), holderOf(other.type)]
  if (holders.includes('person') && holders.includes('unit')) return 'different'
  const types = [one.type, other.type]
  if (!types.includes('unified-social-credit') || !types.includes('organisation-code')) return 'unsure'
  return organisationPart(one) === organisationPart(other) ? 'same' : 'different'
}

/** Whether two certificates certainly belong to the same subject, however they are written. */
export const sameCertificate = (a: Certificate, b: Certificate): boolean => compareCertificates(a, b) === 'same'
