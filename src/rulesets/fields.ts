import type { Issue } from '../core/issue'
import { type AnyTree, type IssueOf, type Node, nodeOf, type Tree } from '../core/node'
import { boolean, date, each, enumOf, property, required, ruleset, string } from '../core/tree'
import type { Facts } from '../model/facts'
import type { Fields, Infer, ObjectSchema, Optional, Schema } from '../model/kit'

/** Rules and trees about the fields of an object, by their names. */
type Below<F extends Fields> = { readonly [K in keyof F]?: readonly Tree<ValueIn<F[K]>, Issue<string, unknown>>[] }

type ValueIn<S> = S extends Optional<infer O> ? Infer<O> : Infer<S>

type IssuesOf<B> = { [K in keyof B]: B[K] extends readonly AnyTree[] ? IssueOf<B[K][number]> : never }[keyof B]

/** The shape of a value, as a tree. */
const shapeOf = (schema: Schema): AnyTree => {
  switch (schema.type) {
    case 'string':
      return string
    case 'boolean':
      return boolean
    case 'date':
      return date
    case 'enum':
      return enumOf(...schema.values)
    case 'array':
      return each(shapeOf(schema.of))
    case 'object':
      return fields(schema, {})
  }
}

const holdsObjects = (schema: Schema): boolean =>
  schema.type === 'object' || (schema.type === 'array' && holdsObjects(schema.of))

/**
 * The fields of an object: each must have its shape, and passes what is given `below` for it. Objects that are given
 * trees of their own bring their fields with them.
 *
 * @param needed when a required field must be there; always if not given
 */
// @__NO_SIDE_EFFECTS__
export const fields = <F extends Fields, const B extends Below<F>>(
  { fields: own }: ObjectSchema<F>,
  below: B,
  needed: { readonly [K in keyof F]?: (facts: Facts) => boolean } = {},
): Tree<Infer<ObjectSchema<F>>, IssuesOf<B>> => {
  const trees = Object.entries(own).map(([name, field]) => {
    const isOptional = 'optional' in field
    const schema = isOptional ? field.optional : field
    const rules = (below as Record<string, readonly AnyTree[] | undefined>)[name]
    const all = rules === undefined || !holdsObjects(schema) ? [shapeOf(schema), ...(rules ?? [])] : rules
    if (isOptional) return property(name, ...all)
    const requiredWhen = (needed as Record<string, Node['requiredWhen']>)[name]
    return nodeOf({ ...(required(name, ...all) as unknown as Node), requiredWhen })
  })
  return ruleset(...(trees as readonly AnyTree[])) as never
}
