import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { canMove, isOrderState } from '../../filing/states'
import type { OrderState } from '../../model/schema'

type TransitionParams = { readonly from: OrderState; readonly to: OrderState }

export const orderIllegalTransition = rule({
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

export const doc = {
  title: 'An order goes from one state to the next',
  why: 'Clauses 8 and 12: a draft is submitted, goes on to the bureau, and is approved or refused; what is refused is corrected and submitted again. What is approved stays so: a change is an order of its own. To stay where it is, is no step.',
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
