import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { sameAddress } from '../../identifiers/ip'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const authorizationCodeOtherIp = /* @__PURE__ */ rule({
  code: 'authorization-code.other-ip',
  level: 'error',
  clause: '9',
  at: 'website.ip',
  on: 'ip-analysis',
  needs: ['order.authorizationCode', 'authorizationCodes'],
  check: ({ text }: IpAnalysis, { order, authorizationCodes = [], canonicalAddress }) => {
    const known = authorizationCodes.find(({ code }) => code === order?.authorizationCode)
    return known !== undefined && sameAddress(text, known.ip, canonicalAddress) === false ? {} : undefined
  },
})

export const zh =
  '网站 IP 地址与备案授权码对应的服务器 IP 地址不一致。请填写授权码对应的 IP 地址，或换用这台服务器的授权码。'

export const en =
  'The website’s IP address is not the one that the authorization code was issued for. Enter that address, or use a code for this server.'

const code = 'a1B2c3D4e5F6g7H8i9J0'
const facts = { order: { authorizationCode: code }, authorizationCodes: [{ code, ip: '1.2.3.7' }] }
const six = { order: { authorizationCode: code }, authorizationCodes: [{ code, ip: '2001:db8::7' }] }

export const doc = {
  title: { zh: '网站 IP 地址就是备案授权码对应的 IP 地址', en: 'A website uses the address of its authorization code' },
  why: {
    zh: '第 3、9 条：一个备案授权码关联一个 IP，用授权码备案的网站就用这个 IP。IPv4 和 IPv6 地址按地址比较，写法不同不影响结果。不是 IP 地址的内容由事实 `canonicalAddress` 判断；没有时不判断。',
    en: 'Clauses 3 and 9: 一个备案授权码关联一个ip, and a website that is filed with a code uses its address. IPv4 and IPv6 are compared as addresses, however they are written. The fact `canonicalAddress` may read other texts; without it they are not judged.',
  },
  valid: [
    { value: '1.2.3.7', facts },
    { value: '2001:db8:0::7', facts: six },
    { value: '2001:db8::7%eth0', facts: { ...six, canonicalAddress: (text) => text.replace('%eth0', '') } },
    { value: '2001:db8::8%eth0', facts: six },
  ],
  invalid: [
    { value: '1.2.3.8', facts },
    { value: '2001:db8::8', facts: six },
  ],
} satisfies RuleDoc<typeof authorizationCodeOtherIp, string>
