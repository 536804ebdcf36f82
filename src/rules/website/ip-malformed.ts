import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { looksLikeIpv6 } from '../../identifiers/ip'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const websiteIpMalformed = /* @__PURE__ */ rule({
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

export const zh = '网站 IP 地址格式不正确。请填写服务器的公网 IP 地址，例如 1.2.3.7。'

export const en = 'The website’s IP address is not valid. Enter the public address of the server, such as 1.2.3.7.'

export const doc = {
  title: { zh: '网站 IP 地址写法正确', en: 'A website’s IP address is valid' },
  why: {
    zh: '第 13 条：服务器的 IP 地址是备案信息的一部分。IPv4 地址是四个不超过 255 的十进制数，没有多余的 0；像 IPv6 的地址由事实 `canonicalAddress` 判断。',
    en: 'Clause 13: the address of the server is part of the filing. IPv4 is four decimal numbers up to 255 without leading zeros; the fact `canonicalAddress` decides about anything that looks like IPv6.',
  },
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
