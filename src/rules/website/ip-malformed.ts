import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const websiteIpMalformed = rule({
  code: 'website.ip-malformed',
  level: 'error',
  clause: '13',
  at: 'website.ip',
  on: 'ip-analysis',
  when: ({ text }: IpAnalysis) => /\S/.test(text),
  check: ({ text, address }: IpAnalysis, { canonicalAddress = () => null }) =>
    address === undefined && canonicalAddress(text.trim()) === null ? {} : undefined,
})

export const doc = {
  title: 'A website’s IP is an IP address',
  why: 'Clause 13: the address of the server is part of what is filed. IPv4 is four decimal numbers up to 255, without leading zeros; IPv6 is read as RFC 4291 has it. Full-width digits and signs are fine. A text that neither reads may still be one to the fact canonicalAddress.',
  valid: [
    { value: '1.2.3.7' },
    { value: ' 1.2.3.7 ' },
    { value: '2001:db8::7' },
    { value: '１.２.３.７' },
    { value: '::ffff:1.2.3.7' },
    { value: 'fe80::1%eth0', facts: { canonicalAddress: () => 'fe80::1' } },
  ],
  invalid: [
    { value: '1.2.3' },
    { value: '1.2.3.256' },
    { value: '1.2.3.04' },
    { value: 'example.cn' },
    { value: 'a:b:c' },
    { value: ':::::' },
    { value: '12345::' },
    { value: '2001:db8::7::', facts: { canonicalAddress: () => null } },
  ],
} satisfies RuleDoc<typeof websiteIpMalformed, string>
