import type { Tree } from '../core/node'
import { each, withFacts } from '../core/tree'
import {
  accountOrder as accountOrderSchema,
  account as accountSchema,
  type Filing,
  filing as filingSchema,
} from '../model/schema'
import type { FilingIssue } from '../rules/all'
import { accountOrdersRules } from '../rules/by-place'
import type { Edition } from './edition'
import { fields } from './fields'
import { orderOf } from './order'

/** A whole application: the account and the order that it submits, by one edition. */
// @__NO_SIDE_EFFECTS__
export const filingOf = (edition: Edition): Tree<Filing, FilingIssue> =>
  withFacts(
    ({ account }: Filing) => ({ account }),
    fields(filingSchema, {
      account: [fields(accountSchema, { orders: [...accountOrdersRules, each(fields(accountOrderSchema, {}))] })],
      order: [orderOf(edition)],
    }),
  )
