import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { OrderState, Subject } from '../../src/model/schema'
import { domains, judge, orderOf, type Provider, type Stored, subjects } from './model/provider'
import {
  contentOf,
  expectInvariants,
  isLegal,
  isUnchanged,
  type Plain,
  type Specification,
  successors,
} from './model/specification'

type Holder = Specification['accounts'][number]
type RealHolder = Provider['accounts'][number]

/** What a step that was legal does beside the order itself. */
const settle = ({ filed, accounts }: Specification, provider: Provider, account: number, next: Plain): void => {
  const subject = subjects[next.subject] as Subject
  if (next.state === 'submitted') {
    ;(accounts[account] as Holder).subject = next.subject
    ;(provider.accounts[account] as RealHolder).subject = subject
  }
  if (next.state !== 'approved') return
  for (const domain of next.websites.flatMap((website) => website.domains)) {
    const name = domains[domain] as string
    if (next.action === 'cancel') {
      filed.delete(domain)
      provider.registry.delete(name)
    } else {
      filed.set(domain, next.subject)
      const number = `沪ICP备2026000${next.subject}号-${domain + 1}`
      provider.registry.set(name, { number, domains: [name], here: true, subject })
    }
  }
}

const count = { legal: 0, illegal: 0, states: new Set<OrderState>() }

/** One attempt: the rules must say what the specification says; then it happens in both, or in neither. */
const attempt = (
  specification: Specification,
  provider: Provider,
  account: number,
  place: number | undefined,
  next: Plain,
): void => {
  const holder = specification.accounts[account] as Holder
  const real = provider.accounts[account] as RealHolder
  const before = place === undefined ? undefined : holder.orders[place]
  const from = before?.state ?? 'draft'
  const kept = place === undefined ? undefined : real.orders[place]?.previous
  // What the bureau refused stays to compare with, whatever is saved in between.
  const previous = from === 'rejected' ? kept : before && orderOf(before)
  const stored: Stored = { order: orderOf(next), previous, action: next.action }
  const legal = isLegal(specification, account, place, next, from)
  expect(judge(provider, account, place, stored)).toEqual({
    isAccepted: legal,
    isUnchanged: isUnchanged(next, from),
  })
  count[legal ? 'legal' : 'illegal']++
  if (legal) {
    count.states.add(next.state)
    if (next.state === 'rejected' && from !== 'rejected') {
      next.refused = contentOf(next)
      stored.previous = stored.order
    }
    const at = place ?? holder.orders.length
    holder.orders[at] = next
    real.orders[at] = stored
    settle(specification, provider, account, next)
  }
  expectInvariants(specification)
}

const account = fc.nat({ max: 1 })
const order = fc.nat({ max: 5 })
const rarely = fc.constantFrom(false, false, false, false, true)

const plans = fc
  .record({
    stranger: rarely,
    action: fc.constantFrom(undefined, undefined, undefined, 'change' as const, 'cancel' as const),
    forgetful: rarely,
    sizes: fc.array(fc.constantFrom(1, 1, 2, 2, 3, 3, 0, 4), { maxLength: 4 }),
    open: rarely,
    first: fc.nat({ max: domains.length - 1 }),
  })
  .map(({ sizes, first, forgetful, open, ...plan }) => {
    let next = first
    const take = () => next++ % domains.length
    const websites = sizes.map((length, i) => ({
      domains: Array.from({ length }, take),
      open: open && i === 0,
      version: 0,
    }))
    return { ...plan, password: !forgetful, websites }
  })

type Command = fc.Command<Specification, Provider>

const apply = fc.tuple(account, plans).map(
  ([at, { stranger, ...plan }]): Command => ({
    check: ({ accounts }) => (accounts[at] as Holder).orders.length < 6,
    run: (specification, provider) => {
      const subject = stranger ? 1 - at : at
      const next: Plain = { ...structuredClone(plan), subject, state: 'draft', refused: undefined }
      attempt(specification, provider, at, undefined, next)
    },
    toString: () => `apply(${at}, ${stranger}, ${JSON.stringify(plan)})`,
  }),
)

const step = (name: string, ...changes: readonly ((plain: Plain) => void)[]): fc.Arbitrary<Command> =>
  fc.tuple(account, order).map(([at, i]) => ({
    check: ({ accounts }) => (accounts[at] as Holder).orders.length > 0,
    run: (specification, provider) => {
      const { orders } = specification.accounts[at] as Holder
      const place = i % orders.length
      const next = structuredClone(orders[place] as Plain)
      for (const change of changes) change(next)
      attempt(specification, provider, at, place, next)
    },
    toString: () => `${name}(${at}, ${i})`,
  }))

const to = (state: OrderState) => (plain: Plain) => {
  plain.state = state
}
const correct = ({ websites }: Plain) => {
  for (const website of websites) website.version++
}
const turnRound = ({ websites }: Plain) => {
  for (const website of websites.reverse()) website.domains.reverse()
}
const setOpen =
  (open: boolean) =>
  ({ websites }: Plain) => {
    for (const website of websites) website.open = open
  }
const swapSubject = (plain: Plain) => {
  plain.subject = 1 - plain.subject
}

const forward = step('forward', (plain) => to(successors[plain.state][0] ?? 'draft')(plain))

const commands = fc.commands(
  [
    ...[apply, apply, apply],
    ...(['submitted', 'bureau-review', 'approved', 'rejected', 'draft'] as const).map((state) =>
      step(state, to(state)),
    ),
    ...[forward, forward, forward],
    step('correct', correct),
    step('correct and resubmit', correct, to('submitted')),
    step('turn round and resubmit', turnRound, to('submitted')),
    step('open', setOpen(true)),
    step('close', setOpen(false)),
    step('swap subject', swapSubject),
  ],
  { maxCommands: 60, size: 'max' },
)

const start = () => {
  const model: Specification = { accounts: [], filed: new Map() }
  const real: Provider = { accounts: [], registry: new Map() }
  for (const _ of [0, 1]) {
    model.accounts.push({ subject: undefined, orders: [] })
    real.accounts.push({ subject: undefined, orders: [] })
  }
  return { model, real }
}

test.prop([commands], { numRuns: 1000 })('the rules block what the source forbids, and nothing else', (sequence) => {
  fc.modelRun(start, sequence)
})

test('the sequences go everywhere', () => {
  expect([...count.states].sort()).toEqual(['approved', 'bureau-review', 'draft', 'rejected', 'submitted'])
  expect(count.legal).toBeGreaterThan(5000)
  expect(count.illegal).toBeGreaterThan(5000)
})
