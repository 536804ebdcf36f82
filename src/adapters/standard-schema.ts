import { attempt } from '../core/attempt'
import type { Issue } from '../core/issue'
import { refuse } from '../core/mistake'
import type { AnyTree, ValueOf } from '../core/node'
import { isList, typeOf } from '../core/value'
import { type AdapterOptions, type AnyIssueOf, judgeOf, type WordedIssue } from './shared'

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
    /** Validates a value, synchronously. */
    readonly validate: (value: unknown, options?: StandardOptions | undefined) => StandardResult<Value, I>
  }
}

/** What a caller of `validate` may pass; it is ignored. */
export interface StandardOptions {
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** Either the value as it came, or what fails it: never both keys. */
export type StandardResult<Value, I = Issue> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly WordedIssue<I>[] }

/** Options of `toStandardSchema`. */
export interface SchemaOptions<N extends AnyTree> extends AdapterOptions<N> {
  /**
   * A key for issues about the value as a whole, whose path is empty by the specification. A form may need one:
   * resolvers of React Hook Form before 5.5 drop an issue with an empty path, and take the form for valid.
   */
  readonly rootKey?: string | undefined
}

/**
 * Returns a Standard Schema of a rule or tree, for any library that takes one: TanStack Form, React Hook Form, Hono, tRPC, Angular …
 *
 * A plain object, synchronous, total. The value is passed on as it came; a failure contains no part of it.
 */
export const toStandardSchema = <N extends AnyTree>(
  node: N,
  options: SchemaOptions<N> = {},
): StandardSchema<ValueOf<N>, AnyIssueOf<N>> => {
  const judge = judgeOf(node, options, 'rootKey')
  const { rootKey } = options
  if (rootKey !== undefined && typeof rootKey !== 'string')
    refuse('toStandardSchema', 'rootKey must be a text', rootKey)
  const root = rootKey === undefined ? [] : [rootKey]
  return {
    '~standard': {
      version: 1,
      vendor: 'beian',
      validate: (value) => {
        const issues = judge(value, () => value)
        if (issues.length === 0) return { value: value as ValueOf<N> }
        const placed = issues.map((issue) => (issue.path.length > 0 ? issue : { ...issue, path: root }))
        return { issues: placed as unknown as readonly WordedIssue<AnyIssueOf<N>>[] }
      },
    },
  }
}

const levels: readonly unknown[] = ['error', 'review', 'advice']

/** Whether an error is an issue of this package, in a list that other schemas add to as well. */
export const isBeianIssue = <T>(issue: T): issue is T & Issue =>
  attempt(() => {
    const { code, level, path, params } = issue as Partial<Record<keyof Issue, unknown>>
    return typeof code === 'string' && levels.includes(level) && isList(path) && typeOf(params) === 'object'
  }, false)
