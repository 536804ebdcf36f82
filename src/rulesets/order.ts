import { attempt } from '../core/attempt'
import { type Node, nodeOf, type Tree } from '../core/node'
import { each, ruleset, withFacts } from '../core/tree'
import { isList, isWalkable } from '../core/value'
import { givenAction, needsSubject, needsWebsites } from '../filing/binds'
import { namedCodes, preparedAccount } from '../filing/codes'
import { placesInOrder } from '../filing/domain-places'
import { preparedRegistry } from '../filing/registry'
import { orderAction, websiteActions } from '../filing/situation'
import { preparedFiled } from '../filing/website-change'
import { type Order, order as orderSchema } from '../model/schema'
import { checkEdition } from '../name/check-edition'
import { isProvince } from '../pre-approval/provinces'
import type { OrderIssue } from '../rules/all'
import { orderAuthorizationCodeRules, orderRules, orderStateRules, orderWebsitesRules } from '../rules/by-place'
import type { AnyIssueShape, Edition } from './edition'
import { fields } from './fields'
import { rulesAt } from './places'
import { subject } from './subject'
import { websiteOf } from './website'

/** Whether the websites of an order can be walked with all that they contain; a list that is too long is reported at its place. */
const isWalkableOrder = (order: unknown): boolean =>
  attempt(() => {
    const { websites } = order as Partial<Order>
    return !isList(websites) || isWalkable(websites)
  }, true)

/** 备案订单: returns the tree of all rules about an order, by one edition (clauses 1 to 15). */
// @__NO_SIDE_EFFECTS__
export const orderOf = <I extends AnyIssueShape = never>(edition: Edition<I>): Tree<Order, OrderIssue | I> => {
  checkEdition('orderOf', edition)
  const tree = withFacts(
    (order: Order, facts) => ({
      order,
      action: givenAction(order, facts),
      subject: order.subject,
      confirmed: facts.confirmed ?? facts.subject,
      edition,
      province: isProvince(facts.province) ? facts.province : edition.overlay?.province.name,
      domainPlaces: placesInOrder(order.websites),
      account: preparedAccount(facts.account),
      filed: preparedFiled(facts.filed),
      registry: preparedRegistry(facts),
      authorizationCodes: namedCodes(order, facts),
    }),
    withFacts(
      ({ websites }: Order, facts) => ({ actions: websiteActions(websites, facts) }),
      fields(
        orderSchema,
        {
          subject: [subject(edition)],
          websites: [...rulesAt(edition, 'order.websites', orderWebsitesRules), each(websiteOf(edition))],
          state: rulesAt(edition, 'order.state', orderStateRules),
          authorizationCode: rulesAt(edition, 'order.authorizationCode', orderAuthorizationCodeRules),
        },
        { subject: needsSubject, websites: needsWebsites },
      ),
      withFacts(
        ({ websites }: Order, facts) => ({ action: orderAction(websites, facts) }),
        ruleset(...rulesAt(edition, 'order', orderRules)),
      ),
    ),
  )
  return nodeOf({ ...(tree as unknown as Node), accepts: isWalkableOrder }) as never
}
