import type { Path } from '../../core/issue'
import type { AnyTree } from '../../core/node'
import { type AdapterOptions, judgeOf, type WordedIssue } from '../shared'

/** A `FieldError` of React Hook Form: the first issue of a place, and in `types` the messages of all by their codes. */
export interface HookFormError extends WordedIssue {
  readonly type: string
  readonly types: { readonly [code: string]: string }
  /** The same again: what remains if something below fails as well. */
  readonly root: Omit<HookFormError, 'root'>
}

/** `HookFormError`s in the shape of the form's values. */
export interface HookFormErrors {
  [key: string | number]: unknown
}

/** What React Hook Form takes from a resolver. */
export type ResolverResult<V> =
  | { readonly values: V; readonly errors: Record<string, never> }
  | { readonly values: Record<string, never>; readonly errors: HookFormErrors }

/**
 * Returns a resolver for React Hook Form that keeps the code as `type`: `useForm({ resolver: hookFormResolver(order, { messages }) })`.
 *
 * A place that fails together with one below it keeps its own error under `root`, as React Hook Form does for lists of
 * fields. Errors of the form as a whole are under `_root`: version 7.54 forgets `errors.root` on submit.
 */
export const hookFormResolver = <N extends AnyTree, V>(node: N, options: AdapterOptions<N, V> = {}) => {
  const judge = judgeOf(node, options)
  return (values: V): ResolverResult<V> => {
    const issues = judge(values, () => values)
    const errors: HookFormErrors = {}
    for (const issue of issues) {
      const put = (here: Partial<HookFormError> | undefined, [key, ...rest]: Path): unknown => {
        if (key === undefined) {
          const types = { ...here?.types, [issue.code]: issue.message }
          const root = { type: issue.code, ...issue, ...here?.root, types }
          return { ...root, root }
        }
        const at: HookFormErrors =
          here && !here.types ? here : Object.assign(typeof key === 'number' ? [] : {}, here && { root: here.root })
        at[key] = put(at[key] as HookFormError | undefined, rest)
        return at
      }
      put(errors, issue.path.length > 0 ? issue.path : ['_root'])
    }
    return { values: issues.length > 0 ? {} : values, errors } as ResolverResult<V>
  }
}
