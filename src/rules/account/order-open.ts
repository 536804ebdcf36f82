import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { AccountOrder } from '../../model/schema'

export const accountOrderOpen = rule({
  code: 'account.order-open',
  level: 'error',
  clause: '2',
  at: 'account.orders',
  on: 'array',
  check: (orders: readonly AccountOrder[]) => {
    const open = orders.flatMap(({ state }, index) =>
      state === 'submitted' || state === 'bureau-review' ? [index] : [],
    )
    return open.length > 0 ? { open } : undefined
  },
})

export const doc = {
  title: 'An account has one order in process',
  why: 'Clause 2: 一个账号只能同时有一个备案订单. Drafts and finished orders (approved, rejected) do not count: two days later the source itself said 流程中的. params.open lists the places of the open orders.',
  valid: [{ value: [] }, { value: [{ state: 'draft' }, { state: 'approved' }, { state: 'rejected' }] }],
  invalid: [
    { value: [{ state: 'draft' }, { state: 'submitted' }], params: { open: [1] } },
    { value: [{ state: 'bureau-review' }], params: { open: [0] } },
  ],
} satisfies RuleDoc<typeof accountOrderOpen>
