import { attempt } from '../core/attempt'
import type { Json } from '../core/issue'

/** A field of a record: its keys, from the outside in. */
export type Keys = readonly string[]

/** What a record is: an object of fields, which may be objects. */
export type PortalRecord = { readonly [key: string]: Json }

/** One field of a record with what it contains; lists are contents, too. */
export interface Field {
  readonly path: Keys
  readonly value: Json
}

/** Deeper than any form; what is deeper is the content of a field. */
const deepest = 6

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy that shares nothing with the record; values that JSON cannot express become `null`. */
const copyOf = (value: unknown): Json =>
  attempt(() => (value === undefined ? null : (JSON.parse(JSON.stringify(value) ?? 'null') as Json)), null)

/** The fields of a record. An empty object counts as a field, so that it is not lost; a value that is not an object has no fields. */
export const fieldsOf = (record: unknown): readonly Field[] => {
  const fields: Field[] = []
  const walk = (value: unknown, path: Keys): void => {
    const keys = isObject(value) && path.length < deepest ? Object.keys(value) : []
    if (keys.length === 0) fields.push({ path, value: copyOf(value) })
    else for (const key of keys) walk((value as Readonly<Record<string, unknown>>)[key], [...path, key])
  }
  if (isObject(record)) for (const key of Object.keys(record)) walk(record[key], [key])
  else if (record !== undefined && record !== null) fields.push({ path: [], value: copyOf(record) })
  return fields
}

/** Whether two contents are the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Sets the content at a path and creates the objects on the way, as own properties whatever their names. */
export const put = (object: object, path: readonly (string | number)[], value: unknown): void => {
  let at = object as Record<string | number, unknown>
  path.forEach((key, i) => {
    const isLast = i === path.length - 1
    const there = Object.hasOwn(at, key) ? at[key] : undefined
    const next = isLast ? value : isObject(there) || Array.isArray(there) ? there : {}
    if (next !== there || isLast)
      Object.defineProperty(at, key, { value: next, enumerable: true, configurable: true, writable: true })
    at = next as Record<string | number, unknown>
  })
}

/** The content at a path; `undefined` if it is absent. */
export const partOf = (object: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    object,
  )
