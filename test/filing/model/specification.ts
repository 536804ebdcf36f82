import { expect } from 'vitest'
import type { FilingAction } from '../../../src/model/facts'
import type { OrderState } from '../../../src/model/schema'

/** What is known of an order, in the plainest words: by these the specification says what is legal. */
export interface Plain {
  subject: number
  action: Extract<FilingAction, 'change' | 'cancel'> | undefined
  password: boolean
  /** A version for all that a website says beside its domains. */
  websites: { domains: number[]; open: boolean; version: number }[]
  state: OrderState
  /** The content that the bureau refused last. */
  refused: string | undefined
}

export interface Specification {
  accounts: { subject: number | undefined; orders: Plain[] }[]
  /** Who has filed each domain. */
  filed: Map<number, number>
}

export const successors: Record<OrderState, readonly OrderState[]> = {
  draft: ['submitted'],
  submitted: ['bureau-review'],
  'bureau-review': ['approved', 'rejected'],
  rejected: ['submitted'],
  approved: [],
}

const inProcess = (state: OrderState) => state === 'submitted' || state === 'bureau-review'

export const contentOf = ({ subject, password, websites }: Plain): string =>
  JSON.stringify([
    subject,
    password,
    websites.map(({ domains, version, open }) => `${[...domains].sort()} ${version} ${open}`).sort(),
  ])

const withinQuota = ({ websites }: Plain) =>
  websites.length >= 1 &&
  websites.length <= 3 &&
  websites.every(({ domains }) => domains.length >= 1 && domains.length <= 3)

/** Whether the source allows an order to stand in this account like this, coming from that state. */
export const isLegal = (
  { accounts, filed }: Specification,
  account: number,
  place: number | undefined,
  next: Plain,
  from: OrderState,
): boolean => {
  const { subject, orders } = accounts[account] as Specification['accounts'][number]
  if (orders.some(({ state }, i) => i !== place && inProcess(state))) return false
  if (subject !== undefined && subject !== next.subject) return false
  if (!withinQuota(next)) return false
  const all = next.websites.flatMap(({ domains }) => domains)
  if (all.some((domain) => (filed.get(domain) ?? next.subject) !== next.subject)) return false
  if (next.action === 'cancel' && !next.password) return false
  const mustBeClosed = next.websites.filter(
    ({ domains }) => !domains.some((domain) => filed.get(domain) === next.subject),
  )
  if (next.action === undefined && next.state !== 'approved' && mustBeClosed.some(({ open }) => open)) return false
  return next.state === from || successors[from].includes(next.state)
}

/** Whether nothing was corrected since the bureau refused an order, which a person must look at. */
export const isUnchanged = (next: Plain, from: OrderState): boolean =>
  from === 'rejected' && inProcess(next.state) && contentOf(next) === next.refused

/** What holds whatever happens: one order in process, one subject, no quota exceeded. */
export const expectInvariants = ({ accounts }: Specification): void => {
  for (const { orders, subject } of accounts) {
    const open = orders.filter(({ state }) => inProcess(state))
    expect(open.length).toBeLessThanOrEqual(1)
    for (const order of orders) expect(withinQuota(order)).toBe(true)
    for (const order of orders.filter(({ state }) => state !== 'draft')) expect(order.subject).toBe(subject)
  }
}
