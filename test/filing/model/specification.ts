import { expect } from 'vitest'
import type { Mover } from '../../../src/model/facts'
import type { FilingType, OrderState } from '../../../src/model/schema'

/** What is known of an order, in the plainest words: by these the specification says what is legal. */
export interface Plain {
  subject: number
  type: FilingType | undefined
  password: boolean
  /** A version for all that a website says beside its domains. */
  websites: { domains: number[]; open: boolean; version: number }[]
  state: OrderState
  /** The content that was refused last. */
  refused: string | undefined
}

/** Who has filed a domain, and whether it is with this provider. */
export interface Filed {
  subject: number
  here: boolean
}

export interface Specification {
  accounts: { subject: number | undefined; orders: Plain[] }[]
  filed: Map<number, Filed>
}

/** Who may take an order where. */
export const steps: Record<OrderState, Partial<Record<OrderState, Mover>>> = {
  draft: { submitted: 'applicant', withdrawn: 'applicant' },
  submitted: { 'bureau-review': 'provider', returned: 'provider', withdrawn: 'applicant' },
  returned: { submitted: 'applicant', 'bureau-review': 'provider', withdrawn: 'applicant' },
  'bureau-review': { approved: 'administration', rejected: 'administration', withdrawn: 'applicant' },
  rejected: { submitted: 'applicant', 'bureau-review': 'provider', withdrawn: 'applicant' },
  approved: {},
  withdrawn: { draft: 'applicant' },
}

const inProcess = (state: OrderState) => state === 'submitted' || state === 'bureau-review'

export const contentOf = ({ subject, password, type, websites }: Plain): string =>
  JSON.stringify([
    subject,
    password,
    type,
    websites.map(({ domains, version }) => `${[...domains].sort()} ${version}`).sort(),
  ])

/** What the registry shows of a domain, seen from a subject. */
export type Shown = 'first-filing' | 'add-website' | 'access-filing' | 'here'

const shownOf = ({ filed }: Specification, subject: number, domain: number): Shown => {
  const own = filed.get(domain)
  if (own !== undefined && own.subject === subject) return own.here ? 'here' : 'access-filing'
  return [...filed.values()].some((other) => other.subject === subject) ? 'add-website' : 'first-filing'
}

/** What decides about a website: what is new, then what moves here. */
const decides = (specification: Specification, { subject }: Plain, domains: readonly number[]): Shown => {
  const shown = domains.map((domain) => shownOf(specification, subject, domain))
  if (domains.length === 0) shown.push(shownOf(specification, subject, -1))
  const order: readonly Shown[] = ['first-filing', 'add-website', 'access-filing', 'here']
  return order.find((one) => shown.includes(one)) as Shown
}

/** The filings of a website that a type can be about. */
const possible: Record<FilingType, readonly Shown[]> = {
  'first-filing': ['first-filing'],
  'add-website': ['add-website'],
  'access-filing': ['access-filing'],
  change: ['here', 'add-website'],
  'change-subject': ['add-website', 'access-filing', 'here'],
  'change-website': ['here', 'add-website'],
  'change-access': ['here'],
  cancel: ['here', 'access-filing'],
  'cancel-subject': ['add-website', 'access-filing', 'here'],
  'cancel-website': ['here', 'access-filing'],
  'cancel-access': ['here'],
}

type Kind = FilingType | 'here'

const isNew = (kind: Kind) => kind === 'first-filing' || kind === 'add-website' || kind === 'access-filing'
const mustClose = (kind: Kind) => kind === 'first-filing' || kind === 'add-website'
const needsPassword = (kind: Kind) =>
  kind === 'access-filing' || kind === 'cancel' || kind === 'cancel-subject' || kind === 'cancel-website'
const needsWebsites = (kind: Kind | undefined) =>
  kind !== 'change-subject' && kind !== 'cancel-subject' && kind !== 'change' && kind !== 'cancel'

/** Whether the source allows an order to stand in this account like this, moved there by someone. */
export const isLegal = (
  specification: Specification,
  account: number,
  place: number | undefined,
  next: Plain,
  from: OrderState,
  mover: Mover,
): boolean => {
  const { accounts, filed } = specification
  const { subject, orders } = accounts[account] as Specification['accounts'][number]
  const { type, websites } = next
  const shown = websites.map(({ domains }) => decides(specification, next, domains))
  const kinds: readonly Kind[] = shown.map((one) => type ?? one)
  const hasNew = type === undefined ? kinds.length === 0 || kinds.some(isNew) : isNew(type)
  // One subject an account, and one order in process.
  if (subject !== undefined && subject !== next.subject) return false
  const decisive = type ?? kinds.find(needsPassword) ?? kinds.find(isNew)
  if (hasNew && (decisive === undefined || isNew(decisive)))
    if (orders.some(({ state }, i) => i !== place && inProcess(state))) return false
  // Quotas are for what is new.
  if (websites.length === 0 && needsWebsites(type)) return false
  if (websites.length > 3 && kinds.filter(isNew).length > 3) return false
  for (const [i, { domains }] of websites.entries()) {
    if (domains.length === 0) return false
    const counted = domains.filter((domain) => shownOf(specification, next.subject, domain) !== 'here')
    if (domains.length > 3 && isNew(kinds[i] as Kind) && counted.length > 3) return false
  }
  // Nobody takes another's domain.
  const all = websites.flatMap(({ domains }) => domains)
  if (all.some((domain) => (filed.get(domain)?.subject ?? next.subject) !== next.subject)) return false
  // The type is what the registry shows.
  if (type !== undefined && shown.some((one) => !possible[type].includes(one))) return false
  if (type === 'first-filing' && [...filed.values()].some((own) => own.subject === next.subject)) return false
  if (kinds.some(needsPassword) || (type !== undefined && needsPassword(type))) if (!next.password) return false
  if (next.state !== 'approved' && websites.some(({ open }, i) => open && mustClose(kinds[i] as Kind))) return false
  if (next.state === from) return true
  if (from === 'bureau-review' && next.state === 'withdrawn' && type?.startsWith('cancel')) return false
  return steps[from][next.state] === mover
}

/** What holds whatever happens: one subject, closed websites, legal types. */
export const expectInvariants = ({ accounts }: Specification): void => {
  for (const { orders, subject } of accounts)
    for (const order of orders.filter(({ state }) => state !== 'draft' && state !== 'withdrawn'))
      expect(order.subject).toBe(subject)
}
