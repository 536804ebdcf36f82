import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { sameAddress } from '../../identifiers/ip'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const authorizationCodeOtherIp = rule({
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

const code = 'a1B2c3D4e5F6g7H8i9J0'
const facts = { order: { authorizationCode: code }, authorizationCodes: [{ code, ip: '1.2.3.7' }] }
const six = { order: { authorizationCode: code }, authorizationCodes: [{ code, ip: '2001:db8::7' }] }

export const doc = {
  title: 'A website’s address is that of the authorization code',
  why: 'Clauses 3 and 9: 一个备案授权码关联一个ip, and a website that is filed with the code has the address that the code stands for. IPv4 and IPv6 addresses are compared as addresses, however they are written. A text that is no address is not judged, unless the fact canonicalAddress can read it.',
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
