import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { registrableBelowCn } from '../../identifiers/cn-suffixes'
import { asciiHost, domainFault, plainLabels } from '../../identifiers/host'

type RegistrableParams = { readonly registrable: string | null }

const hostIn = (domain: string): string =>
  plainLabels(domain) > 0
    ? domain
    : (asciiHost(domain.normalize('NFKC').toLowerCase().replaceAll('。', '.').replace(/\.$/, '')) as string)

/** Longer than `www.cn`: no suffix in the small table below .cn is longer, except those in Chinese. */
const suffixes = 6

/** Whether the small table need not be asked: one label below a top-level domain or below .com.cn. */
const isSurely = (host: string): boolean => {
  const labels = plainLabels(host)
  if (labels !== 2) return labels === 3 && host.endsWith('.com.cn')
  return !host.endsWith('.cn') || (host.length > suffixes && !host.startsWith('xn--'))
}

export const domainNotRegistrable = /* @__PURE__ */ rule({
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

export const zh = ({ registrable }: ParamsOf<typeof domainNotRegistrable>): string =>
  registrable === null
    ? '这是公共后缀，不是您注册的域名。请填写您注册的域名。'
    : `只需备案注册的域名，子域名不用单独备案。请改填 ${registrable}。`

export const en = ({ registrable }: ParamsOf<typeof domainNotRegistrable>): string =>
  registrable === null
    ? 'This is a public suffix, which nobody can register. Enter the domain that you registered.'
    : `Only the registered domain is filed; subdomains need no filing. Enter ${registrable}.`

export const doc = {
  title: { zh: '只备案注册的域名', en: 'Only the registered domain is filed' },
  why: {
    zh: '备案的是注册的域名，它下面的所有主机名都包括在内：blog.example.com 按 example.com 备案。公共后缀（如 com.cn）不属于任何人。公共后缀列表由事实 `registrableDomain` 提供；没有时按一张 .cn 的小表判断，判断不了的不报告。',
    en: 'A filing covers the registered domain with every host below it: blog.example.com is filed as example.com. A public suffix such as com.cn belongs to nobody. The fact `registrableDomain` gives access to the Public Suffix List; without it a small table of .cn decides, and reports nothing if it cannot tell.',
  },
  sources: ['https://publicsuffix.org'],
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
