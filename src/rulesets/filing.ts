import { each, knowingAll, property, required, string } from '../core/ruleset'
import type { Filing } from '../model/filing'
import { accountOrderOpen } from '../rules/account/order-open'
import type { Edition } from './edition'
import { withFact } from './fact-scope'
import { orderOf, orderState } from './order'
import { certificateShape } from './subject'

/** A whole application: the account and the order that it submits, by one edition. */
export const filingOf = (edition: Edition) =>
  knowingAll(
    ({ account }: Filing, facts) => withFact(facts, 'account', account),
    required(
      'account',
      property('orders', accountOrderOpen, each(property('id', string), required('state', orderState()))),
      property('subject', property('name', string), property('certificate', certificateShape())),
      property('servers', each(string)),
    ),
    required('order', orderOf(edition)),
  )
