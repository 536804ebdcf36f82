import { expect, it } from 'vitest'
import { audit, check, order, website, websiteName } from '../../src'
import { compareOutcomes } from '../../src/core/audit'

const said = (value: object, facts: object) =>
  audit(order, value as never, facts).outcomes.map(({ code, path, verdict }) => `${path.join('.')} ${code} ${verdict}`)

const subject = { kind: 'enterprise', registeredName: '云杉科技' }

it('an account whose subject is not known is compared with nothing', () => {
  expect(said({ subject, websites: [] }, { account: {} })).toContain('subject account.other-subject unknown')
})

it('among no codes at all, the code of an order is unknown, and an order without one is not asked', () => {
  const facts = { authorizationCodes: [] }
  const value = { subject, websites: [] }
  expect(said({ ...value, authorizationCode: 'ABCDEFGHIJ1234567890' }, facts)).toContain(
    'authorizationCode authorization-code.unknown failed',
  )
  expect(said(value, facts)).toContain('authorizationCode authorization-code.unknown unknown')
})

it('outcomes of one code at one place keep their order', () => {
  const one = { code: 'a.b', clause: '', path: [], verdict: 'passed' } as const
  expect(compareOutcomes(one, one)).toBe(0)
})

it('says that the registered name clears the places of a name', () => {
  const facts = { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } as const
  const clearedIn = (name: string, of: object = facts) =>
    audit(websiteName, name, of)
      .outcomes.filter(({ cleared }) => cleared !== undefined)
      .map(({ code, verdict, cleared }) => `${code} ${verdict} ${cleared}`)
  const cleared = ['name.place passed registered-name', 'name.place-suspected passed registered-name']
  expect(clearedIn('杭州云杉科技有限公司')).toEqual(cleared)
  expect(clearedIn('杭州云杉网')).toEqual(cleared)
  expect(clearedIn('杭州好味道')).toEqual([])
  expect(clearedIn('云杉好味道')).toEqual([])
  expect(clearedIn('杭州云杉网', { subject: { kind: 'enterprise', level: 'national' } })).toEqual([])
  expect(clearedIn('杭州云杉网', {})).toEqual([])
})

it('rows of facts without a value are not known; an empty list is', () => {
  const value = { subject: { kind: 'individual' }, websites: [{ name: '树洞日记', domains: ['a.cn'], open: true }] }
  const codes = (registry: unknown) => check(order, value, { registry }).issues.map(({ code }) => code)
  expect(codes([])).toEqual(['website.open-before-filing'])
  for (const rows of [[null], [{ number: '', domains: null, here: null }]]) expect(codes(rows)).toEqual([])
})

it('a host whose suffix is not known is not judged', () => {
  const verdictOf = (domain: string) =>
    audit(website, { name: '树洞日记', domains: [domain] }).outcomes.find(
      ({ code }) => code === 'domain.not-registrable',
    )?.verdict
  expect([verdictOf('a.b.com.br'), verdictOf('yunshan.cn'), verdictOf('a.yunshan.cn')]).toEqual([
    'unknown',
    'passed',
    'failed',
  ])
})
