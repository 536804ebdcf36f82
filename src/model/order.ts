import type { Subject } from './subject'
import type { Website } from './website'

/** 订单状态. */
export type OrderState = 'draft' | 'submitted' | 'bureau-review' | 'approved' | 'rejected'

/** 备案订单: what is submitted at once. */
export interface Order {
  readonly subject: Subject
  readonly websites: readonly Website[]
}
