import type { Tree } from '../core/node'
import { withFacts } from '../core/tree'
import { account as accountSchema, type Filing, filing as filingSchema } from '../model/schema'
import { checkEdition } from '../name/check-edition'
import type { FilingIssue } from '../rules/all'
import type { AnyIssueShape, Edition } from './edition'
import { fields } from './fields'
import { orderOf } from './order'

/** Returns the tree of all rules about a whole application, the account and the order that it submits, by one edition. */
// @__NO_SIDE_EFFECTS__
export const filingOf = <I extends AnyIssueShape = never>(edition: Edition<I>): Tree<Filing, FilingIssue | I> => {
  checkEdition('filingOf', edition)
  return withFacts(
    ({ account }: Filing) => ({ account }),
    fields(filingSchema, {
      account: [fields(accountSchema, {})],
      order: [orderOf(edition)],
    }),
  )
}
