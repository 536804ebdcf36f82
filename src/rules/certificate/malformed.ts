import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { rule } from '../../core/rule'
import { isSeparator, knowsType, normaliseNumber, wrongCharacters } from '../../identifiers/certificate'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import type { CertificateType } from '../../model/schema'
import { spansOf } from '../../text/spans'

type MalformedParams = {
  readonly type: CertificateType
  /** Another shape, or the shape of a number that is no longer valid, or of another certificate. */
  readonly reason: 'shape' | 'first-generation' | 'resident-number'
  /** Characters without blanks and hyphens. */
  readonly length: number
  /** The characters that can't be at their place. */
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** Papers whose shape a standard fixes; those of other authorities and countries change without notice. */
const fixed: readonly string[] = ['resident-id', 'unified-social-credit', 'organisation-code', 'business-licence']

/** 营业执照注册号 had 13 digits before GS 15-2006; where such a licence still turns up, a person looks. */
const oldLicence = 13

/** In a longer text no single character is to blame. */
const longest = 64

const wrongSpans = (text: string, type: CertificateType, length: number): Span[] => {
  const isWrong = wrongCharacters(type, length)
  let at = 0
  return spansOf(text, (character) => {
    if (isSeparator(character)) return false
    const start = at
    const normalised = normaliseNumber(character)
    at += normalised.length
    return normalised.length !== 1 || isWrong(normalised, start)
  })
}

export const certificateMalformed = rule({
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
    return { type, reason: 'shape', length, found: text.length > longest ? [] : wrongSpans(text, type, length) }
  },
  downgrade: {
    to: 'review',
    when: ({ type, reason, length }) =>
      reason !== 'shape' || !fixed.includes(type) || (type === 'business-licence' && length === oldLicence),
  },
})

const resident = { certificate: { type: 'resident-id' } } as const
const credit = { certificate: { type: 'unified-social-credit' } } as const

export const doc = {
  title: 'The number of a certificate has the shape of its kind',
  why: 'Clause 5: 请检查填写的备案信息（如域名，主办单位证件号码）是否正确. 居民身份证 GB 11643 (18; the 15 of the first generation are invalid since 2013, and a person looks), 统一社会信用代码 GB 32100, 组织机构代码 GB 11714, 营业执照注册号 15 digits or the credit code of 三证合一; permits and passports by their look, for which a person looks, as for a credit code that is a valid number of a 居民身份证 too. Full-width forms, blanks, hyphens and case make no difference. Division codes are not checked: retired ones stay on real people’s papers.',
  valid: [
    { value: '110101199003070038', facts: resident },
    { value: '９１３１００００ MA1K00007U', facts: credit },
    { value: '91310000MA1K00007U', facts: { certificate: { type: 'business-licence' } } },
    { value: 'H1234567801', facts: { certificate: { type: 'hk-macau-permit' } } },
    { value: '民证字第010001号', facts: { certificate: { type: 'other' } } },
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
  ],
} satisfies RuleDoc<typeof certificateMalformed, string>
