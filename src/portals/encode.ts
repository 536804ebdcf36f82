import type { Json, Path } from '../core/issue'
import { isList } from '../core/value'
import type { Order, Service } from '../model/schema'
import { fieldsOf, isSame, partOf, put } from './record'
import { type EncodedOrder, keyOf, type PortalField, placeOf, type RestField } from './types'

const sorted = (value: unknown): unknown => (isList(value) ? [...value].sort() : value)

/** The same values in any order. */
const hasSame = (a: unknown, b: unknown): boolean => isSame(sorted(a), sorted(b))

/** The places of an order that have contents. */
const placesIn = (order: unknown): Path[] =>
  fieldsOf(order).flatMap(({ path, value }): Path[] => {
    if (value === null || value === '') return []
    if (path[0] !== 'websites' || path.length > 1 || !isList(value)) return [path]
    return value.flatMap((website, i) =>
      fieldsOf(website).flatMap((part): Path[] =>
        part.value === null || part.value === '' || (isList(part.value) && part.value.length === 0)
          ? []
          : [['websites', i, ...part.path]],
      ),
    )
  })

/** Records from an order, with what was kept of those that it came from. */
export const encodeAll = (
  fields: readonly PortalField[],
  order: Partial<Order>,
  rest: readonly RestField[],
  service?: Service,
): EncodedOrder => {
  const websites = isList(order.websites) ? order.websites.length : 0
  const length = websites === 0 && order.subject !== undefined ? 1 : websites
  const records = Array.from({ length }, (): Record<string, Json> => ({}))
  const written = new Set<string>()
  records.forEach((record, i) => {
    if (service !== undefined && partOf(order, ['websites', i, 'service']) === service)
      written.add(keyOf(['websites', i, 'service']))
    const kept = new Map(rest.filter((each) => each.record === i).map((each) => [keyOf(each.path), each]))
    for (const field of fields) {
      const place = placeOf(field, i)
      const value = partOf(order, place)
      const raw = kept.get(keyOf(field.at))
      if (raw !== undefined && isSame(raw.seen, value)) {
        if (raw.reason !== 'missing') put(record, field.at, raw.value)
        written.add(keyOf(place))
      } else if (value !== undefined) {
        const text = field.as.write(value)
        if (text === undefined) continue
        put(record, field.at, text)
        // What several values have the same number for can't be read again.
        if (hasSame(field.as.read(text), value)) written.add(keyOf(place))
      }
    }
    for (const { reason, path, value } of kept.values()) if (reason === 'unknown-field') put(record, path, value)
  })
  return { records, unwritten: placesIn(order).filter((place) => !written.has(keyOf(place))) }
}
