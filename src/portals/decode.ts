import type { Json } from '../core/issue'
import type { Service } from '../model/schema'
import { fieldsOf, isSame, type Keys, partOf, put } from './record'
import { type DecodedOrder, keyOf, type PortalField, placeOf, type RestField } from './types'

/** Reads one field into an order; why it must be kept as well, if it must. The subject is that of the first record. */
const readInto = (order: object, field: PortalField, value: Json, i: number): RestField['reason'] | undefined => {
  const read = field.as.read(value)
  if (read === undefined) return 'unreadable'
  const place = placeOf(field, i)
  const isFirst = i === 0 || field.of === 'website'
  if (isFirst) put(order, place, read)
  else if (!isSame(partOf(order, place), read)) return 'other-subject'
  return isSame(field.as.write(read), value) ? undefined : 'other-form'
}

/** An order from records, and what it cannot hold. */
export const decodeAll = (
  fields: readonly PortalField[],
  records: readonly unknown[],
  service?: Service,
): DecodedOrder => {
  const order = { websites: records.map(() => (service === undefined ? {} : { service })) }
  const rest: RestField[] = []
  records.forEach((record, i) => {
    const given = new Map(fieldsOf(record).map((field) => [keyOf(field.path), field]))
    const keep = (reason: RestField['reason'], path: Keys, value: Json, seen?: unknown): void =>
      void rest.push({ record: i, path, reason, value, ...(seen !== undefined && { seen: seen as Json }) })
    for (const field of fields) {
      const found = given.get(keyOf(field.at))
      given.delete(keyOf(field.at))
      const reason = found === undefined ? 'missing' : readInto(order, field, found.value, i)
      const seen = partOf(order, placeOf(field, i))
      const isNothing = reason === undefined || (reason === 'missing' && seen === undefined)
      if (!isNothing) keep(reason, field.at, found?.value ?? null, seen)
    }
    for (const { path, value } of given.values()) keep('unknown-field', path, value)
  })
  return { order: order as object, rest }
}
