import { each, knowing, required } from '../core/ruleset'
import type { Order } from '../model/order'
import { orderNoWebsite } from '../rules/order/no-website'
import { orderTooManyWebsites } from '../rules/order/too-many-websites'
import { comparedDomain } from '../text/host'
import type { Edition } from './edition'
import { subjectShape } from './subject'
import { websiteOf } from './website'

/** Where each domain stands first; what is no text is left to the rules that say so. */
const placesOf = (websites: Order['websites']): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  websites.forEach((website, i) => {
    const domains: unknown = website?.domains
    if (!Array.isArray(domains)) return
    domains.forEach((domain: unknown, j) => {
      if (typeof domain !== 'string') return
      const compared = comparedDomain(domain)
      if (!places.has(compared)) places.set(compared, `${i}/${j}`)
    })
  })
  return places
}

/** 备案订单: all rules about what is submitted at once, by one edition. */
export const orderOf = (edition: Edition) =>
  knowing(
    ({ subject, websites }: Order) => ({ subject, edition, domainPlaces: Array.isArray(websites) ? placesOf(websites) : new Map() }),
    required('subject', subjectShape),
    required('websites', orderNoWebsite, orderTooManyWebsites, each(websiteOf(edition))),
  )
