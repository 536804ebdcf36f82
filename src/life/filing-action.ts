import type { Facts } from '../model/facts'
import type { FilingAction } from '../model/order'
import { type Change, changes, isAddressChange } from './changes'
import { domainsOf } from './domains'
import { ownership, recordsOf } from './ownership'

/** What decides which filing a website needs; what is left out is not known. */
export interface FilingSituation {
  /** Whether the service ends and its filing with it. */
  readonly ends?: boolean
  /** Whether the website can be reached from the internet, or is about to be. */
  readonly online?: boolean
  /** Whether the subject has a filing number, with any provider. */
  readonly subjectFiled?: boolean
  /** Whether one of the website's domains is filed under this subject. */
  readonly domainFiled?: boolean
  /** Whether the website is filed with this provider. */
  readonly filedHere?: boolean
  /** What differs from what is filed. */
  readonly changed?: readonly Change[]
}

/** Why a filing is needed. */
export type FilingReason =
  | 'nothing-filed'
  | 'service-ends'
  | 'nothing-online'
  | 'subject-not-filed'
  | 'domain-not-filed'
  | 'filed-elsewhere'
  | 'address-changed'
  | 'information-changed'
  | 'nothing-changed'

/** Which filing is needed and why, with the clause that says so; or which facts are missing to tell. */
export type FilingAnswer =
  | {
      readonly action: FilingAction
      readonly reason: FilingReason
      readonly clause: string
      /** For `none-yet`: the filing that may be submitted early (clause 1). */
      readonly later?: FilingAction
    }
  | { readonly action?: undefined; readonly missing: readonly (keyof FilingSituation)[] }

const filingOf = ({ subjectFiled, domainFiled, filedHere, changed }: FilingSituation): FilingAnswer => {
  if (domainFiled) {
    if (filedHere === undefined) return { missing: ['filedHere'] }
    if (!filedHere) return { action: 'access-filing', reason: 'filed-elsewhere', clause: '10' }
    if (changed === undefined) return { missing: ['changed'] }
    if (changed.length === 0) return { action: 'none', reason: 'nothing-changed', clause: '12' }
    if (isAddressChange(changed)) return { action: 'change', reason: 'address-changed', clause: '13' }
    return { action: 'change', reason: 'information-changed', clause: '12' }
  }
  if (subjectFiled === false) return { action: 'first-filing', reason: 'subject-not-filed', clause: '1' }
  if (domainFiled === undefined) return { missing: subjectFiled ? ['domainFiled'] : ['subjectFiled', 'domainFiled'] }
  if (subjectFiled === undefined) return { missing: ['subjectFiled'] }
  return { action: 'add-website', reason: 'domain-not-filed', clause: '1' }
}

/**
 * Which filing a website needs, and why (clauses 1, 4, 7, 10, 12 and 13).
 *
 * A domain that is filed makes its subject filed. Nothing need be filed before anything can be reached, but may be.
 */
export const filingAction = (situation: FilingSituation): FilingAnswer => {
  const { ends, online, domainFiled } = situation
  if (ends) {
    if (domainFiled === undefined) return { missing: ['domainFiled'] }
    if (!domainFiled) return { action: 'none', reason: 'nothing-filed', clause: '7' }
    return { action: 'cancel', reason: 'service-ends', clause: '7' }
  }
  const answer = filingOf(situation)
  if (online !== false || domainFiled) return answer
  const later = answer.action === undefined ? {} : { later: answer.action }
  return { action: 'none-yet', reason: 'nothing-online', clause: '1', ...later }
}

/** Leaves out what is not known. */
const known = (situation: { readonly [K in keyof FilingSituation]: FilingSituation[K] | undefined }): FilingSituation =>
  Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined))

const registrySituation = (website: unknown, facts: Facts): FilingSituation => {
  if (!Array.isArray(facts.registry)) return {}
  const subject = facts.subject ?? {}
  const domains = new Set(domainsOf(website))
  const judged = recordsOf(facts).map((record) => ({
    here: record.here,
    whose: ownership(record, subject),
    holds: domainsOf(record).some((domain) => domains.has(domain)),
  }))
  const mine = judged.filter(({ whose }) => whose === 'own' || whose === 'perhaps-own')
  const unclear = judged.filter(({ whose }) => whose === 'unknown' || whose === 'perhaps-other')
  const holding = mine.filter(({ holds }) => holds)
  const elsewhere = holding.every(({ here }) => here === false)
  const filedHere = holding.some(({ here }) => here) || (elsewhere ? false : undefined)
  const subjectFiled = mine.length > 0 || subject.filingNumber !== undefined || (unclear.length > 0 ? undefined : false)
  const domainFiled = holding.length > 0 || (unclear.some(({ holds }) => holds) ? undefined : false)
  return known({ subjectFiled, domainFiled, ...(domainFiled && { filedHere }) })
}

/**
 * Reads the situation of `facts.website` out of `facts.registry`, and what changed out of `facts.filed` and `facts.order`.
 * Whether the service is online or ends, only the caller can add.
 */
export const filingSituation = (facts: Facts): FilingSituation => {
  const { website, order, filed } = facts
  const changed = filed === undefined || order === undefined ? {} : { changed: changes(filed, order) }
  return { ...registrySituation(website, facts), ...changed }
}

/** Which filing a website of an order needs, as far as the registry tells; the caller's own word comes first. */
export const websiteAction = (website: unknown, facts: Facts): FilingAction | undefined =>
  facts.action ?? filingAction({ ...registrySituation(website, facts), changed: [] }).action

/** Which filing an order is: that of its websites, and a change of provider where one of them moves here. */
export const orderAction = (websites: unknown, facts: Facts): FilingAction | undefined => {
  if (facts.action !== undefined || !Array.isArray(websites)) return facts.action
  const actions = websites.map((website) => websiteAction(website, facts))
  return actions.find((action) => action === 'access-filing') ?? actions[0]
}
