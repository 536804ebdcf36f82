import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { IpAnalysis } from '../../identifiers/ip-address'
import { isPublicAddress } from '../../identifiers/public-address'

export const websiteIpNotPublic = /* @__PURE__ */ rule({
  code: 'website.ip-not-public',
  level: 'error',
  clause: '13',
  at: 'website.ip',
  on: 'ip-analysis',
  check: ({ address }: IpAnalysis) => (address === undefined || isPublicAddress(address) ? undefined : {}),
})

export const zh = '这是内网或保留的 IP 地址，从互联网无法访问。请填写服务器的公网 IP 地址。'

export const en =
  'This IP address is private or reserved and cannot be reached from the internet. Enter the public address of the server.'

export const doc = {
  title: { zh: '网站 IP 地址能从互联网访问', en: 'A website’s IP address can be reached from the internet' },
  why: {
    zh: '第 13 条：服务器的 IP 地址是备案信息的一部分。接入商不接受 10/8、172.16/12 和 192.168/16，2009 年的工作方案不接受 0.0.0.0；其余是 IANA 特殊用途地址登记表里不能从互联网访问的地址段。IPv6 地址还必须在全球单播地址段（2000::/3）里。',
    en: 'Clause 13: the address of the server is part of the filing. Providers refuse 10/8, 172.16/12 and 192.168/16, and the ministry’s working plan of 2009 refuses 0.0.0.0; the other blocks are those that the IANA registries of special-purpose addresses mark as not globally reachable. An IPv6 address must also be in the global unicast block (2000::/3).',
  },
  sources: [
    '互联网站备案管理工作方案 (2009)',
    'IANA IPv4 Special-Purpose Address Registry',
    'IANA IPv6 Special-Purpose Address Registry',
  ],
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
