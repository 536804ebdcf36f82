import { dayOf } from '../model/date'
import type { Facts } from '../model/facts'
import { type Analyser, type AnyTree, type IssueOf, type Node, nodeOf, type Tree, type ValueOf } from './node'

const nodes = (trees: readonly AnyTree[]): readonly Node[] => trees as readonly Node[]

/** Whether one of these judges blank text. */
const takeBlank = (trees: readonly AnyTree[]): boolean =>
  nodes(trees).some(
    ({ values, analyser, kind, of }) => values || analyser?.takesBlank || (kind === 'set' && takeBlank(of)),
  )

/** Whether all of these judge objects. */
const takeObject = (trees: readonly AnyTree[]): boolean =>
  nodes(trees).every((tree) =>
    tree?.kind === 'set'
      ? takeObject(tree.of)
      : tree?.kind !== 'type' && (tree?.on === undefined || tree.on === 'object'),
  )

const made = <V, I>(node: Node): Tree<V, I> => node as unknown as Tree<V, I>

const checkTexts = (texts: readonly unknown[], mistake: string): void => {
  if (texts.some((text) => typeof text !== 'string')) throw new TypeError(mistake)
}

/** A name of a property, and none that form libraries would write into a prototype. */
const checkKey = (key: string): string => {
  checkTexts([key], 'property: names are texts')
  if (key === '__proto__') throw new TypeError('property: no property may be called __proto__')
  return key
}

/**
 * Returns a tree of several rules or trees about the same value. Nesting sets makes no difference.
 *
 * @throws TypeError if an argument is not a rule or tree, or if two rules have one code
 * @example validate(ruleset(websiteName), '小窝').ok // false
 */
// @__NO_SIDE_EFFECTS__
export const ruleset = <const T extends readonly AnyTree[]>(...of: T): Tree<ValueOf<T[number]>, IssueOf<T[number]>> =>
  made(nodeOf({ kind: 'set', of: nodes(of) }))

/**
 * Returns a tree of rules about one property of an object. What is not given is skipped, so that a half-filled form gets
 * what can be known: an absent property, `null`, text of spaces alone, and an object of blank fields.
 *
 * @example validate(property('name', string), {}).ok // true
 */
// @__NO_SIDE_EFFECTS__
export const property = <const K extends string, const T extends readonly AnyTree[]>(
  key: K,
  ...of: T
): Tree<{ readonly [P in K]?: ValueOf<T[number]> | undefined }, IssueOf<T[number]>> =>
  made(nodeOf({ kind: 'property', on: 'object', key: checkKey(key), takesObject: takeObject(of), of: nodes(of) }))

/**
 * Returns the same as `property`, for a property that must be given: if it is not, `input.missing`.
 *
 * @example validate(required('name', string), {}).issues[0].code // 'input.missing'
 */
// @__NO_SIDE_EFFECTS__
export const required = <const K extends string, const T extends readonly AnyTree[]>(
  key: K,
  ...of: T
): Tree<{ readonly [P in K]: ValueOf<T[number]> }, IssueOf<T[number]>> =>
  made(
    nodeOf({
      kind: 'property',
      on: 'object',
      key: checkKey(key),
      isRequired: true,
      takesBlank: takeBlank(of),
      of: nodes(of),
    }),
  )

/**
 * Returns a tree of rules about every element of an array.
 *
 * @example check(each(string), ['a', 7]).issues[0].path // [1]
 */
// @__NO_SIDE_EFFECTS__
export const each = <const T extends readonly AnyTree[]>(
  ...of: T
): Tree<readonly ValueOf<T[number]>[], IssueOf<T[number]>> => made(nodeOf({ kind: 'each', on: 'array', of: nodes(of) }))

/**
 * Returns a tree that passes facts, which the value contains, to everything below:
 * `withFacts(({ subject }: Order) => ({ subject }), …)`. A fact that is `undefined` leaves what was known before.
 */
// @__NO_SIDE_EFFECTS__
export const withFacts = <V, const T extends readonly AnyTree[]>(
  facts: (value: V, facts: Facts) => { readonly [F in keyof Facts]: Facts[F] | undefined },
  ...of: T
): Tree<V & ValueOf<T[number]>, IssueOf<T[number]>> =>
  made(nodeOf({ kind: 'facts', facts: facts as Node['facts'], of: nodes(of) }))

/**
 * Returns a tree that derives something from the value once, for all its rules.
 *
 * @example validate(analysis(nameAnalyser(tencent20160919), nameTooShort), '小窝').ok // false
 */
// @__NO_SIDE_EFFECTS__
export const analysis = <V, W, const T extends readonly AnyTree[]>(
  analyser: Analyser<V, W>,
  ...of: T & (W extends ValueOf<T[number]> ? unknown : never)
): Tree<V, IssueOf<T[number]>> =>
  made(nodeOf({ kind: 'analysis', on: analyser.on, analyser: analyser as Node['analyser'], of: nodes(of) }))

/** The value must be a text. */
export const string: Tree<string, never> = /* @__PURE__ */ made(/* @__PURE__ */ nodeOf({ kind: 'type', on: 'string' }))

/** The value must be true or false. */
export const boolean: Tree<boolean, never> = /* @__PURE__ */ made(
  /* @__PURE__ */ nodeOf({ kind: 'type', on: 'boolean' }),
)

/** The value must be a date: `YYYY-MM-DD`, a date-time (its day is taken), 2020年1月1日, or a `Date`. */
export const date: Tree<string | Date, never> = /* @__PURE__ */ made(
  /* @__PURE__ */ nodeOf({ kind: 'type', accepts: (value) => dayOf(value) !== undefined }),
)

/**
 * Returns a tree for a value that must be one of these texts; for another one `input.not-one-of`.
 *
 * @example check(enumOf('a', 'b'), 'c').issues[0].params // { allowed: ['a', 'b'] }
 */
// @__NO_SIDE_EFFECTS__
export const enumOf = <const T extends string>(...values: readonly T[]): Tree<T, never> => {
  checkTexts(values, 'enumOf: values are texts')
  return made(nodeOf({ kind: 'type', on: 'string', values }))
}

/** Returns a clause that no code can decide: it is on the checklist of an audit, never among the issues. */
// @__NO_SIDE_EFFECTS__
export const manualCheck = (code: string, clause: string): Tree<unknown, never> => {
  checkTexts([code, clause], 'manualCheck: code and clause are texts')
  return made(nodeOf({ kind: 'manual', code, clause }))
}
