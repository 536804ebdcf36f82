import type { Facts } from '../model/facts'
import { soundFact } from './sound-fact'

/**
 * Facts with every name in its place, given or not: what is known changes at each level of a tree, the shape does not.
 * A spread with names added to it takes a hundred times as long.
 */
class FactScope {
  readonly edition
  readonly subject
  readonly confirmed
  readonly website
  readonly account
  readonly domainPlaces
  readonly registrableDomain
  readonly certificate
  readonly order
  readonly previous
  readonly filed
  readonly action
  readonly actions
  readonly mover
  readonly registry
  readonly authorizationCodes
  readonly canonicalAddress
  readonly province
  readonly today
  readonly isPhoneNumber
  readonly isEmail
  readonly isIdiom
  readonly provinceOfMobile
  readonly custom

  constructor(facts: Facts) {
    this.edition = facts.edition
    this.subject = facts.subject
    this.confirmed = facts.confirmed
    this.website = facts.website
    this.account = facts.account
    this.domainPlaces = facts.domainPlaces
    this.registrableDomain = facts.registrableDomain
    this.certificate = facts.certificate
    this.order = facts.order
    this.previous = facts.previous
    this.filed = facts.filed
    this.action = facts.action
    this.actions = facts.actions
    this.mover = facts.mover
    this.registry = facts.registry
    this.authorizationCodes = facts.authorizationCodes
    this.canonicalAddress = facts.canonicalAddress
    this.province = facts.province
    this.today = facts.today
    this.isPhoneNumber = facts.isPhoneNumber
    this.isEmail = facts.isEmail
    this.isIdiom = facts.isIdiom
    this.provinceOfMobile = facts.provinceOfMobile
    this.custom = facts.custom
  }
}

/** A copy of the facts with what is sound of a value's own on top. */
export const addFacts = (facts: Facts, more: Readonly<Record<string, unknown>>): Facts => {
  const scope = new FactScope(facts) as unknown as Record<string, unknown>
  for (const name in more) {
    const fact = soundFact(name, more[name])
    if (fact !== undefined) scope[name] = fact
  }
  return scope
}
