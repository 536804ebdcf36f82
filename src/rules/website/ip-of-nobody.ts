import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { codeOfWebsite, isOwnServer } from '../../filing/codes'
import type { IpAnalysis } from '../../identifiers/ip-address'

export const websiteIpOfNobody = /* @__PURE__ */ rule({
  code: 'website.ip-of-nobody',
  level: 'review',
  clause: '3',
  at: 'website.ip',
  on: 'ip-analysis',
  needs: ['account.servers'],
  supersededBy: ['website.ip-malformed', 'website.ip-not-public'],
  // An account without servers has an issue of its own, and a code brings a server along.
  when: (_: IpAnalysis, facts) => facts.account?.servers?.length !== 0 && codeOfWebsite(facts) === undefined,
  check: ({ text }: IpAnalysis, facts) => (isOwnServer(text, facts) === false ? {} : undefined),
})

export const zh =
  '网站 IP 地址不是账号里任何一台服务器的，也没有填写备案授权码，需要审核人员确认。请填写自己服务器的 IP 地址，或填写这台服务器的备案授权码。'

export const en =
  'The website’s IP address is not one of the account’s servers, and no authorization code was entered, so a reviewer must check it. Enter the address of a server of your own, or the authorization code for this server.'

const account = { servers: ['1.2.3.9', '2001:db8::9'] }

export const doc = {
  title: { zh: '网站 IP 地址属于账号的服务器', en: 'A website uses a server of the account' },
  why: {
    zh: '第 3 条：网站用账号自己的云服务器，或用授权码对应的服务器。服务器清单可能不是最新的，所以由人工确认。IPv4 和 IPv6 地址按地址比较，写法不同不影响结果；读不懂的地址不判断。',
    en: 'Clause 3: a website uses a server of its own account, or the one that an authorization code is for. The list of servers may be out of date, so a person must look. IPv4 and IPv6 are compared as addresses, however they are written; what cannot be read is not judged.',
  },
  valid: [
    { value: '1.2.3.9', facts: { account } },
    { value: '2001:db8:0::9', facts: { account } },
    { value: '1.2.3.7', facts: { account: { servers: [] } } },
    { value: '1.2.3.7', facts: { account, order: { authorizationCode: 'a1B2c3D4e5F6g7H8i9J0' } } },
    { value: '1.2.3.7', facts: { account: { servers: ['云服务器'] } } },
    { value: '1.2.3.7' },
  ],
  invalid: [
    { value: '1.2.3.7', facts: { account } },
    { value: '1.2.3.7', facts: { account, order: { authorizationCode: ' ' } } },
  ],
} satisfies RuleDoc<typeof websiteIpOfNobody, string>
