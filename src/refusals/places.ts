import { attempt } from '../core/attempt'
import { firstPlaces } from '../core/private-index'
import { isWalkable } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { Order } from '../model/schema'
import { remember } from '../text/remember'

const none: ReadonlyMap<string, number> = /* @__PURE__ */ new Map()

/** Where a website of one version of an order is in another: by a shared domain, or else at the same place. */
export const placesIn = (one: Partial<Order>, other: Partial<Order>): ((place: number) => number) => {
  const places = attempt(() => firstPlaces(isWalkable(other.websites) ? other.websites : [], domainsOf), none)
  if (places.size === 0) return (place) => place
  return remember((place) => {
    const shared = domainsOf(attempt(() => one.websites?.[place], undefined)).flatMap(
      (domain) => places.get(domain) ?? [],
    )
    return shared.length === 0 ? place : shared.reduce((least, each) => Math.min(least, each))
  })
}
