import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { codeOfWebsite, isOwnServer, knownCode } from '../../filing/codes'
import { sameAddress } from '../../identifiers/ip'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const authorizationCodeOtherIp = /* @__PURE__ */ rule({
  code: 'authorization-code.other-ip',
  level: 'error',
  clause: '9',
  at: 'website.ip',
  on: 'ip-analysis',
  needs: ['authorizationCodes'],
  when: (_: IpAnalysis, facts) => codeOfWebsite(facts) !== undefined,
  check: ({ text }: IpAnalysis, facts): { readonly serversKnown: boolean } | undefined => {
    const known = knownCode(codeOfWebsite(facts), facts)
    if (known === undefined || sameAddress(text, known.ip, facts.canonicalAddress) !== false) return undefined
    const isOwn = isOwnServer(text, facts)
    if (isOwn === true) return undefined
    return { serversKnown: isOwn === false }
  },
  downgrade: { to: 'review', when: ({ serversKnown }) => !serversKnown },
})

export const zh = ({ serversKnown }: ParamsOf<typeof authorizationCodeOtherIp>): string =>
  serversKnown
    ? '网站 IP 地址既不是备案授权码对应的服务器，也不是账号自己的服务器。请填写授权码对应的 IP 地址，或换用这台服务器的授权码。'
    : '网站 IP 地址与备案授权码对应的服务器 IP 地址不一致，需要审核人员确认是不是账号自己的服务器。如不是，请填写授权码对应的 IP 地址。'

export const en = ({ serversKnown }: ParamsOf<typeof authorizationCodeOtherIp>): string =>
  serversKnown
    ? 'The website’s IP address is neither the one that the authorization code was issued for nor one of the account’s own servers. Enter the address of the code, or use a code for this server.'
    : 'The website’s IP address is not the one that the authorization code was issued for, so a reviewer must check whether it is one of the account’s own servers. If not, enter the address of the code.'

const code = 'a1B2c3D4e5F6g7H8i9J0'
const account = { servers: ['1.2.3.9'] }
const facts = { account, order: { authorizationCode: code }, authorizationCodes: [{ code, ip: '1.2.3.7' }] }
const six = { account, order: { authorizationCode: code }, authorizationCodes: [{ code, ip: '2001:db8::7' }] }

export const doc = {
  title: { zh: '网站 IP 地址就是备案授权码对应的 IP 地址', en: 'A website uses the address of its authorization code' },
  why: {
    zh: '第 3、9 条：一个备案授权码关联一个 IP，用授权码备案的网站就用这个 IP；同一份订单里的其他网站可以用账号自己的服务器。网站自己填写的授权码优先于订单的授权码。账号有哪些服务器未知时，由人工确认。IPv4 和 IPv6 地址按地址比较，写法不同不影响结果。不是 IP 地址的内容由事实 `canonicalAddress` 判断；没有时不判断。',
    en: 'Clauses 3 and 9: 一个备案授权码关联一个ip, and a website that is filed with a code uses its address; other websites of the order may use the account’s own servers. A website’s own code comes before that of the order. If the account’s servers are not known, a person must look. IPv4 and IPv6 are compared as addresses, however they are written. The fact `canonicalAddress` may read other texts; without it they are not judged.',
  },
  params: {
    serversKnown: { zh: '是否知道账号的服务器', en: 'Whether the servers of the account are known.' },
  },
  valid: [
    { value: '1.2.3.7', facts },
    { value: '1.2.3.9', facts },
    { value: '1.2.3.8', facts: { ...facts, order: {} } },
    { value: '1.2.3.8', facts: { ...facts, authorizationCodes: [] } },
    {
      value: '1.2.3.8',
      facts: {
        ...facts,
        website: { authorizationCode: 'b1B2c3D4e5F6g7H8i9J0' },
        authorizationCodes: [
          { code, ip: '1.2.3.7' },
          { code: 'b1B2c3D4e5F6g7H8i9J0', ip: '1.2.3.8' },
        ],
      },
    },
    { value: '2001:db8:0::7', facts: six },
    { value: '2001:db8::7%eth0', facts: { ...six, canonicalAddress: (text) => text.replace('%eth0', '') } },
    { value: '2001:db8::8%eth0', facts: six },
  ],
  invalid: [
    { value: '1.2.3.8', facts, params: { serversKnown: true } },
    { value: '2001:db8::8', facts: six },
    { value: '1.2.3.8', facts: { ...facts, account: {} }, params: { serversKnown: false }, level: 'review' },
    {
      value: '1.2.3.8',
      facts: { ...facts, account: { servers: ['云服务器'] } },
      params: { serversKnown: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof authorizationCodeOtherIp, string>
