import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { registrableBelowCn } from '../../identifiers/cn-suffixes'
import { domainFault, typedHost } from '../../identifiers/host'
import { plainLabels } from '../../identifiers/labels'

type RegistrableParams = {
  readonly registrable: string | null
  /** Set for a host that a department of a government may file as it is, if the subject can be one. */
  readonly department?: true
}

/** The table has no suffix longer than `www.cn` below .cn, those in Chinese characters apart. */
const suffixes = 6

/** Whether the small table need not be asked: one label below a top-level domain or below .com.cn. */
const isSurely = (host: string): boolean => {
  const labels = plainLabels(host)
  if (labels !== 2) return labels === 3 && host.endsWith('.com.cn')
  return !host.endsWith('.cn') || host.length > suffixes
}

/** 国办函〔2018〕55号: departments use ○○○.□□□.gov.cn, one label below their government’s domain, and file it. */
const isDepartment = (host: string): boolean => /^(?!www\.)[^.]+\.[^.]+\.gov\.cn$/.test(host)

/** Subjects that surely are no part of a government. */
const privateKinds: readonly unknown[] = ['individual', 'sole-trader', 'enterprise', 'social']

export const domainNotRegistrable = rule({
  code: 'domain.not-registrable',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  supersededBy: ['domain.malformed'],
  when: (domain: string) => domainFault(domain) === undefined,
  check: (domain: string, { registrableDomain = registrableBelowCn, subject }): RegistrableParams | undefined => {
    const host = typedHost(domain)
    if (registrableDomain === registrableBelowCn && isSurely(host)) return undefined
    const registrable = registrableDomain(host)
    if (registrable === undefined || registrable === host) return undefined
    if (!isDepartment(host) || privateKinds.includes(subject?.kind)) return { registrable }
    return subject?.kind === 'government' ? undefined : { registrable, department: true }
  },
  downgrade: { to: 'review', when: ({ department }) => department === true },
})

export const doc = {
  title: 'Only a registrable domain is filed',
  why: 'A filing covers a domain as it was registered, with every host below it: blog.example.com is filed as example.com. A public suffix itself (com.cn) belongs to nobody. The Public Suffix List reaches the rule as the fact registrableDomain; without it a small table of .cn decides, and is silent where it can’t tell. The department of a government files its own xxx.□□□.gov.cn (国办函〔2018〕55号); so may an institution with administrative tasks, for which a person looks.',
  valid: [
    { value: 'example.com' },
    { value: 'example.com.cn' },
    { value: 'example.bj.cn' },
    { value: '树洞.中国' },
    { value: 'shop.example.co.uk' },
    { value: '例子.網絡.cn' },
    { value: 'jy.yunzhou.gov.cn', facts: { subject: { kind: 'government' } } },
  ],
  invalid: [
    { value: 'blog.example.com', params: { registrable: 'example.com' } },
    { value: 'www.example.com.cn', params: { registrable: 'example.com.cn' } },
    { value: 'com.cn', params: { registrable: null } },
    { value: '网络.cn', params: { registrable: null } },
    {
      value: 'jy.yunzhou.gov.cn',
      facts: { subject: { kind: 'institution' } },
      params: { registrable: 'yunzhou.gov.cn', department: true },
      level: 'review',
    },
    {
      value: 'jy.yunzhou.gov.cn',
      facts: { subject: { kind: 'enterprise' } },
      params: { registrable: 'yunzhou.gov.cn' },
    },
    { value: 'www.yunzhou.gov.cn', facts: { subject: { kind: 'government' } } },
    {
      value: 'shop.example.co.uk',
      facts: { registrableDomain: (host) => host.split('.').slice(-3).join('.') },
      params: { registrable: 'example.co.uk' },
    },
  ],
} satisfies RuleDoc<typeof domainNotRegistrable>
