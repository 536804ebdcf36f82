import { expect, it } from 'vitest'
import { audit, validate } from '../../src/core/validate'
import type { Facts } from '../../src/model/facts'
import { conflictCertificate } from '../../src/rules/conflict/certificate'
import { conflictDomain } from '../../src/rules/conflict/domain'

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const person = { type: 'resident-id', number: '110101199003070038' } as const
const number = '沪ICP备20260001号-1'
const registry = [
  { number: '京ICP备12345678号-1', subject: { name: '欧阳修' }, domains: ['example.cn'] },
  { number, subject: { certificate }, domains: ['example.cn', '例子.中国'] },
]

it('the record that is surely another’s is named first', () => {
  const facts: Facts = { registry, subject: { name: '苏轼', certificate: person } }
  expect(validate(conflictDomain, 'example.cn', facts).issues).toMatchObject([
    { level: 'error', params: { number, certain: true } },
  ])
})

it('domains are compared in one writing', () => {
  const facts: Facts = { registry, subject: { certificate: person } }
  for (const domain of ['例子。中国', 'xn--fsqu00a.xn--fiqs8s', 'HTTPS://www.Example.cn/'])
    expect(validate(conflictDomain, domain, facts).issues).toHaveLength(1)
})

it('a subject that says nothing conflicts with nothing', () => {
  for (const subject of [{}, null as never]) {
    expect(validate(conflictDomain, 'example.cn', { registry, subject }).issues).toEqual([])
    expect(validate(conflictCertificate, certificate, { registry, subject }).issues).toEqual([])
  }
})

it.each([
  ['is nobody’s that is known', {}, 'unknown'],
  ['is the subject’s own', { name: '苏轼' }, 'passed'],
  ['is another’s by its name', { name: '欧阳修' }, 'failed'],
])('a record that %s: %s is %s', (_, owner, verdict) => {
  const facts: Facts = {
    registry: [{ number, subject: owner, domains: ['example.cn'] }],
    subject: { name: '苏轼' },
  }
  expect(audit(conflictDomain, 'example.cn', facts).outcomes).toMatchObject([{ verdict }])
})
