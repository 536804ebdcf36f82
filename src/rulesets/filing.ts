import { at, each, knowing, oneOf, required, text } from '../core/ruleset'
import type { Filing } from '../model/filing'
import type { OrderState } from '../model/order'
import { accountOrderOpen } from '../rules/account/order-open'
import type { Edition } from './edition'
import { orderOf } from './order'

const orderState = oneOf<OrderState>('draft', 'submitted', 'bureau-review', 'approved', 'rejected')

/** A whole application: the account and the order that it submits, by one edition. */
export const filingOf = (edition: Edition) =>
  knowing(
    ({ account }: Filing) => ({ account }),
    required(
      'account',
      at('orders', accountOrderOpen, each(at('id', text), required('state', orderState))),
      at('servers', each(text)),
    ),
    required('order', orderOf(edition)),
  )
