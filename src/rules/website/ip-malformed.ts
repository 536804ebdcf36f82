import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { looksLikeIpv6 } from '../../identifiers/ip'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const websiteIpMalformed = rule({
  code: 'website.ip-malformed',
  level: 'error',
  clause: '13',
  at: 'website.ip',
  on: 'ip-analysis',
  when: ({ ip }: IpAnalysis) => ip !== '',
  check: ({ ip, ipv4 }: IpAnalysis, { canonicalAddress }) => {
    if (ipv4 !== undefined) return undefined
    const isIpv6 = canonicalAddress ? canonicalAddress(ip) !== null : looksLikeIpv6(ip)
    return isIpv6 ? undefined : {}
  },
})

export const doc = {
  title: 'A website’s IP is an IP address',
  why: 'Clause 13: the address of the server is part of what is filed. IPv4 is four decimal numbers up to 255, without leading zeros; what looks like IPv6 is left to the fact canonicalAddress.',
  valid: [
    { value: '1.2.3.7' },
    { value: ' 1.2.3.7 ' },
    { value: '2001:db8::7' },
    { value: '2001:db8::7', facts: { canonicalAddress: (text) => text } },
  ],
  invalid: [
    { value: '1.2.3' },
    { value: '1.2.3.256' },
    { value: '1.2.3.04' },
    { value: 'example.cn' },
    { value: '2001:db8::7::', facts: { canonicalAddress: () => null } },
  ],
} satisfies RuleDoc<typeof websiteIpMalformed, string>
