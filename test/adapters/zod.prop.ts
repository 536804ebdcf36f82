import { fc, it } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { filingSchema, zodCheck, zodSchema } from '../../src/adapters/zod'
import { check, filing } from '../../src/index'
import { filings } from '../arbitraries'
import { placesIn, replace } from '../foreign'

const blanks = [null, undefined, '', '  ', '\u3000', {}, []] as const

const whole = {
  account: {
    orders: [{ id: 'b', state: 'draft' }],
    servers: ['203.0.113.7'],
    subject: { name: '云杉', certificate: { type: 'unified-social-credit', number: '91350100M000100Y43' } },
  },
  order: {
    id: 'a',
    filingType: 'first-filing',
    subject: {
      kind: 'enterprise',
      registeredName: '杭州云杉信息科技有限公司',
      level: 'national',
      certificate: { type: 'unified-social-credit', number: '91350100M000100Y43' },
      responsiblePerson: { name: '欧阳秋实', mobile: '13800138000', email: 'a@example.com' },
      materials: [{ material: 'certificate-copy', validUntil: '2030-01-01' }],
    },
    websites: [
      {
        service: 'website',
        name: '云杉日记本',
        domains: ['yunshan.com'],
        ip: '203.0.113.7',
        open: false,
        serviceContents: ['博客'],
        preApprovals: [{ category: 'news', validUntil: new Date('2030-01-01') }],
        notInvolved: [{ category: 'medical' }],
      },
    ],
    state: 'draft',
    answers: [{ code: 'name.place', at: 'websites.0.name', means: 'waiver', date: '2026-11-27' }],
  },
}

/** What a schema says: whether it takes a value, and each issue of ours. */
const judged = (schema: z.ZodType, value: unknown): unknown => {
  const { success, error } = schema.safeParse(value)
  return { ok: success, issues: error?.issues.map((issue) => ('params' in issue ? issue.params : issue)) ?? [] }
}

const checked = (value: unknown): unknown => {
  const { ok, issues } = check(filing, value)
  return { ok, issues: issues.filter(({ level }) => level === 'error') }
}

const all = zodSchema(filing)
const typed = filingSchema.check(zodCheck(filing))

describe.each(blanks.map((blank) => [JSON.stringify(blank) ?? 'undefined', blank] as const))('%s', (_, blank) => {
  test.each(placesIn(whole).map((place) => [place.join('.'), place] as const))('at “%s”', (_name, place) => {
    const value = replace(structuredClone(whole), place, blank)
    expect(judged(all, value)).toEqual(checked(value))
    // The shapes are the types, which are stricter about what is not given, and never laxer.
    if (typed.safeParse(value).success) expect(check(filing, value).ok).toBe(true)
  })
})

it.prop(
  [
    filings.chain((value) =>
      fc.tuple(fc.constant(value), fc.constantFrom(...placesIn(value)), fc.constantFrom(...blanks)),
    ),
  ],
  { numRuns: 300 },
)('any filing with one blank is judged alike', ([value, place, blank]) => {
  const given = replace(structuredClone(value), place, blank)
  expect(judged(all, given)).toEqual(checked(given))
  if (typed.safeParse(given).success) expect(check(filing, given).ok).toBe(true)
})

test('takes an order that the types do not: a cancellation without a subject, a certificate that nobody filled in', () => {
  const cancelled = {
    account: {},
    order: {
      filingType: 'cancel-website',
      filingPassword: '12345678',
      websites: [{ filingNumber: '京ICP备12345678号-1' }],
    },
  }
  const blank = {
    account: {},
    order: { ...whole.order, subject: { kind: 'individual', certificate: { type: '', number: '' } } },
  }
  for (const value of [cancelled, blank]) {
    expect(typed.safeParse(value).success).toBe(false)
    expect(judged(all, value)).toEqual(checked(value))
  }
  expect(judged(all, cancelled)).toMatchObject({ ok: true })
})
