import { attempt } from '../core/attempt'
import { isBlank } from '../core/blank'
import { isList } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { Facts } from '../model/facts'
import type { FilingType, Website } from '../model/schema'
import { changes, isAddressChange } from './changes'

/** The website that is filed with one of these domains, or under the same number. */
export const filedWebsite = (website: unknown, { filed }: Facts): Partial<Website> | undefined =>
  attempt(() => {
    const websites = filed?.websites
    if (!isList(websites)) return undefined
    const domains = domainsOf(website)
    const number = (website as Partial<Website>).filingNumber
    return (websites as readonly Partial<Website>[]).find(
      (other) =>
        domainsOf(other).some((domain) => domains.includes(domain)) ||
        (!isBlank(number) && other.filingNumber === number),
    )
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
