import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { isCopyable, jsonCopy } from '../core/size'
import { isList } from '../core/value'
import type { Order, Service } from '../model/schema'
import { decodeAll } from './decode'
import { encodeAll } from './encode'
import type { DecodedOrder, EncodedOrder, Portal, PortalField, RestField } from './types'

const isRest = (each: unknown): each is RestField =>
  typeof each === 'object' && each !== null && isList((each as RestField).path) && 'value' in each

/** What a record gives that can't be read, or whose copy has more values than any form. */
const lost: DecodedOrder = /* @__PURE__ */ freeze({
  order: {},
  rest: [{ record: 0, path: [], reason: 'unreadable', value: null }],
})

/** Returns the codec of a portal with these fields; `service` is what all of its records are about, if they do not say it. */
// @__NO_SIDE_EFFECTS__
export const portal = (fields: readonly PortalField[], service?: Service): Portal =>
  Object.freeze({
    decode: (input: unknown): DecodedOrder =>
      freeze(
        attempt(() => (isCopyable(input) ? decodeAll(fields, isList(input) ? input : [input], service) : lost), lost),
      ),
    encode: (order: Partial<Order>, rest: readonly RestField[] = []): EncodedOrder =>
      freeze(
        attempt(
          () => encodeAll(fields, jsonCopy(order ?? {}), isList(rest) ? jsonCopy(rest.filter(isRest)) : [], service),
          {
            records: [],
            unwritten: [[]],
          },
        ),
      ),
  })
