import type { Facts } from '../model/facts'
import type { InputIssue, Level } from './issue'
import type { ValueOf } from './node'
import type { ParamsOf } from './rule'

/** A text in both languages of the docs. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** A value, and what is known beside it. */
export interface Example<V> {
  readonly value: V
  readonly facts?: Facts
}

interface Page {
  /** What is required, in a few words and without a full stop. */
  readonly title: Bilingual
  /** Why the clause requires it, and what the rule decides if the clause is silent. */
  readonly why: Bilingual
}

/** What the params mean that no other code has. */
type Meanings<P> = { readonly [name in keyof P]?: Bilingual }

/**
 * The page of a rule: the export `doc` of its file, which no entry imports, so it never ships.
 * Tests run every example; docs/rules and the catalogue are generated from it. `V` is what its examples contain: for a
 * rule of an analysis, the value that is analysed.
 */
export interface RuleDoc<R, V = ValueOf<R>> extends Page {
  /** Standards and other texts that the rule rests on beside its clause. */
  readonly sources?: readonly string[]
  readonly params?: Meanings<ParamsOf<R>>
  /** The rule is optional: only trees of editions that list it contain it, and it judges by their provisions. */
  readonly optional?: true
  readonly valid: readonly Example<V>[]
  readonly invalid: readonly (Example<V> & { readonly params?: Partial<ParamsOf<R>>; readonly level?: Level })[]
}

/** The params of an issue that the interpreter itself reports. */
export type InputParams<C extends InputIssue['code']> = Extract<InputIssue, { readonly code: C }>['params']

/** The page of a code that the interpreter itself reports: examples are params, since no rule looks at a value. */
export interface InputDoc<C extends InputIssue['code']> extends Page {
  readonly params?: Meanings<InputParams<C>>
  readonly invalid: readonly { readonly params: InputParams<C> }[]
}
