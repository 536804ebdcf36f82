import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { isSeparator, knowsType, normaliseNumber } from '../../identifiers/certificate'
import { wrongCharacters } from '../../identifiers/certificate-forms'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import { certificateNumbersEn, certificateNumbersZh } from '../../model/labels'
import type { CertificateType } from '../../model/schema'
import { spansWhere } from '../../text/spans'
import { doubtsEn, doubtsZh, registeredShapeEn, registeredShapeZh, shapesEn, shapesZh } from '../certificate-wording'
import { positionsEn, positionsZh } from '../wording'

type MalformedParams = {
  readonly type: CertificateType
  readonly reason: 'shape' | 'first-generation' | 'resident-number'
  readonly length: number
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** Certificates whose shape a standard fixes; those of other authorities and countries change without notice. */
const fixed: readonly string[] = ['resident-id', 'unified-social-credit', 'organisation-code', 'business-licence']

/** 营业执照注册号 had 13 digits before GS 15-2006; a person looks at such a licence. */
const isOldLicence = (type: CertificateType, length: number): boolean => type === 'business-licence' && length === 13

/** In a longer text no single character is to blame. */
const longest = 64

const wrongSpans = (text: string, type: CertificateType, length: number): Span[] => {
  const isWrong = wrongCharacters(type, length)
  let at = 0
  return spansWhere(text, (character) => {
    if (isSeparator(character)) return false
    const start = at
    const normalised = normaliseNumber(character)
    at += normalised.length
    return normalised.length !== 1 || isWrong(normalised, start)
  })
}

export const certificateMalformed = /* @__PURE__ */ rule({
  code: 'certificate.malformed',
  level: 'error',
  clause: '5',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['certificate.type'],
  when: ({ text, type }: CertificateNumberAnalysis) => knowsType(type) && /\S/.test(text),
  check: ({ text, type, problem, doubt }: CertificateNumberAnalysis): MalformedParams | undefined => {
    const { length } = normaliseNumber(text)
    if (doubt !== undefined) return { type, reason: doubt, length, found: [] }
    if (problem !== 'malformed') return undefined
    return { type, reason: 'shape', length, found: length > longest ? [] : wrongSpans(text, type, length) }
  },
  downgrade: {
    to: 'review',
    when: ({ type, reason, length }) => reason !== 'shape' || !fixed.includes(type) || isOldLicence(type, length),
  },
})

export const zh = ({ type, reason, length, found }: ParamsOf<typeof certificateMalformed>): string => {
  if (reason !== 'shape') return doubtsZh[reason]
  const number = certificateNumbersZh[type]
  if (isOldLicence(type, length))
    return '营业执照注册号现在是 15 位，13 位的旧号码需要审核人员确认。如已换发执照，请填写新的号码。'
  if (!fixed.includes(type))
    return `${number}的写法不常见（${shapesZh[type] ?? registeredShapeZh}），需要审核人员确认。请对照证件核对。`
  if (found.length > 0)
    return `${number}填写有误：${positionsZh(found)}不能用在这里。请检查是否把数字 0 写成了字母 O，或把 1 写成了 I，并对照证件核对。`
  return `${number}填写有误：${shapesZh[type]}，现在是 ${length} 位。请对照证件重新填写。`
}

export const en = ({ type, reason, length, found }: ParamsOf<typeof certificateMalformed>): string => {
  if (reason !== 'shape') return doubtsEn[reason]
  const number = certificateNumbersEn[type]
  if (isOldLicence(type, length))
    return 'Business licence numbers now have 15 digits; a number of 13 digits must be checked by a reviewer. If the licence was replaced, enter the new number.'
  if (!fixed.includes(type))
    return `The ${number} looks unusual and must be checked by a reviewer: ${shapesEn[type] ?? registeredShapeEn}. Compare it with the certificate.`
  if (found.length > 0)
    return `The ${number} is wrong at ${positionsEn(found)}. Check for a letter O in place of a 0, or a letter I in place of a 1, and compare it with the certificate.`
  return `The ${number} is wrong: ${shapesEn[type]}, but has ${length}. Compare it with the certificate.`
}

const resident = { certificate: { type: 'resident-id' } } as const
const credit = { certificate: { type: 'unified-social-credit' } } as const

export const doc = {
  title: { zh: '证件号码的写法与证件类型相符', en: 'A certificate number has the format of its type' },
  why: {
    zh: '第 5 条：请检查填写的备案信息（如域名、主办单位证件号码）是否正确。居民身份证按 GB 11643（18 位；第一代的 15 位 2013 年起停用，由人工确认），统一社会信用代码按 GB 32100，组织机构代码按 GB 11714，营业执照为 15 位注册号或三证合一后的信用代码；通行证、护照和其他单位证件只看大致写法，由人工确认；同时是有效居民身份证号码的信用代码也由人工确认。全角、空格、连字符和大小写不影响结果。不检查行政区划代码，因为已撤销的代码仍在真实证件上。',
    en: 'Clause 5: 请检查填写的备案信息（如域名，主办单位证件号码）是否正确. 居民身份证 by GB 11643 (18 characters; the 15 of the first generation are invalid since 2013, so a person must look), 统一社会信用代码 by GB 32100, 组织机构代码 by GB 11714, 营业执照 by its 15 digits or its credit code; permits, passports and the other certificates of organisations only by their usual format, so a person must look, as for a credit code that is also a valid resident number. Full-width forms, spaces, hyphens and case make no difference. Division codes are not checked, because retired ones remain on real certificates.',
  },
  params: {
    length: { zh: '不算空格和连字符的字符数', en: 'How many characters it has, without spaces and hyphens.' },
  },
  sources: ['GB 11643-1999', 'GB 32100-2015', 'GB 11714-1997', 'GS 15-2006'],
  valid: [
    { value: '110101199003070038', facts: resident },
    { value: '９１３１００００ MA1K00007U', facts: credit },
    { value: '91310000MA1K00007U', facts: { certificate: { type: 'business-licence' } } },
    { value: 'H1234567801', facts: { certificate: { type: 'hk-macau-permit' } } },
    { value: '民证字第010001号', facts: { certificate: { type: 'other' } } },
    { value: '12110000MA1K00006G', facts: { certificate: { type: 'institution-certificate' } } },
    { value: '事证第111000000012号', facts: { certificate: { type: 'institution-certificate' } } },
    { value: '61888', facts: { certificate: { type: 'military-code' } } },
  ],
  invalid: [
    { value: '1101011990030700', facts: resident, params: { type: 'resident-id', length: 16, found: [] } },
    {
      value: '11010119900307O03号',
      facts: resident,
      params: {
        found: [
          { start: 14, end: 15 },
          { start: 17, end: 18 },
        ],
      },
    },
    {
      value: '91310000MA1KOO0O7U',
      facts: credit,
      params: {
        reason: 'shape',
        length: 18,
        found: [
          { start: 12, end: 14 },
          { start: 15, end: 16 },
        ],
      },
    },
    { value: '110101900307003', facts: resident, params: { reason: 'first-generation' }, level: 'review' },
    { value: '520101199003070026', facts: credit, params: { reason: 'resident-number' }, level: 'review' },
    {
      value: '3100000000001',
      facts: { certificate: { type: 'business-licence' } },
      params: { length: 13 },
      level: 'review',
    },
    { value: 'A12345678', facts: { certificate: { type: 'hk-macau-permit' } }, level: 'review' },
    {
      value: '5111OOO0MA1K00006J',
      facts: { certificate: { type: 'social-group-certificate' } },
      params: { found: [{ start: 4, end: 7 }] },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof certificateMalformed, string>
