import type { Facts } from '../model/facts'
import type { Place } from '../model/place'
import type { SubjectKind } from '../model/schema'
import type { Issue, Level, Params, Path } from './issue'
import { type AnalysisType, type FactName, type Node, nodeOf, type Tree, type ValueType } from './node'

/**
 * A rule says at most one thing about one value.
 *
 * A rule for some kinds of subject (`subjectKinds`) waits until the kind is known, and a rule that `needs` a fact is
 * silent until that fact is given: what is not known is never an error. `audit` names what is missing.
 */
export interface RuleDefinition<V, C extends string, P extends Params, O = ValueType | AnalysisType> {
  /** `family.problem`: never given a second meaning. */
  readonly code: C
  readonly level: Level
  /** The clause that the rule enforces: a key of `clauses`, or what a custom catalogue calls it. */
  readonly clause: string
  /** The type of the value, or the analysis that the rule looks at. Another type is reported as `input.wrong-type`. */
  readonly on: O
  /** The place in a filing that the rule is about: `website.name`. Trees are built from it; rules of custom trees do not need one. */
  readonly at?: Place
  /** The kinds of subject that the clause is about; all if absent. */
  readonly subjectKinds?: readonly SubjectKind[]
  /** Facts without which the rule cannot judge. */
  readonly needs?: readonly FactName[]
  /** Codes that already say as much about the same value. */
  readonly supersededBy?: readonly string[]
  /** Triggers of the analysis of which one must be set; the rule runs on every value if absent. */
  readonly triggers?: number
  /** Whether the clause is about this value at all; `undefined` if too little is known to judge it. */
  readonly when?: (value: V, facts: Facts) => boolean | undefined
  /** Returns the params of the issue, or `undefined` if the value is fine. `path` leads to the value. */
  readonly check: (value: V, facts: Facts, path: Path) => P | undefined
  /** For audits: why a value passed that would have failed else, in a word of the rule's own (`registered-name`). */
  readonly cleared?: (value: V, facts: Facts) => string | undefined
  /** A milder level for cases that the params describe. */
  readonly downgrade?: {
    readonly to: Level
    /** Whether the params describe a milder case. */
    readonly when: (params: P) => boolean
  }
}

/** A rule as `rule` returns it: a tree of one. */
export interface Rule<V = never, C extends string = string, P = Params> extends Tree<V, Issue<C, P>> {
  readonly kind: 'rule'
  readonly code: C
  readonly level: Level
  readonly clause: string
  readonly on: ValueType | AnalysisType
  readonly at: Place | undefined
  readonly subjectKinds: readonly SubjectKind[] | undefined
  readonly needs: readonly FactName[]
  readonly supersededBy: readonly string[]
  readonly triggers: number | undefined
  readonly downgrade: { readonly to: Level } | undefined
}

/** The params of a rule's issue. */
export type ParamsOf<R> = R extends Rule<never, string, infer P> ? P : never

/** The values of a type, for a `check` whose parameter has no annotation. */
export type ValueOn<O> = O extends 'string'
  ? string
  : O extends 'number'
    ? number
    : O extends 'boolean'
      ? boolean
      : O extends 'array'
        ? readonly unknown[]
        : O extends 'object'
          ? Readonly<Record<string, unknown>>
          : unknown

/**
 * Returns a rule. Its definition is not checked: those of this package are, by tests, so that no bundle contains the checks.
 * `rule` of checked-rule.ts is the one that is exported.
 */
// @__NO_SIDE_EFFECTS__
export const rule = <
  const C extends string,
  P extends Params,
  const O extends ValueType | AnalysisType,
  V = ValueOn<O>,
>(
  definition: RuleDefinition<V, C, P, O>,
): Rule<NoInfer<V>, C, P> => nodeOf({ ...(definition as unknown as Node), kind: 'rule' }) as unknown as Rule<V, C, P>
