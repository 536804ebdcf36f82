import type { AnyTree } from '../../core/node'
import { type AdapterOptions, type Judge, judgeOf, type WordedIssue } from '../shared'

/** A validator as async-validator and its forks call it. Resolved passes; rejected is an array of `IssueError`. */
export type AsyncValidator = (rule: unknown, value: unknown) => Promise<void>

/** One issue of a failed field. */
export type IssueError = Error & WordedIssue

/** The part of antd's form that returns its values. */
export interface ValuesSource {
  /** Returns the values of all fields. */
  readonly getFieldsValue: (all: true) => unknown
}

// Rejected, and in an array: the one way in which async-validator keeps every issue with its code. It takes whatever is
// resolved for success, and does not catch what is thrown. An untouched field is `undefined` there, the same as empty text.
const validator =
  (judge: Judge, warnings: boolean, values?: () => unknown): AsyncValidator =>
  (_rule, value) => {
    const issues = judge(value ?? '', values, warnings)
    const errors = issues.map((issue): IssueError => Object.assign(new Error(issue.message), issue))
    return errors.length > 0 ? Promise.reject(errors) : Promise.resolve()
  }

/** Returns a validator for libraries on async-validator: `{ validator: asyncRule(websiteName, { messages }) }`. */
export const asyncRule = <N extends AnyTree>(node: N, options: AdapterOptions<N, void> = {}): AsyncValidator =>
  validator(judgeOf(node, options), false)

/** Returns rules for antd's `Form.Item`; milder issues are `warningOnly`. `facts` may be a function of the form's values. */
export const antdRules = <N extends AnyTree, V>(node: N, options: AdapterOptions<N, V> = {}) => {
  const judge = judgeOf(node, options)
  return [
    (form: ValuesSource) => ({ validator: validator(judge, false, () => form.getFieldsValue(true)) }),
    (form: ValuesSource) => ({ validator: validator(judge, true, () => form.getFieldsValue(true)), warningOnly: true }),
  ]
}

/** Returns rules for ant-design-vue's `a-form-item`; milder issues are `warningOnly`. */
export const antDesignVueRules = <N extends AnyTree>(node: N, options: AdapterOptions<N, void> = {}) => {
  const judge = judgeOf(node, options)
  return [{ validator: validator(judge, false) }, { validator: validator(judge, true), warningOnly: true }]
}

/** Returns rules for Naive UI's `n-form-item`; milder issues have the level `warning`. */
export const naiveRules = <N extends AnyTree>(node: N, options: AdapterOptions<N, void> = {}) => {
  const judge = judgeOf(node, options)
  return [{ validator: validator(judge, false) }, { validator: validator(judge, true), level: 'warning' as const }]
}

/** Returns rules for Element Plus's `el-form-item`, which has no warnings and takes promises under `asyncValidator` only. */
export const elementPlusRules = <N extends AnyTree>(node: N, options: AdapterOptions<N, void> = {}) => [
  { asyncValidator: validator(judgeOf(node, options), false) },
]
