import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { isList } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { Facts, FilingAction } from '../model/facts'
import { remember } from '../text/remember'
import { changes } from './changes'
import { type FilingSituation, filingAction } from './filing-action'
import { type FiledDomain, type RegistryView, registryView } from './registry'
import { type DomainSituation, traitsOf } from './types'
import { websiteChange } from './website-change'

/** Omits unknown values. */
const known = (situation: { readonly [K in keyof FilingSituation]: FilingSituation[K] | undefined }): FilingSituation =>
  Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined))

/** The situation of what these records of domains are about. */
const situationIn = ({ mine, unclear }: RegistryView, filed: readonly FiledDomain[], facts: Facts): FilingSituation => {
  const holding = filed.filter((domain) => domain.mine)
  const elsewhere = holding.every((domain) => domain.elsewhere)
  const filedHere = holding.some((domain) => domain.here) || (elsewhere ? false : undefined)
  const subjectFiled = mine || facts.subject?.filingNumber !== undefined || (unclear ? undefined : false)
  const domainFiled = holding.length > 0 || (filed.some((domain) => domain.unclear) ? undefined : false)
  return known({ subjectFiled, domainFiled, ...(domainFiled && { filedHere }) })
}

const registrySituation = (website: unknown, facts: Facts): FilingSituation => {
  if (!isList(facts.registry)) return {}
  const view = registryView(facts)
  return situationIn(
    view,
    domainsOf(website).flatMap((domain) => view.domains.get(domain) ?? []),
    facts,
  )
}

const situationOf = (facts: Facts): FilingSituation => {
  const { website, order, filed } = facts
  const changed = filed === undefined || order === undefined ? {} : { changed: changes(filed, order) }
  return { ...registrySituation(website, facts), ...changed }
}

/**
 * Returns the situation for `filingAction`: that of `facts.website` in `facts.registry`, and what changed between
 * `facts.filed` and `facts.order`. Only the caller can add whether the service is online or ends. Facts that can't be read
 * are ignored.
 */
export const filingSituation = (facts: Facts): FilingSituation => freeze(attempt(() => situationOf(facts), {}))

/** What the registry shows about each domain of a website; `undefined` if it shows nothing. */
export const domainSituations = (website: unknown, facts: Facts): readonly (DomainSituation | undefined)[] => {
  if (!isList(facts.registry)) return []
  const view = registryView(facts)
  return domainsOf(website).map((domain) => {
    const filed = view.domains.get(domain)
    const situation = situationIn(view, filed === undefined ? [] : [filed], facts)
    return filingAction({ ...situation, changed: [] }).action as DomainSituation | undefined
  })
}

/** The places of the domains that are not filed yet, if others of the website are; `undefined` if all are alike. */
export const newDomains = (facts: Facts): readonly number[] | undefined => {
  const situations = domainSituations(facts.website, facts)
  const places = situations.flatMap((situation, i) =>
    situation === 'first-filing' || situation === 'add-website' ? [i] : [],
  )
  return places.length > 0 && places.length < situations.length ? places : undefined
}

/** Which one decides if the domains of a website differ: what is new, then what moves here. */
const decisive: readonly DomainSituation[] = ['first-filing', 'add-website', 'access-filing', 'none']

/** What decides about a website, of what the registry shows of its domains. */
export const decisiveSituation = (situations: readonly (DomainSituation | undefined)[]): DomainSituation | undefined =>
  decisive.find((one) => situations.includes(one))

const derivedAction = (website: unknown, facts: Facts): FilingAction | undefined => {
  const situations = domainSituations(website, facts)
  const situation =
    situations.length > 1
      ? decisiveSituation(situations)
      : filingAction({ ...registrySituation(website, facts), changed: [] }).action
  // A domain that is filed here as part of another website is a change.
  return situation === 'none' || (situation === undefined && !isList(facts.registry))
    ? (websiteChange(website, facts) ?? situation)
    : situation
}

/** Which filing a website of an order needs: as the website or the order says, else as far as the registry shows. */
export const websiteAction = (website: unknown, facts: Facts): FilingAction | undefined => {
  const given = attempt(() => (website as { filingType?: FilingAction } | null)?.filingType, undefined) ?? facts.action
  if (given === undefined) return derivedAction(website, facts)
  return given === 'change' ? (websiteChange(website, facts) ?? given) : given
}

/** Which filing each website of an order needs; `undefined` if there is no list of websites. */
export const websiteActions = (websites: unknown, facts: Facts): readonly (FilingAction | null)[] | undefined =>
  facts.actions ??
  (isList(websites) ? websites.map(remember((website) => websiteAction(website, facts) ?? null)) : undefined)

/** Which filing an order is: of its websites, one that needs the filing password, else a new one, else the first. */
export const orderAction = (websites: unknown, facts: Facts): FilingAction | undefined => {
  if (facts.action !== undefined) return facts.action
  const actions = (websiteActions(websites, facts) ?? []).filter((action) => action !== null)
  return (
    actions.find((action) => traitsOf(action).password) ??
    actions.find((action) => traitsOf(action).quota) ??
    actions[0]
  )
}
