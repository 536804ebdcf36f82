import type { Account } from './account'
import type { Order } from './order'

/** A whole application: the account and the order that it submits. */
export interface Filing {
  readonly account: Account
  readonly order: Order
}
