import { answerNow } from '../../core/attempt'
import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const websiteIpMalformed = /* @__PURE__ */ rule({
  code: 'website.ip-malformed',
  level: 'error',
  clause: '13',
  at: 'website.ip',
  on: 'ip-analysis',
  when: ({ text }: IpAnalysis) => /\S/.test(text),
  check: ({ text, address }: IpAnalysis, { canonicalAddress = () => null }) =>
    address === undefined && answerNow(canonicalAddress(text.trim())) === null ? {} : undefined,
})

export const zh = '网站 IP 地址格式不正确。请填写服务器的公网 IP 地址，例如 1.2.3.7。'

export const en = 'The website’s IP address is not valid. Enter the public address of the server, such as 1.2.3.7.'

export const doc = {
  title: { zh: '网站 IP 地址写法正确', en: 'A website’s IP address is valid' },
  why: {
    zh: '第 13 条：服务器的 IP 地址是备案信息的一部分。IPv4 地址是四个不超过 255 的十进制数，没有多余的 0；IPv6 地址按 RFC 4291 判断。全角的数字和符号不影响结果。其他写法可由事实 `canonicalAddress` 判断。',
    en: 'Clause 13: the address of the server is part of the filing. IPv4 is four decimal numbers up to 255 without leading zeros; IPv6 is parsed by RFC 4291. Full-width digits and signs make no difference. The fact `canonicalAddress` may accept other texts.',
  },
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
