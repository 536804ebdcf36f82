import type { Facts } from '../model/facts'
import type { Level } from './issue'
import type { ValueOf } from './node'
import type { ParamsOf } from './rule'

/** A value, and what is known beside it. */
export interface Example<V> {
  readonly value: V
  readonly facts?: Facts
}

/**
 * The page of a rule: the export `doc` of its file, which no entry imports, so it never ships.
 * Tests run every example; docs/rules and the catalogue are generated from it. `V` is what its examples contain: for a
 * rule of an analysis, the value that is analysed.
 */
export interface RuleDoc<R, V = ValueOf<R>> {
  /** What must hold, in a few words. */
  readonly title: string
  /** Why the clause asks for it, and what the rule decides where the clause is silent. */
  readonly why: string
  readonly valid: readonly Example<V>[]
  readonly invalid: readonly (Example<V> & { readonly params?: Partial<ParamsOf<R>>; readonly level?: Level })[]
}
