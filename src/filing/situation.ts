import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { isList } from '../core/value'
import { domainsOf } from '../identifiers/domains'
import type { Facts, FilingAction } from '../model/facts'
import { changes } from './changes'
import { type FilingSituation, filingAction } from './filing-action'
import { registryView } from './registry'

/** Leaves out what is not known. */
const known = (situation: { readonly [K in keyof FilingSituation]: FilingSituation[K] | undefined }): FilingSituation =>
  Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined))

const registrySituation = (website: unknown, facts: Facts): FilingSituation => {
  if (!isList(facts.registry)) return {}
  const { mine, unclear, domains } = registryView(facts)
  const filed = domainsOf(website).flatMap((domain) => domains.get(domain) ?? [])
  const holding = filed.filter((domain) => domain.mine)
  const elsewhere = holding.every((domain) => domain.elsewhere)
  const filedHere = holding.some((domain) => domain.here) || (elsewhere ? false : undefined)
  const subjectFiled = mine || facts.subject?.filingNumber !== undefined || (unclear ? undefined : false)
  const domainFiled = holding.length > 0 || (filed.some((domain) => domain.unclear) ? undefined : false)
  return known({ subjectFiled, domainFiled, ...(domainFiled && { filedHere }) })
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

/** Which filing a website of an order needs, as far as the registry shows; the caller's own answer comes first. */
export const websiteAction = (website: unknown, facts: Facts): FilingAction | undefined => {
  if (facts.action !== undefined || !isList(facts.registry)) return facts.action
  return filingAction({ ...registrySituation(website, facts), changed: [] }).action
}

/** Which filing an order is: that of its websites, and a change of provider if one of them moves here. */
export const orderAction = (websites: unknown, facts: Facts): FilingAction | undefined => {
  if (facts.action !== undefined || !isList(websites)) return facts.action
  const actions = websites.map((website) => websiteAction(website, facts))
  return actions.find((action) => action === 'access-filing') ?? actions[0]
}
