import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { isWithoutServer, knownCode } from '../../filing/codes'

export const authorizationCodeNoServer = /* @__PURE__ */ rule({
  code: 'authorization-code.no-server',
  level: 'review',
  clause: '9',
  at: 'order.authorizationCode',
  on: 'string',
  needs: ['authorizationCodes'],
  supersededBy: ['authorization-code.revoked'],
  check: (code: string, facts) => {
    const known = knownCode(code, facts)
    return known !== undefined && isWithoutServer(known) ? {} : undefined
  },
})

export const zh =
  '生成这个备案授权码的账号里，已经没有授权码对应的服务器，需要审核人员确认。请对方核对，或换一个授权码。'

export const en =
  'The account that generated this authorization code no longer has the server that the code is for, so a reviewer must check it. Ask that account, or use another code.'

const code = 'a1B2c3D4e5F6g7H8i9J0'
const codes = (servers: readonly string[]) => ({ authorizationCodes: [{ code, ip: '1.2.3.7', issuer: { servers } }] })

export const doc = {
  title: { zh: '生成备案授权码的账号有这台服务器', en: 'The issuer of an authorization code has the server' },
  why: {
    zh: '第 3、9 条：备案授权码由购买了服务器的账号生成，关联这台服务器的 IP。哪个账号可以生成，见 `authorizationCode.mayIssue`。服务器可能刚刚退订或更换，所以由人工确认；没有给出 `issuer` 或它的服务器时不判断。',
    en: 'Clauses 3 and 9: the account that bought a server generates its codes, each for the address of that server; `authorizationCode.mayIssue` says which account may. The server may have been returned or replaced just now, so a person must look. Without the `issuer` and its servers the rule is silent.',
  },
  valid: [
    { value: code, facts: codes(['1.2.3.7']) },
    { value: code, facts: codes(['云服务器']) },
    { value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } },
    { value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7', issuer: {} }] } },
    { value: code, facts: { authorizationCodes: [] } },
  ],
  invalid: [
    { value: code, facts: codes(['1.2.3.8']) },
    { value: code, facts: codes([]) },
  ],
} satisfies RuleDoc<typeof authorizationCodeNoServer>
