import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { Mover } from '../model/facts'
import type { FilingType, OrderState } from '../model/schema'
import { filingTypes, isFilingType } from './types'

/** One step that an order can take, and who takes it. */
export interface Step {
  readonly from: OrderState
  readonly to: OrderState
  readonly by: Mover
}

/** Who moves an order, and which filing it is. What is not given is not checked. */
export interface StepOptions {
  readonly by?: Mover | undefined
  readonly filingType?: FilingType | undefined
}

// @__NO_SIDE_EFFECTS__
const step = (from: OrderState, to: OrderState, by: Mover): Step => ({ from, to, by })

/**
 * The steps that an order can take. What the provider returned or the administration rejected is corrected, and submitted
 * again or passed straight to the administration (clause 8: 直接转到). Drafts can be given up, and what was withdrawn can be
 * taken up again. An approved order has ended; later changes are an order of their own (clause 12).
 */
export const orderSteps: readonly Step[] = /* @__PURE__ */ freeze([
  /* @__PURE__ */ step('draft', 'submitted', 'applicant'),
  /* @__PURE__ */ step('draft', 'withdrawn', 'applicant'),
  /* @__PURE__ */ step('submitted', 'bureau-review', 'provider'),
  /* @__PURE__ */ step('submitted', 'returned', 'provider'),
  /* @__PURE__ */ step('submitted', 'withdrawn', 'applicant'),
  /* @__PURE__ */ step('returned', 'submitted', 'applicant'),
  /* @__PURE__ */ step('returned', 'bureau-review', 'provider'),
  /* @__PURE__ */ step('returned', 'withdrawn', 'applicant'),
  /* @__PURE__ */ step('bureau-review', 'approved', 'administration'),
  /* @__PURE__ */ step('bureau-review', 'rejected', 'administration'),
  /* @__PURE__ */ step('bureau-review', 'withdrawn', 'applicant'),
  /* @__PURE__ */ step('rejected', 'submitted', 'applicant'),
  /* @__PURE__ */ step('rejected', 'bureau-review', 'provider'),
  /* @__PURE__ */ step('rejected', 'withdrawn', 'applicant'),
  /* @__PURE__ */ step('withdrawn', 'draft', 'applicant'),
])

/** 订单状态: every state, in the order in which they come. */
export const orderStates: readonly OrderState[] = /* @__PURE__ */ Object.freeze<OrderState[]>([
  'draft',
  'submitted',
  'returned',
  'bureau-review',
  'rejected',
  'approved',
  'withdrawn',
])

/** Whether a value is one of the states of an order. */
export const isOrderState = (value: unknown): value is OrderState => orderStates.includes(value as OrderState)

const noOptions: StepOptions = {}

/** Whether the type of filing allows a step: a cancellation cannot be withdrawn from the administration. */
const isAllowed = ({ from, to }: Step, type: unknown): boolean =>
  from !== 'bureau-review' || to !== 'withdrawn' || !isFilingType(type) || filingTypes[type].withdrawable

/**
 * Returns the states that can follow in an order; an empty list for an unknown state (clause 8).
 *
 * @param options who moves the order, and which filing it is
 * @example nextStates('submitted', { by: 'provider' }) // ['bureau-review', 'returned']
 */
export const nextStates = (from: OrderState, options?: StepOptions): readonly OrderState[] => {
  const { by, filingType } = attempt(() => ({ by: options?.by, filingType: options?.filingType }), noOptions)
  return freeze(
    orderSteps
      .filter((one) => one.from === from && (by === undefined || one.by === by) && isAllowed(one, filingType))
      .map(({ to }) => to),
  )
}

/** Whether an order may step from one state to the other. Staying in a state is not a step. */
export const canMove = (from: OrderState, to: OrderState, options?: StepOptions): boolean =>
  nextStates(from, options).includes(to)
