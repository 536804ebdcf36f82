import { at, each, knowingAll, required, text } from '../core/ruleset'
import type { Filing } from '../model/filing'
import { accountOrderOpen } from '../rules/account/order-open'
import type { Edition } from './edition'
import { plus } from './known'
import { orderOf, orderState } from './order'
import { certificateShape } from './subject'

/** A whole application: the account and the order that it submits, by one edition. */
export const filingOf = (edition: Edition) =>
  knowingAll(
    ({ account }: Filing, facts) => plus(facts, 'account', account),
    required(
      'account',
      at('orders', accountOrderOpen, each(at('id', text), required('state', orderState()))),
      at('subject', at('name', text), at('certificate', certificateShape())),
      at('servers', each(text)),
    ),
    required('order', orderOf(edition)),
  )
