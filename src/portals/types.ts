import type { Json, Path } from '../core/issue'
import type { Order } from '../model/schema'
import type { Keys, PortalRecord } from './record'
import type { ValueCodec } from './values'

/** A field of a portal and the place that it has in an order. */
export interface PortalField {
  /** Its keys at the portal. */
  readonly at: Keys
  /** Whose it is: the order’s, with a path from the order; or a website’s, with one from the website. */
  readonly of: 'order' | 'website'
  readonly path: readonly string[]
  readonly as: ValueCodec
}

/**
 * A field of a record that an order cannot hold as it is: `unknown-field`, `unreadable` (a number that the form does not
 * have), `other-form` (the order has it in another form: one of several numbers of a choice, a number as text, spaces),
 * `other-subject` (not that of the first record), `missing` (the first record has it, and this one does not).
 */
export interface RestField {
  /** Which record, from 0. */
  readonly record: number
  readonly path: readonly string[]
  readonly reason: 'unknown-field' | 'unreadable' | 'other-form' | 'other-subject' | 'missing'
  readonly value: Json
  /** What the order had at its place when the record was read. */
  readonly seen?: Json
}

/** An order as far as the records give one, and the fields that it cannot hold. */
export interface DecodedOrder {
  readonly order: Partial<Order>
  readonly rest: readonly RestField[]
}

/** A record for each website, and the places of the order that no field can hold. */
export interface EncodedOrder {
  readonly records: readonly PortalRecord[]
  readonly unwritten: readonly Path[]
}

/**
 * A codec between orders and the records of a portal. Both ways are total and lose nothing: what one side cannot express is
 * in `rest` or `unwritten`, and `encode(order, rest)` gives the records again from which an order was decoded.
 */
export interface Portal {
  /** Reads a record of the portal, or a list with one for each website. */
  readonly decode: (input: unknown) => DecodedOrder
  /** Writes an order as records of the portal, with what `decode` put into `rest`. */
  readonly encode: (order: Partial<Order>, rest?: readonly RestField[]) => EncodedOrder
}

/** The place of a field in an order, for one of its records. */
export const placeOf = ({ of, path }: PortalField, record: number): (string | number)[] =>
  of === 'order' ? [...path] : ['websites', record, ...path]

/** A path as a key of a map. */
export const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path)
