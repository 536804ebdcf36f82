import * as fc from 'fast-check'
import { licenceCheck, organisationCheck, residentCheck, socialCreditCheck } from '../../identifiers/check-characters'
import type { Certificate, CertificateType } from '../../model/schema'

const digits = '0123456789'
const capitals = 'ABCDEFGHJKLMNPQRTUWXY'

const from = (units: string, length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...units), { minLength: length, maxLength: length }).map((parts) => parts.join(''))

const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''))

const padded = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'))

/** YYYYMMDD of someone who was of age in 2016, when the default edition was written. */
const birth = joined(padded(1930, 1997), padded(1, 12), padded(1, 28))

const checked = (body: fc.Arbitrary<string>, check: (body: string) => string): fc.Arbitrary<string> =>
  body.map((text) => text + check(text))

const creditCodes = (...authorities: readonly string[]) =>
  checked(joined(fc.constantFrom(...authorities), from(digits, 6), from(digits + capitals, 9)), socialCreditCheck)

const numbers: Readonly<Record<CertificateType, () => fc.Arbitrary<string>>> = {
  'resident-id': () =>
    checked(joined(fc.constantFrom('110101', '310101', '440305', '510104'), birth, from(digits, 3)), residentCheck),
  'unified-social-credit': () => creditCodes('91', '92', '12', '51'),
  'organisation-code': () => checked(from(digits + capitals, 8), organisationCheck),
  'business-licence': () => checked(from(digits, 14), licenceCheck),
  passport: () => joined(fc.constantFrom('E', 'G', 'EA'), from(digits, 8)),
  'hk-macau-permit': () => joined(fc.constantFrom('H', 'M'), from(digits, 8)),
  'taiwan-permit': () => from(digits, 8),
  'residence-permit': () =>
    checked(joined(fc.constantFrom('810000', '820000', '830000'), birth, from(digits, 3)), residentCheck),
  'foreigner-id': () => checked(joined(fc.constant('9'), from(digits, 5), birth, from(digits, 3)), residentCheck),
  'institution-certificate': () => creditCodes('12'),
  'social-group-certificate': () => creditCodes('51'),
  'private-non-enterprise-certificate': () => creditCodes('52'),
  'foundation-certificate': () => creditCodes('53'),
  'law-firm-licence': () => creditCodes('31'),
  'forensic-licence': () => creditCodes('34'),
  'worship-certificate': () => creditCodes('71'),
  'cultural-centre-certificate': () => creditCodes('41'),
  'representative-office-certificate': () => creditCodes('91'),
  'tourism-office-certificate': () => creditCodes('61'),
  'overseas-certificate': () => from(digits + capitals, 10),
  'social-service-certificate': () => creditCodes('52'),
  'private-school-licence': () => from(digits, 15),
  'medical-licence': () => from(digits + capitals, 22),
  'notary-licence': () => creditCodes('32'),
  'embassy-school-licence': () => from(digits, 15),
  'rural-collective-certificate': () => creditCodes('N2'),
  'arbitration-certificate': () => creditCodes('35'),
  'military-code': () => joined(fc.constantFrom(...'123456789'), from(digits, 4)),
  'military-service-licence': () => from(digits, 8),
  other: () => from(digits + capitals, 10),
}

const personal: readonly CertificateType[] = [
  'resident-id',
  'passport',
  'hk-macau-permit',
  'taiwan-permit',
  'residence-permit',
  'foreigner-id',
]
const unit: readonly CertificateType[] = ['unified-social-credit', 'organisation-code', 'business-licence']

/** Returns an arbitrary of invented certificates with the shape, date and check character of their type. */
export const certificates = (...types: readonly CertificateType[]): fc.Arbitrary<Certificate> =>
  fc
    .constantFrom(...(types.length > 0 ? types : (Object.keys(numbers) as CertificateType[])))
    .chain((type) => numbers[type]().map((number) => ({ type, number })))

/** Returns an arbitrary of certificates of a person or of an organisation (`unit`). */
export const certificatesOf = (holder: 'person' | 'unit'): fc.Arbitrary<Certificate> =>
  certificates(...(holder === 'person' ? personal : unit))
