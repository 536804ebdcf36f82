import { freeze } from '../core/freeze'
import type { OrderState } from '../model/schema'

/**
 * The steps that an order can take. A rejected order is corrected and submitted again (clause 8). An approved one has
 * ended; later changes are an order of their own (clause 12).
 */
const steps: Readonly<Record<OrderState, readonly OrderState[]>> = /* @__PURE__ */ freeze({
  draft: ['submitted'],
  submitted: ['bureau-review'],
  'bureau-review': ['approved', 'rejected'],
  rejected: ['submitted'],
  approved: [],
})

/** 订单状态: every state, in the order in which they come. */
export const orderStates: readonly OrderState[] = /* @__PURE__ */ Object.freeze<OrderState[]>([
  'draft',
  'submitted',
  'bureau-review',
  'rejected',
  'approved',
])

const none: readonly OrderState[] = /* @__PURE__ */ Object.freeze([])

/** Whether a value is one of the states of an order. */
export const isOrderState = (value: unknown): value is OrderState =>
  typeof value === 'string' && Object.hasOwn(steps, value)

/** Returns the states that can follow in an order; an empty list for anything that is no state (clause 8). */
export const nextStates = (from: OrderState): readonly OrderState[] => (isOrderState(from) ? steps[from] : none)

/** Whether an order may step from one state to the other. Staying in a state is no step. */
export const canMove = (from: OrderState, to: OrderState): boolean => nextStates(from).includes(to)
