import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { isPublicIpv4 } from '../../identifiers/ip'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const websiteIpNotPublic = rule({
  code: 'website.ip-not-public',
  level: 'error',
  clause: '13',
  at: 'website.ip',
  on: 'ip-analysis',
  check: ({ ipv4 }: IpAnalysis) => (ipv4 === undefined || isPublicIpv4(ipv4) ? undefined : {}),
})

export const doc = {
  title: 'A website’s IP can be reached from the internet',
  why: 'Clause 13: the address of the server is part of what is filed. Providers refuse 10/8, 172.16/12 and 192.168/16, and the ministry’s working plan of 2009 refuses 0.0.0.0; the other blocks are those that the IANA registry of special-purpose addresses keeps off the internet. IPv6 is not judged.',
  valid: [{ value: '1.2.3.7' }, { value: '172.32.0.1' }, { value: '::1' }],
  invalid: [
    { value: '10.0.0.1' },
    { value: '172.16.0.1' },
    { value: '192.168.1.1' },
    { value: '0.0.0.0' },
    { value: '127.0.0.1' },
  ],
} satisfies RuleDoc<typeof websiteIpNotPublic, string>
