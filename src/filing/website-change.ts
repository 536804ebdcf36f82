import { attempt } from '../core/attempt'
import { isBlank } from '../core/blank'
import { firstPlaces, privateIndex } from '../core/private-index'
import { isList } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { Facts } from '../model/facts'
import type { FilingType, Order, Website } from '../model/schema'
import { changes, isAddressChange } from './changes'

type Websites = readonly Partial<Website>[]

/** The domains of a website, and its number after a space, which no domain contains. */
const keysOf = (website: Partial<Website>): readonly string[] =>
  isBlank(website.filingNumber) ? domainsOf(website) : [...domainsOf(website), ` ${website.filingNumber}`]

const placesOf = /* @__PURE__ */ privateIndex((websites: Websites) => firstPlaces(websites, keysOf))

/** What is filed, prepared for many look-ups of its websites. */
export const preparedFiled = (filed: Partial<Order> | undefined): Partial<Order> | undefined =>
  isList(filed?.websites) ? { ...filed, websites: placesOf.prepare(filed.websites as Websites) as never } : filed

/** The website that is filed with one of these domains, or under the same number. */
export const filedWebsite = (website: unknown, { filed }: Facts): Partial<Website> | undefined =>
  attempt(() => {
    const websites: unknown = filed?.websites
    if (!isList(websites)) return undefined
    const places = placesOf.of(websites as Websites)
    const first = keysOf(website as Partial<Website>).reduce(
      (least, key) => Math.min(least, places.get(key) ?? websites.length),
      websites.length,
    )
    return (websites as Websites)[first]
  }, undefined)

/** Fields that a website contains even if nothing else changes: what identifies it, and its address. */
const withoutContent: readonly string[] = ['domains', 'ip', 'filingNumber', 'filingType', 'materials']

const isAddressOnly = (website: object): boolean =>
  'ip' in website && Object.entries(website).every(([key, value]) => withoutContent.includes(key) || isBlank(value))

/**
 * What changes of a website that is filed: by what is filed, else by what the order contains. `undefined` if neither says;
 * `none` if nothing changes.
 */
export const websiteChange = (website: unknown, facts: Facts): FilingType | 'none' | undefined =>
  attempt(() => {
    const filed = filedWebsite(website, facts)
    if (filed !== undefined) {
      const changed = changes(filed as never, website as never, 'change')
      if (changed.length === 0) return 'none'
      return isAddressChange(changed) ? 'change-access' : 'change-website'
    }
    return facts.action === 'change' && isAddressOnly(website as object) ? 'change-access' : undefined
  }, undefined)
