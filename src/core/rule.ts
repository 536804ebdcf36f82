import type { Facts } from '../model/facts'
import type { SubjectKind } from '../model/subject'
import type { Issue, Level, Params, Path } from './issue'

/** What `typeof` says, with `array` told apart from `object`; a `reading` is what a `Reader` derives, never a value as it comes. */
export type ValueType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'analysis'

/** A fact by name, or a part of one: `registry`, `subject.name`. */
export type FactName = keyof Facts | `${keyof Facts & string}.${string}`

/**
 * A rule says at most one thing about one value.
 *
 * A rule for some kinds of subject (`subjects`) binds only once the kind is known, and a rule that `needs` a fact is
 * silent until that fact is given: what is not known is never an error. `audit` names what was missing.
 */
export interface Rule<V> {
  /** `family.problem`: stable for ever, never renamed or reused. */
  readonly code: string
  readonly level: Level
  /** A milder level, for the cases that the issue's own params describe. */
  readonly downgrade?: { readonly to: Level; readonly when: (params: Params) => boolean }
  /** The clause that the rule enforces: an id of `data/clauses`. */
  readonly clause: string
  /** The type that the value must have; another is reported as `input.wrong-type`. */
  readonly on: ValueType
  /** The kinds of subject that the clause speaks about; all when absent. */
  readonly subjectKinds?: readonly SubjectKind[]
  /** Facts without which the rule can't judge. */
  readonly needs?: readonly FactName[]
  /** Codes that already say as much about the same value. */
  readonly supersededBy?: readonly string[]
  /** Flags of the reading of which one must be set for the rule to be able to speak; any when absent. */
  readonly triggers?: number
  /** Does the clause speak about this value at all? */
  readonly when?: (value: V, facts: Facts) => boolean
  /** The params of the issue, or `undefined` where the value is as it should be. `path` is where the value stands. */
  readonly check: (value: V, facts: Facts, path: Path) => Params | undefined
}

type ParamsOf<R> = R extends { readonly check: (...args: never[]) => infer P } ? Exclude<P, undefined> : never

/** The issue that a rule can report, with its params typed by its code. */
export type IssueOfRule<R> = R extends { readonly code: infer C extends string } ? Issue<C, ParamsOf<R>> : never

/** The name of a fact, cut at its dot. */
export type Need = readonly string[]

/** Whether a fact is given. */
export const isKnown = (facts: Facts, [whole, part]: Need): boolean => {
  const fact = (facts as Record<string, Record<string, unknown> | null | undefined>)[whole!]
  return (part === undefined ? fact : fact === null || fact?.[part]) !== undefined
}
