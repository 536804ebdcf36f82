import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type FiledDomain, registryView } from '../../filing/registry'
import { comparedDomain } from '../../identifiers/host'
import type { Facts } from '../../model/facts'

type ConflictParams = {
  readonly number: string
  readonly certain: boolean
}

const filedAs = (domain: string, facts: Facts): Partial<FiledDomain> =>
  registryView(facts).domains.get(comparedDomain(domain)) ?? {}

export const conflictDomain = /* @__PURE__ */ rule({
  code: 'conflict.domain',
  level: 'error',
  clause: '5',
  at: 'website.domain',
  on: 'string',
  needs: ['registry', 'subject'],
  when: (domain: string, facts) => {
    const { mine, unclear, other, perhapsOther } = filedAs(domain, facts)
    return mine || !unclear || (other ?? perhapsOther) !== undefined ? true : undefined
  },
  check: (domain: string, facts): ConflictParams | undefined => {
    const { other, perhapsOther } = filedAs(domain, facts)
    if (other !== undefined) return { number: other, certain: true }
    return perhapsOther === undefined ? undefined : { number: perhapsOther, certain: false }
  },
  downgrade: { to: 'review', when: ({ certain }) => certain === false },
})

export const zh = ({ number, certain }: ParamsOf<typeof conflictDomain>): string =>
  certain
    ? `这个域名已由另一个主体备案（${number}）。请核对域名；如果没有填错，请让原主体注销备案，或联系省通信管理局处理。`
    : `这个域名已有备案（${number}），登记的名称与您填写的不同。如果主体改过名，请先提交变更备案；否则请联系省通信管理局处理。`

export const en = ({ number, certain }: ParamsOf<typeof conflictDomain>): string =>
  certain
    ? `This domain is already filed by another subject (${number}). Check the domain; if it is correct, ask that subject to cancel its filing, or contact the provincial communications administration.`
    : `This domain is already filed (${number}) under a name that differs from yours. If the subject was renamed, file a change first; otherwise contact the provincial communications administration.`

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
  title: { zh: '域名没有被其他主体备案', en: 'A domain is not filed by another subject' },
  why: {
    zh: '第 5 条：您所填写的信息与系统中现存的信息重复。主体自己的备案不算冲突，而是另一种备案类型。按备案号和证件判断是谁的备案；如果只查得到名称，不同的名称可能是同一主体的旧名称，由人工确认。查不到是谁的备案时不判断。',
    en: 'Clause 5: 您所填写的信息与系统中现存的信息重复. The subject’s own record is no conflict but a different filing type. Number and certificate show whose record it is; if only a name is known, a different one may be an old name of the same subject, so a person must look. If it is unknown whose record it is, the rule does not judge.',
  },
  params: {
    number: { zh: '该域名的备案号', en: 'The number under which the domain is filed.' },
  },
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
