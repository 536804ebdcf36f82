import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

export const authorizationCodeRevoked = rule({
  code: 'authorization-code.revoked',
  level: 'error',
  clause: '3',
  at: 'order.authorizationCode',
  on: 'string',
  needs: ['authorizationCodes'],
  check: (code: string, { authorizationCodes = [] }) =>
    authorizationCodes.some((known) => known.code === code && known.revoked) ? {} : undefined,
})

const code = 'a1B2c3D4e5F6g7H8i9J0'

export const doc = {
  title: 'An authorization code has not been taken back',
  why: 'Clause 3: the code is verified before the order goes on. A code that its owner has taken back stands for no server any more.',
  valid: [{ value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } }],
  invalid: [{ value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7', revoked: true }] } }],
} satisfies RuleDoc<typeof authorizationCodeRevoked>
