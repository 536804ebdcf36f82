import type { Facts } from '../model/facts'
import type {
  Analyser,
  AnalysisNode,
  EachNode,
  IssueOf,
  ManualNode,
  Node,
  PropertyNode,
  SetNode,
  TypeNode,
  ValueOf,
  WithFactsNode,
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
export const property = <const K extends string, const N extends readonly Node[]>(
  key: K,
  ...of: N
): PropertyNode<{ readonly [P in K]?: ValueOf<N[number]> | undefined }, IssueOf<N[number]>> => ({
  kind: 'at',
  key,
  required: false,
  of,
})

/** As `at`, for a property that must be there: `input.missing` where it is absent. */
export const required = <const K extends string, const N extends readonly Node[]>(
  key: K,
  ...of: N
): PropertyNode<{ readonly [P in K]: ValueOf<N[number]> }, IssueOf<N[number]>> => ({
  kind: 'at',
  key,
  required: true,
  of,
})

/** Rules about every element of an array. */
export const each = <const N extends readonly Node[]>(
  ...of: N
): EachNode<readonly ValueOf<N[number]>[], IssueOf<N[number]>> => ({ kind: 'each', of })

/** As `knowing`, where the function gives all that is known below, what was known before included. */
export const knowingAll = <V, const N extends readonly Node[]>(
  facts: (value: V, facts: Facts) => Facts,
  ...of: N
): WithFactsNode<V & ValueOf<N[number]>, IssueOf<N[number]>> => ({ kind: 'knowing', facts, of })

/** Tells everything below what is known from the value: `knowing(({ subject }) => ({ subject }), …)`. */
export const withFacts = <V, const N extends readonly Node[]>(
  facts: (value: V, facts: Facts) => Facts,
  ...of: N
): WithFactsNode<V & ValueOf<N[number]>, IssueOf<N[number]>> =>
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
export const analysis = <V, W, const N extends readonly Node[]>(
  reader: Analyser<V, W>,
  ...of: N & (W extends ValueOf<N[number]> ? unknown : never)
): AnalysisNode<V, IssueOf<N[number]>> => {
  const flat = flatten(of)
  const rules = flat.filter(isRule)
  const others = flat.filter((node) => !isRule(node))
  const always = rules.filter(({ triggers }) => triggers === undefined)
  return {
    kind: 'analysis',
    reader: reader as Analyser<never, unknown>,
    rules,
    wakes: rules.reduce((flags, rule) => flags | (rule.triggers ?? 0), 0),
    always,
    others,
    restless:
      always.some(({ subjectKinds }) => subjectKinds === undefined) ||
      others.some((node) => 'kind' in node && node.kind !== 'manual'),
  }
}

/** The value must be a text. */
export const string: TypeNode<string> = { kind: 'type', on: 'string' }

/** The value must be true or false. */
export const boolean: TypeNode<boolean> = { kind: 'type', on: 'boolean' }

/** The value must be one of these texts. */
export const enumOf = <const T extends string>(...values: readonly T[]): TypeNode<T> => ({
  kind: 'type',
  on: 'string',
  values,
})

/** A clause that no code can decide: it stands on the checklist of an audit, never among the issues. */
export const manualCheck = (code: string, clause: string): ManualNode => ({ kind: 'manual', code, clause })
