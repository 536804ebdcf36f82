import type { Facts } from '../model/facts'
import type { Issue } from './issue'
import type { IssueOfRule, Rule, ValueType } from './rule'

/** A tree of rules. `V` is what it checks, `I` what it can report; both exist for the compiler only. */
export interface Tree<V, I> {
  readonly '~value'?: (value: V) => void
  readonly '~issue'?: I
}

/** Derives once what many rules look at. `flags` is cheap and tells which rules can speak at all; 0 wakes none. */
export interface Analyser<V, W> {
  readonly on: ValueType
  readonly flags: (value: V) => number
  readonly analyse: (value: V) => W
}

export interface SetNode<V, I> extends Tree<V, I> {
  readonly kind: 'set'
  readonly of: readonly Node[]
}
export interface PropertyNode<V, I> extends Tree<V, I> {
  readonly kind: 'at'
  readonly key: string
  readonly required: boolean
  readonly of: readonly Node[]
}
export interface EachNode<V, I> extends Tree<V, I> {
  readonly kind: 'each'
  readonly of: readonly Node[]
}
export interface WithFactsNode<V, I> extends Tree<V, I> {
  readonly kind: 'knowing'
  /** All that is known below, what was known before included. */
  readonly facts: (value: never, facts: Facts) => Facts
  readonly of: readonly Node[]
}
export interface AnalysisNode<V, I> extends Tree<V, I> {
  readonly kind: 'analysis'
  readonly reader: Analyser<never, unknown>
  readonly rules: readonly Rule<never>[]
  /** All flags that wake one of the rules. */
  readonly wakes: number
  /** The rules that no flag can wake: they run whenever they bind. */
  readonly always: readonly Rule<never>[]
  /** What is no rule. */
  readonly others: readonly Node[]
  /** Whether something may speak although no flag is set and nothing is known of the subject. */
  readonly restless: boolean
}
export interface TypeNode<V> extends Tree<V, never> {
  readonly kind: 'type'
  readonly on: ValueType
  readonly values?: readonly string[]
}
export interface ManualNode extends Tree<unknown, never> {
  readonly kind: 'manual'
  readonly code: string
  readonly clause: string
}

export type Node =
  | Rule<never>
  | SetNode<never, Issue>
  | PropertyNode<never, Issue>
  | EachNode<never, Issue>
  | WithFactsNode<never, Issue>
  | AnalysisNode<never, Issue>
  | TypeNode<never>
  | ManualNode

type Takes<N> = N extends { readonly check: (value: infer V, ...rest: never[]) => unknown }
  ? (value: V) => void
  : N extends { readonly '~value'?: infer F }
    ? Exclude<F, undefined>
    : never

/** What a node checks; for several nodes, what all of them can check. */
export type ValueOf<N> = Takes<N> extends (value: infer V) => void ? V : never

/** What a node, or any of several nodes, can report. */
export type IssueOf<N> = N extends { readonly check: unknown }
  ? IssueOfRule<N>
  : N extends { readonly '~issue'?: infer I }
    ? Exclude<I, undefined>
    : never
