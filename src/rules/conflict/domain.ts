import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { registryView } from '../../filing/registry'
import { comparedDomain } from '../../identifiers/host'

type ConflictParams = {
  /** The number under which the domain is filed. */
  readonly number: string
  /** Whether number or certificate prove the other subject; names alone do not. */
  readonly certain: boolean
}

export const conflictDomain = rule({
  code: 'conflict.domain',
  level: 'error',
  clause: '5',
  at: 'website.domain',
  on: 'string',
  needs: ['registry', 'subject'],
  check: (domain: string, facts): ConflictParams | undefined => {
    const { other, perhapsOther } = registryView(facts).domains.get(comparedDomain(domain)) ?? {}
    if (other !== undefined) return { number: other, certain: true }
    return perhapsOther === undefined ? undefined : { number: perhapsOther, certain: false }
  },
  downgrade: { to: 'review', when: ({ certain }) => certain === false },
})

const filed = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const person = { type: 'resident-id', number: '110101199003070038' } as const
const registry = [
  {
    number: '沪ICP备20260001号-1',
    subject: { name: '上海风筝线信息有限公司', certificate: filed },
    domains: ['example.cn'],
  },
]
const lookedUp = [
  { number: '沪ICP备20260001号-1', subject: { name: '上海风筝线信息有限公司' }, domains: ['example.cn'] },
]

export const doc = {
  title: 'A domain is not filed under another subject',
  why: 'Clause 5: 您所填写的信息与系统中现存的信息重复. The subject’s own record is no conflict but another kind of filing. Whose a record is, is told by its number and certificate; where the look-up shows only a name, a different name may be the old one of the same subject, and a person looks.',
  valid: [
    { value: 'example.com', facts: { registry, subject: { certificate: person } } },
    { value: 'www.Example.CN', facts: { registry, subject: { certificate: filed } } },
    { value: 'example.cn', facts: { registry: lookedUp, subject: { registeredName: '上海风筝线信息有限公司' } } },
    { value: 'example.cn', facts: { registry: lookedUp, subject: {} } },
  ],
  invalid: [
    {
      value: 'example.cn',
      facts: { registry, subject: { certificate: person } },
      params: { number: '沪ICP备20260001号-1', certain: true },
    },
    {
      value: 'example.cn',
      facts: { registry: lookedUp, subject: { name: '旧书摊' } },
      params: { certain: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof conflictDomain>
