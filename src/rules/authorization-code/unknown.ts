import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

export const authorizationCodeUnknown = rule({
  code: 'authorization-code.unknown',
  level: 'error',
  clause: '3',
  at: 'order.authorizationCode',
  on: 'string',
  needs: ['authorizationCodes'],
  supersededBy: ['authorization-code.malformed'],
  when: (code: string) => /\S/.test(code),
  check: (code: string, { authorizationCodes = [] }) =>
    authorizationCodes.some((known) => known.code === code) ? undefined : {},
})

const code = 'a1B2c3D4e5F6g7H8i9J0'

export const doc = {
  title: 'An authorization code exists',
  why: 'Clause 3: the code is verified before the order goes on. Which codes exist is a fact of the provider; case counts, since the source does not say that it does not.',
  valid: [{ value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } }],
  invalid: [
    { value: code, facts: { authorizationCodes: [] } },
    { value: code.toLowerCase(), facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } },
  ],
} satisfies RuleDoc<typeof authorizationCodeUnknown>
