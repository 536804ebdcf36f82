import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { IpAnalysis } from '../../identifiers/ip-address'
import { isPublicAddress } from '../../identifiers/public-address'

export const websiteIpNotPublic = rule({
  code: 'website.ip-not-public',
  level: 'error',
  clause: '13',
  at: 'website.ip',
  on: 'ip-analysis',
  check: ({ address }: IpAnalysis) => (address === undefined || isPublicAddress(address) ? undefined : {}),
})

export const doc = {
  title: 'A website’s IP can be reached from the internet',
  why: 'Clause 13: the address of the server is part of what is filed. Providers refuse 10/8, 172.16/12 and 192.168/16, and the ministry’s working plan of 2009 refuses 0.0.0.0; the other blocks are those that the IANA registries of special-purpose addresses keep off the internet, and all IPv6 outside global unicast (2000::/3).',
  valid: [{ value: '1.2.3.7' }, { value: '172.32.0.1' }, { value: '192.0.0.9' }, { value: '2408:8000::1' }],
  invalid: [
    { value: '10.0.0.1' },
    { value: '172.16.0.1' },
    { value: '192.168.1.1' },
    { value: '0.0.0.0' },
    { value: '127.0.0.1' },
    { value: '192.0.0.1' },
    { value: '192.88.99.1' },
    { value: '１０.0.0.1' },
    { value: '::1' },
    { value: 'fe80::1' },
    { value: 'fc00::1' },
    { value: '2001:db8::1' },
  ],
} satisfies RuleDoc<typeof websiteIpNotPublic, string>
