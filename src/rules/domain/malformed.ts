import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { domainFault } from '../../identifiers/host'

export const domainMalformed = rule({
  code: 'domain.malformed',
  level: 'error',
  clause: '2',
  at: 'website.domain',
  on: 'string',
  check: (domain: string) => {
    const reason = domainFault(domain)
    return reason ? { reason } : undefined
  },
})

export const doc = {
  title: 'A filed domain is a domain name',
  why: 'An order files domains, not addresses: no scheme, no path, no port, no IP address; labels of letters, digits and hyphens (or an internationalised label), 63 characters a label and 253 in all.',
  valid: [
    { value: 'example.com' },
    { value: 'Example.CN.' },
    { value: '例子.中国' },
    { value: 'ｅｘａｍｐｌｅ。ｃｎ' },
    { value: '例子.網絡.cn' },
  ],
  invalid: [
    { value: 'yunshan.com、yunshan.cn', params: { reason: 'several' } },
    { value: 'admin@yunshan.com', params: { reason: 'e-mail' } },
    { value: 'a.com\\evil', params: { reason: 'backslash' } },
    { value: 'a%2ecom', params: { reason: 'escape' } },
    { value: 'yun\u200bshan.com', params: { reason: 'invisible' } },
    { value: '①.com', params: { reason: 'mapped-character' } },
    { value: 'a©b.com', params: { reason: 'character' } },
    { value: 'a.1', params: { reason: 'numeric-top-level' } },
    { value: 'a.c', params: { reason: 'one-letter-top-level' } },
    { value: 'a.test', params: { reason: 'reserved' } },
    { value: 'xn--a.com', params: { reason: 'punycode' } },
    { value: 'http://example.com', params: { reason: 'scheme' } },
    { value: 'example.com/blog', params: { reason: 'path' } },
    { value: 'example', params: { reason: 'no-dot' } },
    { value: '1.2.3.4', params: { reason: 'ip-address' } },
    { value: 'ex ample.com', params: { reason: 'blank' } },
    { value: 'a..cn', params: { reason: 'empty-label' } },
    { value: '-a.cn', params: { reason: 'hyphen' } },
    { value: 'a_b.cn', params: { reason: 'character' } },
  ],
} satisfies RuleDoc<typeof domainMalformed>
