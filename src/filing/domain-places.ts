import { attempt } from '../core/attempt'
import { isList, typeOf } from '../core/value'
import { comparedDomain } from '../identifiers/host'

/** Adds where each domain of a website is first; what is not text, or cannot be read, is left to the rules that report it. */
const addPlaces = (places: Map<string, string>, website: unknown, name: string | number): void => {
  const domains = attempt(() => (website as { readonly domains?: unknown } | null | undefined)?.domains, undefined)
  if (typeOf(domains) !== 'array') return
  for (const [i, domain] of (domains as readonly unknown[]).entries()) {
    if (typeof domain !== 'string') continue
    const compared = comparedDomain(domain)
    if (!places.has(compared)) places.set(compared, `${name}/${i}`)
  }
}

/** Where each domain of an order is first: `0/1` is the second domain of the first website. */
export const placesInOrder = (websites: unknown): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  const seen = new Set<unknown>()
  for (const [i, website] of (isList(websites) ? websites : []).entries()) {
    if (!seen.has(website)) addPlaces(places, website, i)
    seen.add(website)
  }
  return places
}

/** The same for a website that is validated alone: `-/1` is its second domain. */
export const placesInWebsite = (website: unknown): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  addPlaces(places, website, alone)
  return places
}

/** The name of a website that is validated alone. */
export const alone = '-'
