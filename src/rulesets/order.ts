import { isList } from '../core/list'
import type { Tree } from '../core/node'
import { each, ruleset, withFacts } from '../core/tree'
import { orderAction } from '../filing/situation'
import { comparedDomain } from '../identifiers/host'
import { type Order, order as orderSchema } from '../model/schema'
import type { OrderIssue } from '../rules/all'
import { orderAuthorizationCodeRules, orderRules, orderStateRules, orderWebsitesRules } from '../rules/by-place'
import type { AnyIssueShape, Edition } from './edition'
import { fields } from './fields'
import { rulesAt } from './places'
import { subject } from './subject'
import { websiteOf } from './website'

/** Where each domain is first; what is no text is left to the rules that say so. */
const placesOf = (websites: unknown): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  if (!isList(websites)) return places
  for (let i = 0; i < websites.length; i++) {
    const domains = (websites[i] as Partial<Order['websites'][number]> | null | undefined)?.domains
    if (!isList(domains)) continue
    for (let j = 0; j < domains.length; j++) {
      const domain: unknown = domains[j]
      if (typeof domain !== 'string') continue
      const compared = comparedDomain(domain)
      if (!places.has(compared)) places.set(compared, `${i}/${j}`)
    }
  }
  return places
}

/** 备案订单: all rules about what is submitted at once, by one edition (clauses 1 to 15). */
// @__NO_SIDE_EFFECTS__
export const orderOf = <I extends AnyIssueShape = never>(edition: Edition<I>): Tree<Order, OrderIssue | I> =>
  withFacts(
    (order: Order) => ({ order, subject: order.subject, edition, domainPlaces: placesOf(order.websites) }),
    fields(orderSchema, {
      subject: [subject(edition)],
      websites: [...rulesAt(edition, 'order.websites', orderWebsitesRules), each(websiteOf(edition))],
      state: rulesAt(edition, 'order.state', orderStateRules),
      authorizationCode: rulesAt(edition, 'order.authorizationCode', orderAuthorizationCodeRules),
    }),
    withFacts(
      ({ websites }: Order, facts) => ({ action: orderAction(websites, facts) }),
      ruleset(...rulesAt(edition, 'order', orderRules)),
    ),
  )
