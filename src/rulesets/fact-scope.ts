import type { Facts } from '../model/facts'

type Open = { -readonly [K in keyof Facts]: Facts[K] }

/** Facts with every name in its place, known or not: what is known changes at each level, its shape does not. */
class FactScope {
  readonly edition
  readonly subject
  readonly website
  readonly account
  readonly domainPlaces
  readonly registrableDomain
  readonly certificate
  readonly order
  readonly previous
  readonly filed
  readonly action
  readonly registry
  readonly authorizationCodes
  readonly canonicalAddress
  readonly province
  readonly today
  readonly isPhoneNumber
  readonly isEmail

  constructor(facts: Facts) {
    this.edition = facts.edition
    this.subject = facts.subject
    this.website = facts.website
    this.account = facts.account
    this.domainPlaces = facts.domainPlaces
    this.registrableDomain = facts.registrableDomain
    this.certificate = facts.certificate
    this.order = facts.order
    this.previous = facts.previous
    this.filed = facts.filed
    this.action = facts.action
    this.registry = facts.registry
    this.authorizationCodes = facts.authorizationCodes
    this.canonicalAddress = facts.canonicalAddress
    this.province = facts.province
    this.today = facts.today
    this.isPhoneNumber = facts.isPhoneNumber
    this.isEmail = facts.isEmail
  }
}

/**
 * A copy of what is known, to be added to: for `knowingAll`. A class, since a spread with names added to it costs a
 * hundred times as much; facts that only their caller knows are copied by one nevertheless.
 */
export const openFacts = (facts: Facts): Open => {
  const known = new FactScope(facts)
  if (!(facts instanceof FactScope)) for (const name in facts) if (!Object.hasOwn(known, name)) return { ...facts }
  return known as Open
}

/** What is known, and one fact more where there is one. */
export const withFact = <K extends keyof Facts>(facts: Facts, name: K, fact: Facts[K] | undefined): Facts => {
  const known = openFacts(facts)
  if (fact !== undefined) known[name] = fact
  return known
}
