import type { Facts } from '../model/facts'
import type { SubjectKind } from '../model/schema'
import type { Analyser, AnalysisType, ValueType } from './analyser'
import { type Bound, bounds } from './bound'
import type { EditionName, Issue, Level, Params, Path } from './issue'

export type { Analyser, AnalysisType, ValueType }

/** A fact by name, or a part of one: `registry`, `subject.name`. */
export type FactName = keyof Facts | `${keyof Facts & string}.${string}`

/** The kinds of node in a tree. */
export type NodeKind = 'rule' | 'set' | 'property' | 'each' | 'facts' | 'analysis' | 'type' | 'manual'

/**
 * A rule or a tree of rules. `V` is what it checks, `I` what it can report; both exist for the compiler only.
 * Returned by `rule`, `ruleset`, `property`, `required`, `each`, `withFacts`, `analysis`, `string`, `boolean`, `enumOf`
 * and `manualCheck`, and plain data.
 */
export interface Tree<V, I> {
  readonly kind: NodeKind
  /** The type of its values, for the compiler alone: it is never there. */
  readonly '~value'?: (value: V) => void
  readonly '~issue'?: I
}

/** Any rule or tree, whatever it checks. */
export type AnyTree = Tree<never, Issue<string, unknown>>

/** Every node as the interpreter takes it: one shape for all kinds, so that engines find each field at one offset. */
export interface Node extends Tree<never, Issue> {
  readonly of: readonly Node[]
  readonly on: ValueType | AnalysisType | undefined
  /** The name of a property. */
  readonly key: string
  readonly isRequired: boolean
  /** Whether a required property must be there in this case; always if not given. */
  readonly requiredWhen: ((facts: Facts) => boolean) | undefined
  /** Whether a property contains an object: if text is expected, an empty object is a mistake. */
  readonly takesObject: boolean
  /** Whether blank text is a value of the property: a name is judged, and a select that nobody chose is reported. */
  readonly takesBlank: boolean
  /** The texts that a value must be one of. */
  readonly values: readonly string[] | undefined
  /** What `typeof` cannot know: whether the value is a date. */
  readonly accepts: ((value: unknown) => boolean) | undefined
  readonly facts: ((value: never, facts: Facts) => Facts) | undefined
  readonly analyser: Analyser<never, unknown> | undefined
  readonly code: string
  readonly level: Level
  readonly clause: string
  /** The place in a filing that a rule of ours is about. */
  readonly at: string | undefined
  readonly subjectKinds: readonly SubjectKind[] | undefined
  readonly needs: readonly FactName[]
  readonly supersededBy: readonly string[]
  readonly triggers: number | undefined
  readonly when: ((value: never, facts: Facts) => boolean | undefined) | undefined
  readonly check: ((value: never, facts: Facts, path: Path) => Params | undefined) | undefined
  readonly cleared: ((value: never, facts: Facts) => string | undefined) | undefined
  readonly downgrade: { readonly to: Level; readonly when: (params: never) => boolean } | undefined
  /** The names of needed facts, split at the dot. */
  readonly neededPaths: readonly (readonly string[])[]
  /** The edition of the tree, or of the first part that has one. */
  readonly edition: EditionName | undefined
  /** What is wrong with a fact, by the first analyser that looks. */
  readonly badFact: Analyser<never, unknown>['badFact']
  /** The children that can judge a kind of subject. */
  readonly bound: (kind: SubjectKind | undefined) => Bound<Node>
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A frozen copy of a list or an object that a caller may still change. */
const copyOf = <T extends object | undefined>(part: T): T =>
  (part && Object.freeze(Array.isArray(part) ? [...part] : { ...part })) as T

/** The children of a node, with sets flattened. Throws a TypeError if one is not a tree, or if two rules share a code. */
const childrenOf = (given: readonly Node[]): readonly Node[] => {
  for (const child of given)
    if (child?.bound === undefined) throw new TypeError('This is no rule or tree: make it with rule(), ruleset() …')
  const of = given.flatMap((child) => (child.kind === 'set' ? child.of : [child]))
  const codes = new Set<string>()
  for (const { kind, code } of of) {
    if (kind === 'rule' && codes.has(code)) throw new TypeError(`two rules have the code ${code}`)
    codes.add(code)
  }
  return Object.freeze(of)
}

/** Gives a node every field. */
export const nodeOf = (fields: Partial<Node> & Pick<Node, 'kind'>): Node => {
  const { needs = none } = fields
  const of = fields.of === undefined ? none : childrenOf(fields.of)
  return Object.freeze({
    kind: fields.kind,
    of,
    on: fields.on,
    key: fields.key ?? '',
    isRequired: fields.isRequired ?? false,
    requiredWhen: fields.requiredWhen,
    takesObject: fields.takesObject ?? false,
    takesBlank: fields.takesBlank ?? false,
    values: copyOf(fields.values),
    accepts: fields.accepts,
    facts: fields.facts,
    analyser: copyOf(fields.analyser),
    code: fields.code ?? '',
    level: fields.level ?? 'error',
    clause: fields.clause ?? '',
    at: fields.at,
    subjectKinds: copyOf(fields.subjectKinds),
    needs: copyOf(needs),
    supersededBy: copyOf(fields.supersededBy ?? none),
    triggers: fields.triggers,
    when: fields.when,
    check: fields.check,
    cleared: fields.cleared,
    downgrade: copyOf(fields.downgrade),
    neededPaths: copyOf(needs.map((name) => copyOf(name.split('.')))),
    edition: fields.edition ?? fields.of?.find(({ edition }) => edition !== undefined)?.edition,
    badFact: fields.analyser?.badFact ?? fields.of?.find(({ badFact }) => badFact !== undefined)?.badFact,
    bound: bounds(of),
  })
}

type Takes<T> = T extends { readonly '~value'?: infer F } ? Exclude<F, undefined> : never

/** What a tree checks; for several trees, what all of them can check. */
export type ValueOf<T> = Takes<T> extends (value: infer V) => void ? V : never

/** What a tree, or any of several trees, can report. Inferred as a whole, so that a named union keeps its name. */
export type IssueOf<T> = T extends Tree<never, infer I> ? I : never
