import { attempt } from '../core/attempt'
import { typeOf } from '../core/value'

const isEdition = (value: unknown): boolean =>
  attempt(() => {
    const { id, limits, names } = value as { readonly id: unknown; readonly limits: unknown; readonly names: unknown }
    const isNamed = typeof id === 'string' && typeof limits === 'object' && limits !== null
    return isNamed && Array.isArray((names as { readonly lists: unknown }).lists)
  }, false)

/** Throws a TypeError that names the function if something is no edition. */
export const checkEdition = (edition: unknown, caller: string): void => {
  if (!isEdition(edition))
    throw new TypeError(`${caller}: this is no edition but ${typeOf(edition)}; make it with edition()`)
}
