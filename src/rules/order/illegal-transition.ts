import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { canMove, isOrderState } from '../../filing/states'
import { orderStatesEn, orderStatesZh } from '../../model/labels'
import type { OrderState } from '../../model/schema'

type TransitionParams = { readonly from: OrderState; readonly to: OrderState }

export const orderIllegalTransition = /* @__PURE__ */ rule({
  code: 'order.illegal-transition',
  level: 'error',
  clause: '8',
  at: 'order.state',
  on: 'string',
  needs: ['previous.state'],
  check: (to: string, { previous }): TransitionParams | undefined => {
    const from = previous?.state
    if (!isOrderState(from) || !isOrderState(to) || from === to || canMove(from, to)) return undefined
    return { from, to }
  },
})

export const zh = ({ from, to }: ParamsOf<typeof orderIllegalTransition>): string =>
  `订单状态不能从“${orderStatesZh[from]}”变为“${orderStatesZh[to]}”。请按草稿、提交、管局审核、通过或驳回的顺序办理；已通过的备案如需修改，请另外提交变更备案。`

export const en = ({ from, to }: ParamsOf<typeof orderIllegalTransition>): string =>
  `An order cannot change from “${orderStatesEn[from]}” to “${orderStatesEn[to]}”. It is submitted, reviewed, and then approved or rejected; to change an approved filing, submit a new order.`

export const doc = {
  title: { zh: '订单按顺序流转', en: 'An order moves from one state to the next' },
  why: {
    zh: '第 8、12 条：草稿提交后进入管局审核，然后通过或驳回；被驳回的修改后重新提交。通过后不再变动，修改要另外提交订单。状态不变不算流转。',
    en: 'Clauses 8 and 12: a draft is submitted, reviewed by the administration, and approved or rejected; a rejected order is corrected and submitted again. An approved order stays approved, and a change is a new order. Keeping the same state is no transition.',
  },
  valid: [
    { value: 'submitted', facts: { previous: { state: 'draft' } } },
    { value: 'submitted', facts: { previous: { state: 'rejected' } } },
    { value: 'draft', facts: { previous: { state: 'draft' } } },
  ],
  invalid: [
    { value: 'approved', facts: { previous: { state: 'draft' } }, params: { from: 'draft', to: 'approved' } },
    { value: 'submitted', facts: { previous: { state: 'approved' } }, params: { from: 'approved', to: 'submitted' } },
  ],
} satisfies RuleDoc<typeof orderIllegalTransition>
