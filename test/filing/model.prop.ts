import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Mover } from '../../src/model/facts'
import { type FilingType, filingType, type OrderState, orderState, type Subject } from '../../src/model/schema'
import { domains, judge, orderOf, type Provider, recordOf, type Stored, subjects } from './model/provider'
import { contentOf, expectInvariants, isLegal, type Plain, type Specification, steps } from './model/specification'

type Holder = Specification['accounts'][number]
type RealHolder = Provider['accounts'][number]

/** Files a domain in the specification and in the registry, or takes it out of both. */
const file = ({ filed }: Specification, { registry }: Provider, domain: number, subject: number, here: boolean) => {
  filed.set(domain, { subject, here })
  registry.set(domains[domain] as string, recordOf(domain, subject, here))
}
const cancel = ({ filed }: Specification, { registry }: Provider, domain: number) => {
  filed.delete(domain)
  registry.delete(domains[domain] as string)
}

/** What a step that was legal does beside the order itself. */
const settle = (specification: Specification, provider: Provider, account: number, next: Plain): void => {
  if (next.state === 'submitted') {
    ;(specification.accounts[account] as Holder).subject = next.subject
    ;(provider.accounts[account] as RealHolder).subject = subjects[next.subject] as Subject
  }
  if (next.state !== 'approved') return
  if (next.type === 'cancel-subject')
    for (const [domain, { subject }] of [...specification.filed])
      if (subject === next.subject) cancel(specification, provider, domain)
  if (next.type === 'cancel-subject' || next.type === 'change-subject') return
  for (const domain of next.websites.flatMap((website) => website.domains)) {
    if (next.type === 'cancel' || next.type === 'cancel-website') cancel(specification, provider, domain)
    else file(specification, provider, domain, next.subject, next.type !== 'cancel-access')
  }
}

const count = { legal: 0, illegal: 0, repeated: 0, states: new Set<OrderState>(), types: new Map<string, number>() }

const isRefusal = (state: OrderState) => state === 'rejected' || state === 'returned'

/** One attempt: the rules must say what the specification says; then it happens in both, or in neither. */
const attempt = (
  specification: Specification,
  provider: Provider,
  account: number,
  place: number | undefined,
  next: Plain,
  mover: Mover,
): void => {
  const holder = specification.accounts[account] as Holder
  const real = provider.accounts[account] as RealHolder
  const before = place === undefined ? undefined : holder.orders[place]
  const from = before?.state ?? 'draft'
  const kept = place === undefined ? undefined : real.orders[place]?.previous
  // What was refused stays to compare with, whatever is saved in between.
  const wasRefused = isRefusal(from)
  const previous = wasRefused ? kept : before && orderOf(before)
  const stored: Stored = { order: orderOf(next), previous }
  const legal = isLegal(specification, account, place, next, from, mover)
  const { accepted, unchanged } = judge(provider, account, place, stored, mover)
  expect(accepted).toBe(legal)
  if (wasRefused && (next.state === 'submitted' || next.state === 'bureau-review')) {
    // Whether opening or closing a website alone is a correction is left to the rule.
    if (contentOf(next) !== next.refused) expect(unchanged).toBe(false)
    else if (JSON.stringify(orderOf(next).websites) === JSON.stringify(previous?.websites)) {
      expect(unchanged).toBe(true)
      count.repeated++
    }
  }
  count[legal ? 'legal' : 'illegal']++
  if (legal) {
    count.states.add(next.state)
    const type = next.type ?? 'derived'
    if (next.state === 'approved' && from !== 'approved') count.types.set(type, (count.types.get(type) ?? 0) + 1)
    if (isRefusal(next.state) && from !== next.state) {
      next.refused = contentOf(next)
      stored.previous = stored.order
    }
    const at = place ?? holder.orders.length
    holder.orders[at] = next
    real.orders[at] = stored
    if (next.state !== from) settle(specification, provider, account, next)
  }
  expectInvariants(specification)
}

const account = fc.nat({ max: 1 })
const order = fc.nat({ max: 5 })
const rarely = fc.constantFrom(false, false, false, false, true)
const movers = ['applicant', 'provider', 'administration'] as const

const plans = fc
  .record({
    stranger: rarely,
    type: fc.oneof(fc.constant(undefined), fc.constantFrom(...filingType.values)),
    forgetful: rarely,
    sizes: fc.array(fc.constantFrom(1, 1, 1, 2, 2, 3, 0, 4), { maxLength: 4 }),
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
      attempt(specification, provider, at, undefined, next, 'applicant')
    },
    toString: () => `apply(${at}, ${stranger}, ${JSON.stringify(plan)})`,
  }),
)

/** Where a domain must be for each type. */
const placeOf = (type: FilingType): 'nowhere' | 'elsewhere' | 'here' =>
  type === 'first-filing' || type === 'add-website' ? 'nowhere' : type === 'access-filing' ? 'elsewhere' : 'here'

