import type { Span } from '../core/issue'
import type { CertificateType } from '../model/schema'
import {
  digits,
  licenceCheck,
  organisationAlphabet,
  organisationCheck,
  residentCheck,
  socialCreditAlphabet,
  socialCreditCheck,
} from './check-characters'

/** One shape that the number of a certificate may have. */
export interface CertificateForm {
  readonly shape: RegExp
  /** The class of each character, if a standard fixes it. */
  readonly places?: string
  /** The check character that the number must end with. */
  readonly check?: (body: string) => string
  /** The position of the date of birth; six digits mean the twentieth century. */
  readonly birth?: Span
}

/** What a character at a place may be: d a digit, x a digit or X, a a letter or digit, c one of the credit code. */
const classes: Readonly<Record<string, string>> = {
  d: digits,
  x: '0123456789X',
  a: organisationAlphabet,
  c: socialCreditAlphabet,
}

const birth: Span = { start: 6, end: 14 }
export const socialCredit: CertificateForm = {
  shape: /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/,
  places: 'ccddddddcccccccccc',
  check: socialCreditCheck,
}
export const residentId: CertificateForm = {
  shape: /^\d{17}[\dX]$/,
  places: 'dddddddddddddddddx',
  check: residentCheck,
  birth,
}
export const firstGeneration: CertificateForm = {
  shape: /^\d{15}$/,
  places: 'ddddddddddddddd',
  birth: { start: 6, end: 12 },
}

/** Papers of bodies that register organisations: a credit code, or a number of the body's own from before 2016. */
const registered: readonly CertificateForm[] = [socialCredit, { shape: /^(?![0-9A-Z]{18}$).{2,64}$/u }]

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
 * - 法人证书, 登记证书 and 执业许可证 of organisations that no 营业执照 has: GB 32100-2015 gives all of them a credit code;
 *   older numbers are each body's own. No text fixes the numbers of the army, of overseas bodies, and of the licences of schools
 *   and medical institutions.
 */
export const certificateForms: Readonly<Record<CertificateType, readonly CertificateForm[]>> = {
  'resident-id': [residentId, firstGeneration],
  'unified-social-credit': [socialCredit],
  'organisation-code': [{ shape: /^[0-9A-Z]{8}[\dX]$/, places: 'aaaaaaaax', check: organisationCheck }],
  'business-licence': [{ shape: /^\d{15}$/, places: 'ddddddddddddddd', check: licenceCheck }, socialCredit],
  passport: [{ shape: /^[0-9A-Z]{5,17}$/ }],
  'hk-macau-permit': [{ shape: /^[HM]\d{8}(?:\d\d)?$/ }],
  'taiwan-permit': [{ shape: /^\d{8}(?:\d\d(?:\(?[0-9A-Z]\)?)?)?$/ }],
  'residence-permit': [{ shape: /^8[123]0000\d{11}[\dX]$/, check: residentCheck, birth }],
  'foreigner-id': [{ shape: /^[A-Z]{3}\d{12}$/ }, { shape: /^9\d{16}[\dX]$/, check: residentCheck }],
  'institution-certificate': registered,
  'social-group-certificate': registered,
  'private-non-enterprise-certificate': registered,
  'foundation-certificate': registered,
  'law-firm-licence': registered,
  'forensic-licence': registered,
  'worship-certificate': registered,
  'cultural-centre-certificate': registered,
  'representative-office-certificate': registered,
  'tourism-office-certificate': registered,
  'overseas-certificate': [],
  'social-service-certificate': registered,
  'private-school-licence': [],
  'medical-licence': [],
  'notary-licence': registered,
  'embassy-school-licence': [],
  'rural-collective-certificate': registered,
  'arbitration-certificate': registered,
  'military-code': [],
  'military-service-licence': [],
  other: [],
}

/**
 * Tests the characters of a malformed number: whether the one at a position of the normalised number is wrong. If
 * no form has so many places, a character is wrong that none of them has anywhere.
 */
export const wrongCharacters = (
  type: CertificateType,
  length: number,
): ((character: string, at: number) => boolean) => {
  const known = certificateForms[type].flatMap(({ places = 'a' }) => places)
  const fitting = known.find((places) => places.length === length)
  const anywhere = [...new Set(known.join(''))]
  return (character, at) => ![...(fitting?.charAt(at) ?? anywhere)].some((place) => classes[place]?.includes(character))
}
