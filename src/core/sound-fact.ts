import { type FactSchema, factSchemas } from '../model/fact-schema'
import { attempt } from './attempt'
import { clean, isClean } from './facts'

/**
 * Returns the valid part of a fact that comes from an unchecked value. Rules receive that part; the nodes below report the rest.
 * `undefined`, not known, if it can't be read, or if there is no such fact.
 */
export const soundFact = (name: string, fact: unknown): unknown => {
  const schema = factSchemas[name] as FactSchema
  return attempt(() => (isClean(schema, fact) ? fact : clean(schema, fact, name, () => {})), undefined)
}