/** An order about a domain for which its type is meant, with all that it needs. */
const applyWell = fc.tuple(account, fc.constantFrom(...filingType.values), fc.nat()).map(
  ([at, type, pick]): Command => ({
    check: ({ accounts }) => (accounts[at] as Holder).orders.length < 6,
    run: (specification, provider) => {
      const subject = (specification.accounts[at] as Holder).subject ?? at
      const fitting = [...domains.keys()].filter((domain) => {
        const filed = specification.filed.get(domain)
        if (placeOf(type) === 'nowhere') return filed === undefined
        return filed !== undefined && filed.subject === subject && filed.here === (placeOf(type) === 'here')
      })
      const websites = [{ domains: [fitting[pick % fitting.length] ?? pick % domains.length], open: false, version: 0 }]
      const next: Plain = { type, subject, password: true, websites, state: 'draft', refused: undefined }
      attempt(specification, provider, at, undefined, next, 'applicant')
    },
    toString: () => `applyWell(${at}, ${type}, ${pick})`,
  }),
)

/** Mostly the one who may takes a step. */
const moverOf = (from: OrderState, to: OrderState, other: number): Mover =>
  (other < 4 ? steps[from][to] : undefined) ?? (movers[other % 3] as Mover)

const step = (name: string, ...changes: readonly ((plain: Plain, pick: number) => void)[]): fc.Arbitrary<Command> =>
  fc.tuple(account, order, fc.nat({ max: 5 })).map(([at, i, other]) => ({
    check: ({ accounts }) => (accounts[at] as Holder).orders.length > 0,
    run: (specification, provider) => {
      const { orders } = specification.accounts[at] as Holder
      const place = i % orders.length
      const next = structuredClone(orders[place] as Plain)
      const from = next.state
      for (const change of changes) change(next, other)
      attempt(specification, provider, at, place, next, moverOf(from, next.state, other))
    },
    toString: () => `${name}(${at}, ${i}, ${other})`,
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
const setType = (plain: Plain, pick: number) => {
  plain.type = pick === 0 ? undefined : filingType.values[pick]
}

/** The way of most orders: submitted, passed on, approved. */
const forward = step('forward', (plain) => to((Object.keys(steps[plain.state])[0] ?? 'draft') as OrderState)(plain))

/** Takes an order a whole way, each step by who may. */
const way = (name: string, ...states: readonly OrderState[]): fc.Arbitrary<Command> =>
  fc.tuple(account, order).map(([at, i]) => ({
    check: ({ accounts }) => (accounts[at] as Holder).orders.length > 0,
    run: (specification, provider) => {
      const { orders } = specification.accounts[at] as Holder
      const place = i % orders.length
      for (const state of states) {
        const before = orders[place] as Plain
        const mover = steps[before.state][state] ?? 'applicant'
        attempt(specification, provider, at, place, { ...structuredClone(before), state }, mover)
      }
    },
    toString: () => `${name}(${at}, ${i})`,
  }))

const commands = fc.commands(
  [
    ...[apply, apply, applyWell, applyWell, applyWell],
    ...orderState.values.map((state) => step(state, to(state))),
    ...[forward, forward, forward, forward, forward],
    way('approve', 'submitted', 'bureau-review', 'approved'),
    way('reject and repeat', 'submitted', 'bureau-review', 'rejected', 'submitted'),
    way('return and repeat', 'submitted', 'returned', 'bureau-review'),
    step('correct', correct),
    step('correct and resubmit', correct, to('submitted')),
    step('turn round and resubmit', turnRound, to('submitted')),
    step('open', setOpen(true)),
    step('close', setOpen(false)),
    step('swap subject', swapSubject),
    step('another type', setType),
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
  // Each has filed two websites here, and two with another provider.
  for (const domain of [8, 9, 10, 11, 12, 13, 14, 15]) file(model, real, domain, domain % 2, domain < 12)
  return { model, real }
}

/** Nobody has filed anything yet. */
const startAnew = () => {
  const { model, real } = start()
  for (const domain of [...model.filed.keys()]) cancel(model, real, domain)
  return { model, real }
}

test.prop([commands, fc.boolean()], { numRuns: 1000 })(
  'the rules block what the source forbids, and nothing else',
  (sequence, anew) => {
    fc.modelRun(anew ? startAnew : start, sequence)
  },
)

test('the sequences go everywhere', () => {
  expect([...count.states].sort()).toEqual([...orderState.values].sort())
  expect([...count.types.keys()].sort()).toEqual([...filingType.values, 'derived'].sort())
  expect(count.legal).toBeGreaterThan(5000)
  expect(count.illegal).toBeGreaterThan(5000)
  expect(count.repeated).toBeGreaterThan(100)
})
