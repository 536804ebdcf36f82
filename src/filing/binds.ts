import { isBlank, isEmpty } from '../core/blank'
import type { Facts } from '../model/facts'
import type { Order, Website } from '../model/schema'
import { traitsOf } from './types'
import { filedWebsite } from './website-change'

// For the trees: which rules and fields a type of filing binds, by the table of types.

/** Which filing an order says it is. */
export const givenAction = (order: Partial<Order>, facts: Facts): Facts['action'] => facts.action ?? order.filingType

/** Whether rules about names bind this one: a name that is newly filed, or that changes. */
export const bindsName = (name: string, facts: Facts): boolean => {
  const { names, whole } = traitsOf(facts.action)
  if (names !== 'changed') return names === 'all'
  if (isBlank(name)) return whole
  const filed = filedWebsite(facts.website, facts)?.name
  return isBlank(filed) || filed?.trim() !== name.trim()
}

/** Whether the content of a website is examined. */
export const bindsContent = (_: unknown, { action }: Facts): boolean => traitsOf(action).content

/** Whether an order must contain its subject. */
export const needsSubject = ({ action }: Facts): boolean => traitsOf(action).subject

/** Whether an order must contain websites: a change or cancellation of unknown extent contains one or the other. */
export const needsWebsites = ({ action, order }: Facts): boolean =>
  traitsOf(action).websites || (action === 'change' || action === 'cancel' ? isEmpty(order?.subject) : false)

/** Whether all required fields must be there; a change contains only what changes. */
export const needsAll = ({ action }: Facts): boolean => traitsOf(action).whole

/** Whether a website must name its domains: another way to say which it is, is its number. */
export const needsDomains = (facts: Facts): boolean =>
  needsAll(facts) || isBlank((facts.website as Partial<Website> | undefined)?.filingNumber)
