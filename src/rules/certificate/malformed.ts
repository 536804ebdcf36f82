import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isSeparator, knowsType, normaliseNumber } from '../../identifiers/certificate'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import { certificateNumbersEn, certificateNumbersZh } from '../../model/labels'
import type { CertificateType } from '../../model/schema'
import { spansOf } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

type MalformedParams = {
  readonly type: CertificateType
  /** How many characters it has, without spaces and hyphens. */
  readonly length: number
  /** Characters that are neither letters nor digits. */
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** Papers whose shape a standard fixes; those of other authorities and countries change without notice. */
const fixed: readonly string[] = ['resident-id', 'unified-social-credit', 'organisation-code', 'business-licence']

/** 营业执照注册号 had 13 digits before GS 15-2006; a person looks at such a licence. */
const isOldLicence = (type: CertificateType, length: number): boolean => type === 'business-licence' && length === 13

/** In a longer text no single character is to blame. */
const longest = 64

const fits = (character: string): boolean => isSeparator(character) || /^[0-9A-Z]$/.test(normaliseNumber(character))

export const certificateMalformed = /* @__PURE__ */ rule({
  code: 'certificate.malformed',
  level: 'error',
  clause: '5',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['certificate.type'],
  when: ({ text, type }: CertificateNumberAnalysis) => knowsType(type) && /\S/.test(text),
  check: ({ text, type, problem }: CertificateNumberAnalysis): MalformedParams | undefined => {
    if (problem !== 'malformed') return undefined
    const { length } = normaliseNumber(text)
    return { type, length, found: length > longest ? [] : spansOf(text, (character) => !fits(character)) }
  },
  downgrade: {
    to: 'review',
    when: ({ type, length }) => !fixed.includes(type) || isOldLicence(type, length),
  },
})

/** Lengths that are not what is wrong. */
const lengths: Readonly<Record<string, readonly number[]>> = {
  'resident-id': [15, 18],
  'organisation-code': [9],
  'business-licence': [15, 18],
}

const shapesZh: Readonly<Record<string, string>> = {
  'resident-id': '应为 18 位（第一代为 15 位）数字，最后一位可以是 X',
  'unified-social-credit': '应为 18 位数字和大写字母',
  'organisation-code': '应为 8 位数字或大写字母，再加 1 位校验码',
  'business-licence': '应为 15 位注册号，或 18 位统一社会信用代码',
  passport: '一般为 5 至 17 位字母和数字',
  'hk-macau-permit': '一般为 H 或 M 加 8 位或 10 位数字',
  'taiwan-permit': '一般为 8 位数字',
  'residence-permit': '一般为 18 位，以 810000、820000 或 830000 开头',
  'foreigner-id': '一般为以 9 开头的 18 位数字，或 3 个字母加 12 位数字',
}

const shapesEn: Readonly<Record<string, string>> = {
  'resident-id': 'it should have 18 digits (15 in the first generation), the last of which may be X',
  'unified-social-credit': 'it should have 18 digits and capital letters',
  'organisation-code': 'it should have 8 digits or capital letters and a check character',
  'business-licence': 'it should have 15 digits, or be a credit code of 18 characters',
  passport: 'it usually has 5 to 17 letters and digits',
  'hk-macau-permit': 'it is usually H or M with 8 or 10 digits',
  'taiwan-permit': 'it usually has 8 digits',
  'residence-permit': 'it usually has 18 digits and begins with 810000, 820000 or 830000',
  'foreigner-id': 'it usually has 18 digits and begins with 9, or 3 letters and 12 digits',
}

export const zh = ({ type, length, found }: ParamsOf<typeof certificateMalformed>): string => {
  const number = certificateNumbersZh[type]
  if (isOldLicence(type, length))
    return '营业执照注册号现在是 15 位，13 位的旧号码需要审核人员确认。如已换发执照，请填写新的号码。'
  if (!fixed.includes(type)) return `${number}的写法不常见（${shapesZh[type]}），需要审核人员确认。请对照证件核对。`
  if (found.length > 0) return `${number}填写有误：${positionsZh(found)}不是字母或数字。请对照证件重新填写。`
  if (type === 'unified-social-credit' && length === 18)
    return '统一社会信用代码填写有误：其中没有字母 I、O、S、V、Z，第 3 至 8 位都是数字。请检查是否把数字 0 写成了字母 O，或把 1 写成了 I。'
  return `${number}填写有误：${shapesZh[type]}${lengths[type]?.includes(length) ? '' : `，现在是 ${length} 位`}。请对照证件重新填写。`
}

export const en = ({ type, length, found }: ParamsOf<typeof certificateMalformed>): string => {
  const number = certificateNumbersEn[type]
  if (isOldLicence(type, length))
    return 'Business licence numbers now have 15 digits; a number of 13 digits must be checked by a reviewer. If the licence was replaced, enter the new number.'
  if (!fixed.includes(type))
    return `The ${number} looks unusual and must be checked by a reviewer: ${shapesEn[type]}. Compare it with the certificate.`
  if (found.length > 0)
    return `The ${number} is wrong: only letters and digits are allowed. Check ${positionsEn(found)}.`
  if (type === 'unified-social-credit' && length === 18)
    return 'The unified social credit code is wrong: it never contains the letters I, O, S, V and Z, and characters 3 to 8 are digits. Check for a letter O in place of a 0, or a letter I in place of a 1.'
  return `The ${number} is wrong: ${shapesEn[type]}${lengths[type]?.includes(length) ? '' : `, but has ${length}`}. Compare it with the certificate.`
}

const resident = { certificate: { type: 'resident-id' } } as const
const credit = { certificate: { type: 'unified-social-credit' } } as const

export const doc = {
  title: { zh: '证件号码的写法与证件类型相符', en: 'A certificate number has the format of its type' },
  why: {
    zh: '第 5 条：请检查填写的备案信息（如域名、主办单位证件号码）是否正确。居民身份证按 GB 11643（18 位，第一代 15 位），统一社会信用代码按 GB 32100，组织机构代码按 GB 11714，营业执照为 15 位注册号或三证合一后的信用代码；通行证和护照只看大致写法，由人工确认。全角、空格、连字符和大小写不影响结果。不检查行政区划代码，因为已撤销的代码仍在真实证件上。',
    en: 'Clause 5: 请检查填写的备案信息（如域名，主办单位证件号码）是否正确. 居民身份证 by GB 11643 (18 characters, or 15 in the first generation), 统一社会信用代码 by GB 32100, 组织机构代码 by GB 11714, 营业执照 by its 15 digits or its credit code; permits and passports only by their usual format, so a person must look. Full-width forms, spaces, hyphens and case make no difference. Division codes are not checked, because retired ones remain on real certificates.',
  },
  sources: ['GB 11643-1999', 'GB 32100-2015', 'GB 11714-1997', 'GS 15-2006'],
  valid: [
    { value: '110101199003070038', facts: resident },
    { value: '110101900307003', facts: resident },
    { value: '９１３１００００ MA1K00007U', facts: credit },
    { value: '91310000MA1K00007U', facts: { certificate: { type: 'business-licence' } } },
    { value: 'H1234567801', facts: { certificate: { type: 'hk-macau-permit' } } },
    { value: '民证字第010001号', facts: { certificate: { type: 'other' } } },
  ],
  invalid: [
    { value: '1101011990030700', facts: resident, params: { type: 'resident-id', length: 16, found: [] } },
    { value: '11010119900307O03号', facts: resident, params: { found: [{ start: 17, end: 18 }] } },
    { value: '91310000MA1KOOOO7U', facts: credit, params: { length: 18 } },
    {
      value: '3100000000001',
      facts: { certificate: { type: 'business-licence' } },
      params: { length: 13 },
      level: 'review',
    },
    { value: 'A12345678', facts: { certificate: { type: 'hk-macau-permit' } }, level: 'review' },
  ],
} satisfies RuleDoc<typeof certificateMalformed, string>
