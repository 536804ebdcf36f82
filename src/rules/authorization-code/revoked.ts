import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { knownCode } from '../../filing/codes'

export const authorizationCodeRevoked = /* @__PURE__ */ rule({
  code: 'authorization-code.revoked',
  level: 'error',
  clause: '3',
  at: 'order.authorizationCode',
  on: 'string',
  needs: ['authorizationCodes'],
  check: (code: string, facts) => (knownCode(code, facts)?.revoked ? {} : undefined),
})

export const zh = '这个备案授权码已被收回。请向服务器所属的账号索取新的授权码。'

export const en = 'This authorization code has been revoked. Ask the account that owns the server for a new one.'

const code = 'a1B2c3D4e5F6g7H8i9J0'

export const doc = {
  title: { zh: '备案授权码没有被收回', en: 'An authorization code has not been revoked' },
  why: {
    zh: '第 3 条：提交订单前会验证备案授权码。被收回的授权码不再对应任何服务器。',
    en: 'Clause 3: the code is verified before the order continues. A revoked code is no longer valid for any server.',
  },
  valid: [{ value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } }],
  invalid: [{ value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7', revoked: true }] } }],
} satisfies RuleDoc<typeof authorizationCodeRevoked>
