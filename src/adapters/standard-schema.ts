import { attempt } from '../core/attempt'
import type { Issue } from '../core/issue'
import { isList, typeOf } from '../core/list'
import type { AnyTree, ValueOf } from '../core/node'
import { type AdapterOptions, type AnyIssueOf, issuesFor, type WordedIssue } from './shared'

/**
 * The Standard Schema interface, version 1 as of `@standard-schema/spec` 1.1.0 (2025-12-15), https://standardschema.dev.
 * Copied so that types bring no dependency: MIT, Copyright (c) 2024 Colin McDonnell. Narrowed to what is promised here:
 * `validate` is synchronous, and issues keep their code, level and params.
 */
export interface StandardSchema<Value = unknown, I = Issue> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
    readonly validate: (value: unknown, options?: StandardOptions | undefined) => StandardResult<Value, I>
  }
}

/** What a caller of `validate` may pass; nothing here is used. */
export interface StandardOptions {
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** Either the value as it came, or what fails it: never both keys. */
export type StandardResult<Value, I = Issue> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly WordedIssue<I>[] }

export interface SchemaOptions<N extends AnyTree> extends AdapterOptions<N> {
  /**
   * The key that stands for the value as a whole, `_root` unless said otherwise. Form libraries drop an issue whose path
   * is empty, and React Hook Form 7.54 one at `root`, and take the form for valid.
   */
  readonly rootKey?: string | undefined
}

/**
 * A Standard Schema of a rule or ruleset, for whatever takes one: TanStack Form, React Hook Form, Hono, tRPC, Angular …
 *
 * A plain object, synchronous, total. The value is passed on as it came; a failure holds no part of it.
 */
export const toStandardSchema = <N extends AnyTree>(
  node: N,
  options: SchemaOptions<N> = {},
): StandardSchema<ValueOf<N>, AnyIssueOf<N>> => ({
  '~standard': {
    version: 1,
    vendor: 'beian',
    validate: (value) => {
      const issues = issuesFor(node, value, options, () => value)
      if (issues.length === 0) return { value: value as ValueOf<N> }
      const root = [options?.rootKey ?? '_root']
      const placed = issues.map((issue) => (issue.path.length > 0 ? issue : { ...issue, path: root }))
      return { issues: placed as unknown as readonly WordedIssue<AnyIssueOf<N>>[] }
    },
  },
})

const levels: readonly unknown[] = ['error', 'review', 'advice']

/** Tells an issue of this package from what other schemas put into the same list of errors. */
export const isBeianIssue = <T>(issue: T): issue is T & Issue =>
  attempt(() => {
    const { code, level, path, params } = issue as Partial<Record<keyof Issue, unknown>>
    return typeof code === 'string' && levels.includes(level) && isList(path) && typeOf(params) === 'object'
  }, false)
