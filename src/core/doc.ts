import type { Facts } from '../model/facts'
import type { Level } from './issue'
import type { IssueOf, ValueOf } from './node'

/** What a rule's example holds: the raw text for a rule about a reading, else the rule's own value. */
type Input<R> = R extends { readonly on: 'analysis' } ? string : ValueOf<R>

type ParamsOf<R> = IssueOf<R> extends { readonly params: infer P } ? P : never

/** A value, and what is known beside it. */
export interface Example<V> {
  readonly value: V
  readonly facts?: Facts
}

/**
 * The page of a rule: stands beside it as the export `doc`, which no entry imports, so it never ships.
 * Tests run every example; docs/rules and the catalogue are made from it.
 */
export interface RuleDoc<R> {
  /** What must hold, in a few words. */
  readonly title: string
  /** Why the clause asks for it, and what the rule decides where the clause is silent. */
  readonly why: string
  readonly valid: readonly Example<Input<R>>[]
  readonly invalid: readonly (Example<Input<R>> & { readonly params?: Partial<ParamsOf<R>>; readonly level?: Level })[]
}
