import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { registrableBelowCn } from '../../identifiers/cn-suffixes'
import { asciiHost, domainFault, plainLabels } from '../../identifiers/host'

type RegistrableParams = { readonly registrable: string | null }

const hostIn = (domain: string): string =>
  plainLabels(domain) > 0
    ? domain
    : (asciiHost(domain.normalize('NFKC').toLowerCase().replaceAll('。', '.').replace(/\.$/, '')) as string)

/** Longer than `www.cn`: what the small table has below .cn is no longer, but for what is in Han. */
const suffixes = 6

/** Whether the small table need not be asked: one label below a top-level domain or below .com.cn. */
const isSurely = (host: string): boolean => {
  const labels = plainLabels(host)
  if (labels !== 2) return labels === 3 && host.endsWith('.com.cn')
  return !host.endsWith('.cn') || (host.length > suffixes && !host.startsWith('xn--'))
}

export const domainNotRegistrable = rule({
  code: 'domain.not-registrable',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  supersededBy: ['domain.malformed'],
  when: (domain: string) => domainFault(domain) === undefined,
  check: (domain: string, { registrableDomain = registrableBelowCn }): RegistrableParams | undefined => {
    const host = hostIn(domain)
    if (registrableDomain === registrableBelowCn && isSurely(host)) return undefined
    const registrable = registrableDomain(host)
    return registrable === undefined || registrable === host ? undefined : { registrable }
  },
})

export const doc = {
  title: 'Only a registrable domain is filed',
  why: 'A filing covers a domain as it was registered, with every host below it: blog.example.com is filed as example.com. A public suffix itself (com.cn) belongs to nobody. The Public Suffix List reaches the rule as the fact registrableDomain; without it a small table of .cn decides, and is silent where it can’t tell.',
  valid: [
    { value: 'example.com' },
    { value: 'example.com.cn' },
    { value: 'example.bj.cn' },
    { value: '树洞.中国' },
    { value: 'shop.example.co.uk' },
  ],
  invalid: [
    { value: 'blog.example.com', params: { registrable: 'example.com' } },
    { value: 'www.example.com.cn', params: { registrable: 'example.com.cn' } },
    { value: 'com.cn', params: { registrable: null } },
    {
      value: 'shop.example.co.uk',
      facts: { registrableDomain: (host) => host.split('.').slice(-3).join('.') },
      params: { registrable: 'example.co.uk' },
    },
  ],
} satisfies RuleDoc<typeof domainNotRegistrable>
