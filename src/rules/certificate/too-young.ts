import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { CertificateNumberAnalysis } from '../../identifiers/certificate-number'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { ageOn } from '../age'
import { both, editionWith } from '../example'

type AgeParams = ProvisionParams & {
  readonly min: number
  readonly of: 'principal' | 'individual'
  readonly papers?: readonly string[]
}

export const certificateTooYoung = /* @__PURE__ */ rule({
  code: 'certificate.too-young',
  level: 'error',
  clause: 'editions',
  at: 'certificate.number',
  on: 'certificate-number-analysis',
  needs: ['today'],
  check: ({ text, type, problem }: CertificateNumberAnalysis, { edition = {}, subject, order, today }, path) => {
    const age = type === 'resident-id' && problem === undefined ? ageOn(text, today) : undefined
    if (age === undefined) return undefined
    const of = path.includes('responsiblePerson') ? 'principal' : 'individual'
    // A responsible person is an individual; the text is about the kind of the subject.
    const kind = order?.subject?.kind ?? subject?.kind
    const broken = provisionsFor(edition, 'certificate.too-young', kind).filter(
      ({ mode, min = 0 }) => (mode === undefined || mode === of) && age < min,
    )
    const least = Math.min(...broken.map(({ min }) => min as number))
    const first = broken.find(({ min }) => min === least)
    if (first === undefined) return undefined
    const params: AgeParams = {
      ...paramsFrom(first),
      min: first.min!,
      of,
      ...(first.unless !== undefined && { papers: first.unless }),
    }
    return params
  },
  downgrade: ifSuspected,
})

const whoZh = { principal: '负责人', individual: '备案的个人' }
const whoEn = { principal: 'The responsible person', individual: 'The individual who files' }

export const zh = ({ min, of, papers, suspected }: ParamsOf<typeof certificateTooYoung>): string => {
  if (papers !== undefined)
    return `${whoZh[of]}未满 ${min} 岁，可能需要${papers.join('、')}，需要审核人员确认。请备好再提交。`
  return suspected
    ? `${whoZh[of]}未满 ${min} 岁，可能被退回，需要审核人员确认。建议由年满 ${min} 岁的人办理。`
    : `${whoZh[of]}必须年满 ${min} 岁。请由年满 ${min} 岁的人办理。`
}

export const en = ({ min, of, papers, suspected }: ParamsOf<typeof certificateTooYoung>): string => {
  if (papers !== undefined)
    return `${whoEn[of]} is younger than ${min}, which may require ${papers.join(', ')}, so a reviewer must check it. Have it ready.`
  return suspected
    ? `${whoEn[of]} is younger than ${min} and may be returned, so a reviewer must check it. Consider someone who is ${min} or older.`
    : `${whoEn[of]} must be ${min} or older. Someone of that age must file.`
}

const code = 'certificate.too-young'
const card = { certificate: { type: 'resident-id' }, subject: { kind: 'individual' }, today: '2026-11-28' } as const

export const doc = {
  optional: true,
  title: {
    zh: '个人和负责人达到规定的年龄',
    en: 'Individuals and responsible persons have reached the age that is required',
  },
  why: {
    zh: '多数写明年龄的省份要求年满 18 岁，山东 17 岁，江西 16 岁；江苏 16 至 18 岁要收入证明。按身份证号码里的出生日期和事实 `today` 计算。',
    en: 'Most provinces that name an age require 18; 山东 17, 江西 16, and 江苏 proof of income between 16 and 18. The age follows from the date of birth in the number of the card and the fact `today`.',
  },
  params: {
    of: {
      zh: '谁的年龄：主办单位负责人，或备案的个人',
      en: 'Whose age: 负责人 of a subject, or the individual who files.',
    },
  },
  valid: [
    // A number of the first generation, whose year has two digits.
    { value: '110101900307001', facts: both(card, editionWith({ code, min: 200 })) },
    { value: '110101200811280012', facts: card },
    { value: '110101200811280012', facts: both(card, editionWith({ code, min: 18, mode: 'principal' })) },
    { value: '110101199003070011', facts: both(card, editionWith({ code, min: 18 })) },
    {
      value: 'E12345678',
      facts: both(both(card, editionWith({ code, min: 18 })), { certificate: { type: 'passport' } }),
    },
    { value: '110101199003070011', facts: both(card, editionWith({ code })) },
    {
      value: '110101200911290015',
      facts: both(
        both(card, { order: { subject: { kind: 'enterprise' } } }),
        editionWith({ code, min: 18, for: 'individual' }),
      ),
    },
  ],
  invalid: [
    {
      value: '110101200811290018',
      facts: both(card, editionWith({ code, min: 18 })),
      params: { min: 18, of: 'individual' },
    },
    {
      value: '110101200911290015',
      facts: both(card, editionWith({ code, min: 18, level: 'review' })),
      level: 'review',
    },
    {
      value: '110101200911290015',
      facts: both(card, editionWith({ code, min: 16 }, { code, min: 18, unless: ['收入证明'], level: 'review' })),
      params: { min: 18, papers: ['收入证明'] },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof certificateTooYoung, string>
