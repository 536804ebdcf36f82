import type { Params } from '../../core/issue'
import type { Node } from '../../core/node'
import { type AdapterOptions, issuesFor } from '../shared'

/** A `FieldError` of React Hook Form: the first issue of a place, and in `types` the messages of all by their codes. */
export interface HookFormError {
  readonly type: string
  readonly message: string
  readonly params: Params
  readonly types: { readonly [code: string]: string }
  /** The same once more: all that is left of it where something below fails as well. */
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
 * A resolver for React Hook Form that keeps the code as `type`: `useForm({ resolver: hookFormResolver(order, { messages }) })`.
 *
 * A place that fails together with one below it keeps its own error under `root`, as React Hook Form does for lists of
 * fields. What is said of the form as a whole stands under `_root`: version 7.54 forgets `errors.root` on submit.
 */
export const hookFormResolver =
  <N extends Node, V>(node: N, options: AdapterOptions<N, V> = {}) =>
  (values: V): ResolverResult<V> => {
    const issues = issuesFor(node, values, options, () => values)
    if (issues.length === 0) return { values, errors: {} }
    const errors: HookFormErrors = {}
    for (const { code: type, message, params, path } of issues) {
      let at = errors
      for (const key of path.length > 0 ? path : ['_root']) {
        // Makes room: a field below may be called `type`.
        if (at.types) for (const own of ['type', 'message', 'params', 'types']) delete at[own]
        at[key] ??= {}
        at = at[key] as HookFormErrors
      }
      const { types, root } = at as Partial<HookFormError>
      const own = { type, message, params, ...root, types: { ...types, [type]: message } }
      Object.assign(at, own, { root: own })
    }
    return { values: {}, errors }
  }
