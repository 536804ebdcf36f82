import { attempt } from './attempt'
import type { Json, Params } from './issue'

/** Arrays are read up to this length. A longer one cannot be a filing and is reported as a wrong type. */
const longest = 100_000

/** Whether a value is an array that can be walked. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= longest

/** More elements than the lists of all websites of an order have, unless these are the same ones many times. */
const mostElements = 1_000_000

/** More units of text than they have. */
const mostUnits = 10_000_000

/** So few elements can't contain more, whatever is in their lists. */
const few = 10

/** Whether a list and the lists and texts of its elements can be walked: one object counts as often as it is there. */
export const isWalkable = (list: unknown): list is readonly unknown[] => {
  if (!isList(list)) return false
  let elements = 0
  let units = 0
  for (const element of list.length > few ? list : []) {
    if (Array.isArray(element)) elements += element.length
    if (typeof element !== 'object' || Array.isArray(element)) continue
    for (const key in element) {
      const part = (element as Readonly<Record<string, unknown>>)[key]
      if (typeof part === 'string') units += part.length
      else if (Array.isArray(part)) elements += part.length
    }
  }
  return elements <= mostElements && units <= mostUnits
}

/** The elements of a list that can be walked, without its iterator, which may be anyone's; none of any other value. */
export const elementsOf = <T>(list: readonly T[]): readonly T[] =>
  attempt(() => (isList(list) ? Array.from({ length: list.length }, (_, i) => list[i] as T) : []), [])

/** What a value is: `typeof`, with `null`, `array`, `too-long-array` and `unreadable` (a proxy that throws) distinguished. */
export const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (typeof value !== 'object') return typeof value
  try {
    return !Array.isArray(value) ? 'object' : isList(value) ? 'array' : 'too-long-array'
  } catch {
    return 'unreadable'
  }
}

/** Deeper than any params of ours; what is deeper, and a list that is too long, becomes `null`. */
const deepest = 8

/** More values than any params of ours have, for objects may refer to the same ones; what is after them becomes `null`. */
const mostValues = 1_000_000

const copy = (value: unknown, depth: number, count: { values: number }): Json => {
  if (count.values++ > mostValues) return null
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || depth > deepest) return null
  if (Array.isArray(value))
    return isList(value) ? Object.freeze(value.map((element) => copy(element, depth + 1, count))) : null
  const copied: Record<string, Json> = {}
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key]
    if (part !== undefined) copied[key] = copy(part, depth + 1, count)
  }
  return Object.freeze(copied)
}

/** A frozen, JSON-safe copy of the params that a rule returns; it shares no object with the value. */
export const paramsOf = (value: unknown): Params => copy(value, 0, { values: 0 }) as Params
