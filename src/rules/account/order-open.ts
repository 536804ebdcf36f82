import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { traitsOf } from '../../filing/types'
import type { AccountOrder, Order } from '../../model/schema'

export const accountOrderOpen = /* @__PURE__ */ rule({
  code: 'account.order-open',
  level: 'error',
  clause: '2',
  at: 'order',
  on: 'object',
  needs: ['account.orders'],
  when: (_: Partial<Order>, { action }) => traitsOf(action).quota,
  check: ({ id }: Partial<Order>, { account }): { readonly open: readonly number[] } | undefined => {
    // The provider's database lists the order itself as well.
    const isOther = (order: AccountOrder): boolean => id === undefined || order.id !== id
    const orders = account?.orders as readonly AccountOrder[]
    const open = orders.flatMap((order, index) =>
      isOther(order) && (order.state === 'submitted' || order.state === 'bureau-review') ? [index] : [],
    )
    return open.length > 0 ? { open } : undefined
  },
})

export const zh = '还有未办结的备案订单，一个账号同时只能办理一个。请等它办结后再提交。'

export const en =
  'Another order of this account is still in progress; an account can have only one at a time. Wait until it is finished.'

export const doc = {
  title: { zh: '一个账号同时只有一个备案订单', en: 'An account has one open order at a time' },
  why: {
    zh: '第 2 条：一个账号只能同时有一个备案订单。草稿和已经办结（通过或驳回）的订单不算，两天后的版本也改成了“流程中的”；这份订单本身（按 `id` 识别）也不算。变更和注销的订单不受此限。`params.open` 是未办结订单的序号，从 0 数起。',
    en: 'Clause 2: 一个账号只能同时有一个备案订单. Drafts and finished orders (approved, rejected) do not count: two days later the source itself changed to 流程中的. The order itself, recognised by its `id`, does not count either. Orders that change or cancel a filing are not limited. `params.open` lists the indices of the open orders.',
  },
  params: {
    open: { zh: '未完结的订单在账号里的序号，从 0 开始', en: 'The indices of the open orders in the account, from 0.' },
  },
  valid: [
    { value: {}, facts: { account: { orders: [{ state: 'submitted' }] }, action: 'change-website' } },
    { value: {}, facts: { account: { orders: [] } } },
    { value: {}, facts: { account: { orders: [{ state: 'draft' }, { state: 'approved' }, { state: 'rejected' }] } } },
    { value: { id: 'a7' }, facts: { account: { orders: [{ id: 'a7', state: 'submitted' }] } } },
    { value: {} },
  ],
  invalid: [
    { value: {}, facts: { account: { orders: [{ state: 'draft' }, { state: 'submitted' }] } }, params: { open: [1] } },
    {
      value: { id: 'a7' },
      facts: { account: { orders: [{ id: 'a8', state: 'bureau-review' }] } },
      params: { open: [0] },
    },
  ],
} satisfies RuleDoc<typeof accountOrderOpen>
