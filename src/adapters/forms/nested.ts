import type { Path } from '../../core/issue'
import type { AnyTree } from '../../core/node'
import { type AdapterOptions, judgeOf, type WordedIssue } from '../shared'

/** Texts in the shape of the form's values. */
export interface NestedErrors {
  [key: string | number]: unknown
}

/**
 * Nests the issues' messages as the values are nested. A parent's issues are placed first, so that a field that fails
 * together with one below it keeps both.
 *
 * @param own the key under which a place that holds other errors keeps its own
 * @param ownOfList the same for lists, which are then written as arrays and never as a text
 */
const nest = (issues: readonly WordedIssue[], values: unknown, own: string, ownOfList?: string): NestedErrors => {
  const errors: NestedErrors = {}
  for (const { path, message } of issues) {
    const put = (here: unknown, value: unknown, [next, ...rest]: Path): unknown => {
      const list = Array.isArray(value) ? ownOfList : undefined
      const key = next ?? list
      if (key === undefined) return here ? `${here}\n${message}` : message
      const at = (typeof here === 'object' ? here : list ? [] : here ? { [own]: here } : {}) as NestedErrors
      at[key] = put(at[key], (value as NestedErrors)[key], rest)
      return at
    }
    try {
      put(errors, values, path.length > 0 ? path : [own])
    } catch {
      // The place can't be read, which is what the issue says.
      errors[own] = message
    }
  }
  return errors
}

/**
 * Returns the `validate` of Formik. Lists are written as objects, which Formik reads alike and merges without loss. A place
 * that fails together with one below it keeps its own text under `_root`, and so does the form as a whole.
 */
export const formikValidate = <N extends AnyTree, V>(node: N, options: AdapterOptions<N, V> = {}) => {
  const judge = judgeOf(node, options)
  return (values: V): NestedErrors =>
    nest(
      judge(values, () => values),
      values,
      '_root',
    )
}

/**
 * Returns the `validate` of Final Form, with its own keys: `FORM_ERROR` for the form and for a group that fails together
 * with a field, `ARRAY_ERROR` for a list: Final Form throws on a plain text as soon as a field of the list is registered.
 */
export const finalFormValidate = <N extends AnyTree, V>(node: N, options: AdapterOptions<N, V> = {}) => {
  const judge = judgeOf(node, options)
  return (values: V): NestedErrors =>
    nest(
      judge(values, () => values),
      values,
      'FINAL_FORM/form-error',
      'FINAL_FORM/array-error',
    )
}
