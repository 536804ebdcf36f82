import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { isList } from '../core/value'
import type { Order, Service } from '../model/schema'
import { decodeAll } from './decode'
import { encodeAll } from './encode'
import type { DecodedOrder, EncodedOrder, Portal, PortalField, RestField } from './types'

const isRest = (each: unknown): each is RestField =>
  typeof each === 'object' && each !== null && isList((each as RestField).path) && 'value' in each

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Returns the codec of a portal with these fields; `service` is what all of its records are about, if they do not say it. */
// @__NO_SIDE_EFFECTS__
export const portal = (fields: readonly PortalField[], service?: Service): Portal =>
  Object.freeze({
    decode: (input: unknown): DecodedOrder =>
      freeze(attempt(() => decodeAll(fields, isList(input) ? input : [input], service), { order: {}, rest: [] })),
    encode: (order: Partial<Order>, rest: readonly RestField[] = []): EncodedOrder =>
      freeze(
        attempt(() => encodeAll(fields, copy(order ?? {}), isList(rest) ? copy(rest.filter(isRest)) : [], service), {
          records: [],
          unwritten: [[]],
        }),
      ),
  })
