import { isList } from '../core/list'
import { each, enumOf, knowingAll, property, required, string } from '../core/ruleset'
import { comparedDomain } from '../identifiers/host'
import type { Order, OrderState } from '../model/order'
import { orderNoWebsite } from '../rules/order/no-website'
import { orderTooManyWebsites } from '../rules/order/too-many-websites'
import type { Edition } from './edition'
import { openFacts } from './fact-scope'
import { orderLifeRules } from './filing-rules'
import { subjectShape } from './subject'
import { websiteOf } from './website'

/** 订单状态. */
export const orderState = () => enumOf<OrderState>('draft', 'submitted', 'bureau-review', 'approved', 'rejected')

/** Where each domain stands first; what is no text is left to the rules that say so. */
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

/** 备案订单: all rules about what is submitted at once, by one edition. */
export const orderOf = (edition: Edition) =>
  knowingAll(
    ({ subject, websites }: Order, facts) => {
      const known = openFacts(facts)
      if (subject !== undefined) known.subject = subject
      known.edition = edition
      known.domainPlaces = placesOf(websites)
      return known
    },
    required('subject', subjectShape()),
    required('websites', orderNoWebsite, orderTooManyWebsites, each(websiteOf(edition))),
    property('state', orderState()),
    property('authorizationCode', string),
    property('filingPassword', string),
    orderLifeRules(),
  )
