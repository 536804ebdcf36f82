import { expect, it } from 'vitest'
import { audit, order } from '../../src'
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
