import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Order } from '../../model/schema'

export const accountNoServer = rule({
  code: 'account.no-server',
  level: 'error',
  clause: '3',
  at: 'order',
  on: 'object',
  needs: ['account.servers'],
  check: ({ authorizationCode = '' }: Partial<Order>, { account }) =>
    account?.servers?.length === 0 && !/\S/.test(authorizationCode) ? {} : undefined,
})

export const doc = {
  title: 'An order comes with a server or with an authorization code',
  why: 'Clause 3: an account that has bought no server can file only with the authorization code of another account’s server.',
  valid: [
    { value: {}, facts: { account: { servers: ['1.2.3.7'] } } },
    { value: { authorizationCode: 'a1B2c3D4e5F6g7H8i9J0' }, facts: { account: { servers: [] } } },
  ],
  invalid: [
    { value: {}, facts: { account: { servers: [] } } },
    { value: { authorizationCode: ' ' }, facts: { account: { servers: [] } } },
  ],
} satisfies RuleDoc<typeof accountNoServer>
