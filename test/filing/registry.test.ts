import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/validate'
import { order } from '../../src/editions/default'
import { numberOf, preparedRegistry, recordsOf, registryView } from '../../src/filing/registry'
import { filingSituation } from '../../src/filing/situation'
import { conflictCertificate } from '../../src/rules/conflict/certificate'
import { conflictDomain } from '../../src/rules/conflict/domain'

const own = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const foreign = { type: 'resident-id', number: '110101199003070038' } as const
const subject = { kind: 'enterprise', name: '云山', certificate: own } as const
const record = (
  number: string,
  certificate: typeof own | typeof foreign | undefined,
  domains: readonly string[],
  here?: boolean,
) => ({
  number,
  subject: { name: '枫林', ...(certificate && { certificate }) },
  domains,
  ...(here !== undefined && { here }),
})

describe('the registry, seen from a subject', () => {
  const registry = [
    record('沪ICP备11111111号-1', own, ['a.cn', 'b.cn'], true),
    record('沪ICP备11111111号-2', own, ['b.cn'], false),
    record('京ICP备22222222号-1', foreign, ['b.cn', 'WWW.C.cn']),
    record('京ICP备33333333号-1', foreign, ['c.cn']),
    record('京ICP备44444444号-1', undefined, ['c.cn', 'd.cn']),
    record('京ICP备55555555号-1', undefined, ['d.cn']),
  ]

  it('names for each domain whose it is', () => {
    const { mine, unclear, domains } = registryView({ registry, subject })
    expect([mine, unclear]).toEqual([true, true])
    expect(domains.get('a.cn')).toEqual({ mine: true, here: true, elsewhere: false, unclear: false })
    expect(domains.get('b.cn')).toEqual({
      mine: true,
      here: true,
      elsewhere: false,
      unclear: false,
      other: '京ICP备22222222号-1',
    })
    expect(domains.get('c.cn')).toMatchObject({ other: '京ICP备22222222号-1', perhapsOther: '京ICP备44444444号-1' })
    expect(domains.get('d.cn')).toMatchObject({ perhapsOther: '京ICP备44444444号-1', unclear: true })
  })

  it('is read once for one subject, if it is prepared', () => {
    const prepared = preparedRegistry({ registry })
    const facts = { registry: prepared, subject } as never
    expect(registryView(facts)).toBe(registryView(facts))
    expect(registryView({ registry: prepared } as never)).toBe(
      registryView({ registry: prepared, subject: 'x' } as never),
    )
    expect(registryView({ registry, subject })).not.toBe(registryView({ registry, subject }))
    expect(preparedRegistry({})).toBeUndefined()
  })

  it('shows what its owner changes between two validations', () => {
    const mutable = [record('京ICP备22222222号-1', foreign, ['a.cn'])]
    const value = { subject, websites: [{ name: '云山集', domains: ['a.cn'] }] }
    const conflicts = () =>
      check(order, value, { registry: mutable }).issues.filter(({ code }) => code === 'conflict.domain')
    expect(conflicts()).toHaveLength(1)
    mutable[0] = record('京ICP备22222222号-1', foreign, ['b.cn'])
    expect(conflicts()).toHaveLength(0)
    mutable.push(record('京ICP备33333333号-1', foreign, ['a.cn']))
    expect(conflicts()).toMatchObject([{ params: { number: '京ICP备33333333号-1' } }])
  })

  it('leaves out what is no record, and numbers that are none', () => {
    expect(recordsOf({ registry: [null, 7, registry[0]] as never })).toEqual([registry[0]])
    expect(recordsOf({})).toEqual([])
    expect(numberOf({ number: 7 } as never)).toBe('')
    expect(numberOf({ number: '京'.repeat(1000) })).toHaveLength(100)
    const odd = { number: { secret: 1 }, subject: { certificate: foreign }, domains: ['a.cn'] }
    expect(check(conflictDomain, 'a.cn', { registry: [odd], subject } as never).issues).toMatchObject([
      { code: 'input.bad-fact', params: { fact: 'registry.0.number', expected: 'string', actual: 'object' } },
    ])
  })

  it('does not fail on records that throw', () => {
    const hostile = {
      number: '京ICP备22222222号',
      get subject(): never {
        throw new Error('no')
      },
      get here(): never {
        throw new Error('no')
      },
      domains: ['a.cn'],
    }
    const facts = {
      registry: [hostile, record('京ICP备66666666号', own, [])],
      subject: { ...subject, filingNumber: '沪ICP备11111111号' },
    }
    for (const [tree, value] of [
      [conflictDomain, 'a.cn'],
      [conflictCertificate, own],
    ] as const)
      expect(check(tree, value, facts as never).issues).toMatchObject([
        { code: 'input.bad-fact', params: { fact: 'facts', expected: 'readable' } },
      ])
    expect(filingSituation({ ...facts, website: { domains: ['a.cn'] } } as never)).toEqual({ subjectFiled: true })
  })

  it('takes no licence or police number for another subject', () => {
    const facts = (number: string) => ({
      registry: [{ number, domains: ['a.cn'] }],
      subject: { filingNumber: '京ICP备12345678号' },
    })
    for (const number of ['京ICP证030173号', '粤B2-20050059', '京公网安备11010502000001号'])
      expect(check(conflictDomain, 'a.cn', facts(number)).issues).toEqual([])
  })
})

it('an order looks at the codes that it names only', () => {
  const code = 'a1B2c3D4e5F6g7H8i9J0'
  const codes = [null, { code: 'b'.repeat(20), ip: '1.2.3.9' }, { code, ip: '1.2.3.7' }]
  const value = (ip: string) => ({
    subject,
    authorizationCode: code,
    websites: [{ name: '云山集', domains: ['a.cn'], ip }],
  })
  const found = (ip: string) =>
    check(order, value(ip), { authorizationCodes: codes as never }).issues.filter(({ code }) =>
      code.startsWith('authorization'),
    )
  expect(found('1.2.3.7')).toEqual([])
  expect(found('1.2.3.9')).toMatchObject([{ code: 'authorization-code.other-ip' }])
})
