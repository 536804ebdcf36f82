import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Order } from '../../model/schema'

export const filingPasswordMissing = rule({
  code: 'filing-password.missing',
  level: 'error',
  clause: '7',
  at: 'order',
  on: 'object',
  needs: ['action'],
  when: (_: Partial<Order>, { action }) => action === 'access-filing' || action === 'cancel',
  check: ({ filingPassword = '' }: Partial<Order>, { action }) =>
    /\S/.test(filingPassword) ? undefined : { action: action as 'access-filing' | 'cancel' },
})

export const doc = {
  title: 'The filing password comes with a change of provider and with a cancellation',
  why: 'Clause 7: 此密码用作以后修改备案接入商，注销备案时使用. Its length and letters are stated nowhere, so only its presence is asked for.',
  valid: [
    { value: { filingPassword: '7fQ2mK' }, facts: { action: 'cancel' } },
    { value: {}, facts: { action: 'change' } },
  ],
  invalid: [
    { value: {}, facts: { action: 'access-filing' }, params: { action: 'access-filing' } },
    { value: { filingPassword: ' ' }, facts: { action: 'cancel' }, params: { action: 'cancel' } },
  ],
} satisfies RuleDoc<typeof filingPasswordMissing>
