import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type { Path } from '../core/issue'
import { isList, isWalkable } from '../core/value'
import { compareCertificates } from '../identifiers/compare-certificates'
import { domainsOf } from '../identifiers/domains'
import { comparedDomain } from '../identifiers/host'
import type { FilingType, Order } from '../model/schema'
import { areTexts, plain, sameTexts } from './same-texts'
import { traitsOf } from './types'

/** One thing that differs. The path leads into the later order; for what was removed, into the earlier. */
export interface Change {
  readonly path: Path
  readonly was: 'added' | 'removed' | 'changed'
}

type Fields = Readonly<Record<string, unknown>>

/** Fields of the order's processing, not of the filing. */
const unfiled: readonly string[] = ['state', 'open']

/** What a reviewer does not look at. */
const unseen: readonly string[] = ['state']

/** Fields that identify an order and are not filed. */
const ofOneOrder: readonly string[] = ['id', 'filingType']

/** Deeper than any order; what a cycle contains is not followed. */
const deepest = 8

/** More values than any order has; objects that share parts with each other would be compared without an end. */
const mostCompared = 100_000

/** What has been found so far, and how many values may still be compared. */
interface Comparison {
  readonly found: Change[]
  /** Fields that make no difference. */
  readonly ignored: readonly string[]
  /** Whether the earlier version is a filing rather than an order: it has no state. */
  readonly isFiled: boolean
  /** Whether the later order contains only what changes, so that nothing left out is removed. */
  readonly isPartial: boolean
  /** Whether some of the domains are enough to say which website it is. */
  readonly identifies: boolean
  left: number
}

const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !/\S/.test(value)) ||
  (Array.isArray(value) && value.length === 0)

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** For each later website the place of the earlier one: by a shared domain, else the next that no one claims. */
const pair = (before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] => {
  const places = new Map<string, number>()
  before.forEach((website, i) => {
    for (const domain of domainsOf(website)) places.set(domain, i)
  })
  const free = new Set(before.keys())
  const claim = (place: number | undefined): number | undefined =>
    place !== undefined && free.delete(place) ? place : undefined
  const shared = after.map((website) => claim(domainsOf(website).flatMap((domain) => places.get(domain) ?? [])[0]))
  return shared.map((place) => place ?? claim(free.values().next().value))
}

const compareLists = (before: readonly unknown[], after: readonly unknown[], path: Path, into: Comparison): void => {
  const key = path.at(-1)
  if (areTexts(before) && areTexts(after)) {
    const areDomains = key === 'domains'
    if (!sameTexts(before, after, areDomains ? comparedDomain : plain, areDomains && into.identifies))
      into.found.push({ path, was: 'changed' })
    return
  }
  const places = key === 'websites' ? pair(before, after) : after.map((_, i) => (i < before.length ? i : undefined))
  const left = new Set(before.keys())
  after.forEach((element, i) => {
    const place = places[i]
    if (place === undefined) into.found.push({ path: [...path, i], was: 'added' })
    else {
      left.delete(place)
      compare(before[place], element, [...path, i], into)
    }
  })
  if (!into.isPartial || key !== 'websites')
    for (const i of left) into.found.push({ path: [...path, i], was: 'removed' })
}

const compareFields = (before: Fields, after: Fields, path: Path, into: Comparison): void => {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    if (!into.ignored.includes(key) && !(into.isFiled && ofOneOrder.includes(key) && isAbsent(before[key])))
      compare(before[key], after[key], [...path, key], into)
}

const compare = (before: unknown, after: unknown, path: Path, into: Comparison): void => {
  if (into.left-- === 0) throw new RangeError('more values than any order has')
  if (isAbsent(before) || isAbsent(after)) {
    if (!isAbsent(after)) into.found.push({ path, was: 'added' })
    else if (!isAbsent(before) && !into.isPartial) into.found.push({ path, was: 'removed' })
    return
  }
  if (Object.is(before, after)) return
  if (typeof before === 'string' && typeof after === 'string' && plain(before) === plain(after)) return
  if (path.at(-1) === 'certificate' && compareCertificates(before, after) === 'same') return
  if (path.length < deepest && isObject(before) && isObject(after)) return compareFields(before, after, path, into)
  if (path.length < deepest && isWalkable(before) && isWalkable(after)) return compareLists(before, after, path, into)
  into.found.push({ path, was: 'changed' })
}

const compareAll = (
  before: unknown,
  after: unknown,
  given: FilingType | undefined,
  ignored: readonly string[],
): Change[] => {
  const type = given ?? (after as Partial<Order> | null)?.filingType
  const { whole } = traitsOf(type)
  const identifies = !whole && type !== 'change' && type !== 'change-website'
  const isFiled = isAbsent((before as Partial<Order> | null)?.state)
  const comparison: Comparison = { found: [], ignored, left: mostCompared, isFiled, isPartial: !whole, identifies }
  compare(before, after, [], comparison)
  return comparison.found
}

/**
 * Returns what differs between two versions of an order, or of any part of it (clauses 8, 12 and 13), as paths. The order
 * of websites and domains, spaces around a text, the spelling of a certificate's number and the order's state are no
 * difference. Never throws: a value that can't be read, or has more parts than any order, counts as changed as a whole.
 *
 * @param filingType which filing the later order is, if it does not say so itself: what changes or cancels contains only
 * what changes, so that nothing that it leaves out counts as removed
 */
export const changes = (before: Partial<Order>, after: Partial<Order>, filingType?: FilingType): readonly Change[] =>
  freeze(attempt(() => compareAll(before, after, filingType, unfiled), [{ path: [], was: 'changed' }]))

/** The same for all that a reviewer sees: whether a website is open counts, too. */
export const seenChanges = (before: Partial<Order>, after: Partial<Order>): readonly Change[] =>
  freeze(attempt(() => compareAll(before, after, undefined, unseen), [{ path: [], was: 'changed' }]))

/**
 * Whether all that changed is the address of a server: then only the address is submitted (clause 13). `false` if the argument
 * is no list of changes.
 */
export const isAddressChange = (changed: readonly Change[]): boolean =>
  attempt(() => isList(changed) && changed.length > 0 && changed.every(({ path }) => path.at(-1) === 'ip'), false)
