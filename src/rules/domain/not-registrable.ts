import { answerNow } from '../../core/attempt'
import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { registrableBelowCn } from '../../identifiers/cn-suffixes'
import { domainFault, typedHost } from '../../identifiers/domain-fault'
import { plainLabels } from '../../identifiers/labels'

type RegistrableParams = {
  readonly registrable: string | null
  readonly department?: true
}

/** No suffix in the small table below .cn is longer than `www.cn`, except those in Chinese. */
const suffixes = 6

/** Whether the small table need not be asked: one label below a top-level domain or below .com.cn. */
const isSurely = (host: string): boolean => {
  const labels = plainLabels(host)
  if (labels !== 2) return labels === 3 && host.endsWith('.com.cn')
  return !host.endsWith('.cn') || host.length > suffixes
}

/** 国办函〔2018〕55号: departments use ○○○.□□□.gov.cn, one label below their government’s domain, and file it. */
const isDepartment = (host: string): boolean => /^(?!www\.)[^.]+\.[^.]+\.gov\.cn$/.test(host)

/** Whether an answer is a domain above the host. */
const isEndOf = (host: string, registrable: unknown): boolean =>
  typeof registrable === 'string' && /^[^.]+\../.test(registrable) && host.endsWith(`.${registrable}`)

/** Subjects that cannot be part of a government. */
const privateKinds: readonly unknown[] = ['individual', 'sole-trader', 'enterprise', 'social']

export const domainNotRegistrable = /* @__PURE__ */ rule({
  code: 'domain.not-registrable',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  supersededBy: ['domain.malformed'],
  when: (domain: string, { registrableDomain }) => {
    if (domainFault(domain) !== undefined) return false
    const host = typedHost(domain)
    const isKnown = registrableDomain !== undefined || isSurely(host) || registrableBelowCn(host) !== undefined
    return isKnown || undefined
  },
  check: (domain: string, { registrableDomain = registrableBelowCn, subject }): RegistrableParams | undefined => {
    const host = typedHost(domain)
    if (registrableDomain === registrableBelowCn && isSurely(host)) return undefined
    const registrable = answerNow(registrableDomain(host))
    if (registrable === undefined || registrable === host) return undefined
    // Only what ends the host: nothing else that was typed, or that a library answers, is in the report.
    if (registrable !== null && !isEndOf(host, registrable))
      throw new TypeError('registrableDomain: no part of the host')
    if (!isDepartment(host) || privateKinds.includes(subject?.kind)) return { registrable }
    return subject?.kind === 'government' ? undefined : { registrable, department: true }
  },
  downgrade: { to: 'review', when: ({ department }) => department === true },
})

export const zh = ({ registrable, department }: ParamsOf<typeof domainNotRegistrable>): string => {
  if (registrable === null) return '这是公共后缀，不是您注册的域名。请填写您注册的域名。'
  return department
    ? `只有政府部门可以备案 ${registrable} 的下级域名，需要审核人员确认。如果不是政府部门，请改填 ${registrable}。`
    : `只需备案注册的域名，子域名不用单独备案。请改填 ${registrable}。`
}

export const en = ({ registrable, department }: ParamsOf<typeof domainNotRegistrable>): string => {
  if (registrable === null)
    return 'This is a public suffix, which nobody can register. Enter the domain that you registered.'
  return department
    ? `Only a department of a government can file a domain below ${registrable}, so a reviewer must check it. If the subject is none, enter ${registrable}.`
    : `Only the registered domain is filed; subdomains need no filing. Enter ${registrable}.`
}

export const doc = {
  title: { zh: '只备案注册的域名', en: 'Only the registered domain is filed' },
  why: {
    zh: '备案的是注册的域名，它下面的所有主机名都包括在内：blog.example.com 按 example.com 备案。公共后缀（如 com.cn）不属于任何人。公共后缀列表由事实 `registrableDomain` 提供；没有时按一张 .cn 的小表判断，判断不了的不报告。政府部门的 xxx.□□□.gov.cn 就按这个域名备案（国办函〔2018〕55号）；承担行政职能的事业单位也可能如此，由人工确认。',
    en: 'A filing covers the registered domain with every host below it: blog.example.com is filed as example.com. A public suffix such as com.cn belongs to nobody. The fact `registrableDomain` gives access to the Public Suffix List; without it a small table of .cn decides, and reports nothing if it cannot tell. A department of a government files its own xxx.□□□.gov.cn (国办函〔2018〕55号); an institution with administrative tasks may too, so a person must look.',
  },
  params: {
    department: {
      zh: '政府部门可以按原样备案的主机名，而主办单位可能是政府部门',
      en: 'Set for a host that a department of a government may file as it is, if the subject can be one.',
    },
    registrable: {
      zh: '可以备案的部分；不知道时为 `null`',
      en: 'The part that can be filed; `null` if it is unknown.',
    },
  },
  sources: ['https://publicsuffix.org', '国办函〔2018〕55号'],
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
