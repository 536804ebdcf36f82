import type { Facts } from '../model/facts'
import type {
  AtNode,
  EachNode,
  IssueOf,
  KnowingNode,
  ManualNode,
  Node,
  Reader,
  ReadingNode,
  SetNode,
  TypeNode,
  ValueOf,
} from './node'
import type { Rule } from './rule'

/** Several rules or trees about the same value. Nesting sets changes nothing. */
export const ruleset = <const N extends readonly Node[]>(
  ...of: N
): SetNode<ValueOf<N[number]>, IssueOf<N[number]>> => ({
  kind: 'set',
  of,
})

/** Rules about one property of an object. An absent property is skipped: a half-filled form gets what can be known. */
export const at = <const K extends string, const N extends readonly Node[]>(
  key: K,
  ...of: N
): AtNode<{ readonly [P in K]?: ValueOf<N[number]> | undefined }, IssueOf<N[number]>> => ({
  kind: 'at',
  key,
  required: false,
  of,
})

/** As `at`, for a property that must be there: `input.missing` where it is absent. */
export const required = <const K extends string, const N extends readonly Node[]>(
  key: K,
  ...of: N
): AtNode<{ readonly [P in K]: ValueOf<N[number]> }, IssueOf<N[number]>> => ({ kind: 'at', key, required: true, of })

/** Rules about every element of an array. */
export const each = <const N extends readonly Node[]>(
  ...of: N
): EachNode<readonly ValueOf<N[number]>[], IssueOf<N[number]>> => ({ kind: 'each', of })

/** As `knowing`, where the function gives all that is known below, what was known before included. */
export const knowingAll = <V, const N extends readonly Node[]>(
  facts: (value: V, facts: Facts) => Facts,
  ...of: N
): KnowingNode<V & ValueOf<N[number]>, IssueOf<N[number]>> => ({ kind: 'knowing', facts, of })

/** Tells everything below what is known from the value: `knowing(({ subject }) => ({ subject }), …)`. */
export const knowing = <V, const N extends readonly Node[]>(
  facts: (value: V, facts: Facts) => Facts,
  ...of: N
): KnowingNode<V & ValueOf<N[number]>, IssueOf<N[number]>> =>
  knowingAll(
    (value: V, before) => {
      const known: Record<string, unknown> = { ...before }
      for (const [name, fact] of Object.entries(facts(value, before))) if (fact !== undefined) known[name] = fact
      return known
    },
    ...of,
  )

const flatten = (of: readonly Node[]): readonly Node[] =>
  of.flatMap((node) => ('kind' in node && node.kind === 'set' ? flatten(node.of) : [node]))

const isRule = (node: Node): node is Rule<never> => 'check' in node

/** Derives something from the value once, for all the rules below: `reading(nameReader(lists), nameTooShort, …)`. */
export const reading = <V, W, const N extends readonly Node[]>(
  reader: Reader<V, W>,
  ...of: N & (W extends ValueOf<N[number]> ? unknown : never)
): ReadingNode<V, IssueOf<N[number]>> => {
  const flat = flatten(of)
  const rules = flat.filter(isRule)
  const others = flat.filter((node) => !isRule(node))
  const always = rules.filter(({ wakes }) => wakes === undefined)
  return {
    kind: 'reading',
    reader: reader as Reader<never, unknown>,
    rules,
    wakes: rules.reduce((flags, rule) => flags | (rule.wakes ?? 0), 0),
    always,
    others,
    restless:
      always.some(({ subjects }) => subjects === undefined) ||
      others.some((node) => 'kind' in node && node.kind !== 'manual'),
  }
}

/** The value must be a text. */
export const text: TypeNode<string> = { kind: 'type', on: 'string' }

/** The value must be true or false. */
export const flag: TypeNode<boolean> = { kind: 'type', on: 'boolean' }

/** The value must be one of these texts. */
export const oneOf = <const T extends string>(...values: readonly T[]): TypeNode<T> => ({
  kind: 'type',
  on: 'string',
  values,
})

/** A clause that no code can decide: it stands on the checklist of an audit, never among the issues. */
export const manual = (code: string, clause: string): ManualNode => ({ kind: 'manual', code, clause })
