import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { isList, typeOf } from '../core/value'
import type { FilingAction } from '../model/facts'
import { type Change, isAddressChange } from './changes'

/** The situation of a website, from which its type of filing follows. Omitted values are unknown. */
export interface FilingSituation {
  /** Whether the service ends and its filing with it. */
  readonly ends?: boolean
  /** Whether the website leaves this provider, and stays filed. */
  readonly leaves?: boolean
  /** Whether the website can be reached from the internet, or is about to be. */
  readonly online?: boolean
  /** Whether the subject has a filing number, with any provider. */
  readonly subjectFiled?: boolean
  /** Whether one of the website's domains is filed under this subject. */
  readonly domainFiled?: boolean
  /** Whether the website is filed with this provider. */
  readonly filedHere?: boolean
  /** The differences from the filed website. */
  readonly changed?: readonly Change[]
}

/** Why a filing is needed. */
export type FilingReason =
  | 'nothing-filed'
  | 'service-ends'
  | 'leaves-provider'
  | 'nothing-online'
  | 'subject-not-filed'
  | 'domain-not-filed'
  | 'filed-elsewhere'
  | 'address-changed'
  | 'information-changed'
  | 'nothing-changed'

/** Which filing is needed and why, with its clause; or which facts are missing to decide. */
export type FilingAnswer =
  | {
      readonly action: FilingAction
      readonly reason: FilingReason
      readonly clause: string
      /** For `none-yet`: the filing that may be submitted early (clause 1). */
      readonly later?: FilingAction
    }
  | { readonly action?: undefined; readonly missing: readonly (keyof FilingSituation)[] }

/** Which part of a filing changes: the subject, a website, or both. */
const changeOf = (changed: readonly Change[]): FilingAction => {
  const parts = new Set(changed.map((change) => attempt(() => change.path[0], undefined)))
  if (parts.size > 1) return 'change'
  return parts.has('subject') ? 'change-subject' : parts.has('websites') ? 'change-website' : 'change'
}

const answerFor = ({ subjectFiled, domainFiled, filedHere, changed }: FilingSituation): FilingAnswer => {
  if (domainFiled) {
    if (filedHere === undefined) return { missing: ['filedHere'] }
    if (!filedHere) return { action: 'access-filing', reason: 'filed-elsewhere', clause: '10' }
    if (!isList(changed)) return { missing: ['changed'] }
    if (changed.length === 0) return { action: 'none', reason: 'nothing-changed', clause: '12' }
    if (isAddressChange(changed)) return { action: 'change-access', reason: 'address-changed', clause: '13' }
    return { action: changeOf(changed), reason: 'information-changed', clause: '12' }
  }
  if (subjectFiled === false) return { action: 'first-filing', reason: 'subject-not-filed', clause: '1' }
  if (domainFiled === undefined) return { missing: subjectFiled ? ['domainFiled'] : ['subjectFiled', 'domainFiled'] }
  if (subjectFiled === undefined) return { missing: ['subjectFiled'] }
  return { action: 'add-website', reason: 'domain-not-filed', clause: '1' }
}

const answer = (situation: FilingSituation): FilingAnswer => {
  const { ends, leaves, online, domainFiled } = situation
  if (ends || leaves) {
    if (domainFiled === undefined) return { missing: ['domainFiled'] }
    if (!domainFiled) return { action: 'none', reason: 'nothing-filed', clause: '7' }
    if (ends) return { action: 'cancel-website', reason: 'service-ends', clause: '7' }
    return { action: 'cancel-access', reason: 'leaves-provider', clause: '7' }
  }
  const filing = answerFor(situation)
  if (online !== false || domainFiled) return filing
  const later = filing.action === undefined ? {} : { later: filing.action }
  return { action: 'none-yet', reason: 'nothing-online', clause: '1', ...later }
}

/**
 * Returns which filing a website needs, and why (clauses 1, 4, 7, 10, 12 and 13), or what is missing to decide.
 *
 * Never throws: a situation that can't be read counts as unknown.
 * If a domain is filed, so is its subject. No filing is needed before the website can be reached, but one is allowed.
 *
 * @example filingAction({ online: true, subjectFiled: true, domainFiled: false }).action // 'add-website'
 */
export const filingAction = (situation: FilingSituation = {}): FilingAnswer =>
  freeze(attempt(() => answer(typeOf(situation) === 'object' ? { ...situation } : {}), answer({})))
