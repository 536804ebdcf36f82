import type { AnyTree } from '../../core/node'
import { type AdapterOptions, type Judge, judgeOf, linesOf, type WordedIssue } from '../shared'

// An untouched field is `undefined` in all of these libraries, the same as empty text.

/** A validator as Arco calls it: it must always call back. */
export type ArcoValidator = (value: unknown, callback: (error?: string) => void) => void

const arcoValidator =
  (judge: Judge, warnings: boolean): ArcoValidator =>
  (value, callback) => {
    const issues = judge(value ?? '', undefined, warnings)
    // Arco waits for the call in either case, and shows "Error: …" for anything but a text.
    callback(issues.length > 0 ? linesOf(issues) : undefined)
  }

/** Returns rules for the `FormItem` of Arco for React; milder issues have the `validateLevel` `warning`. */
export const arcoRules = <N extends AnyTree>(
  node: N,
  options: AdapterOptions<N, void> = {},
): [{ validator: ArcoValidator }, { validator: ArcoValidator; validateLevel: 'warning' }] => {
  const judge = judgeOf(node, options)
  return [
    { validator: arcoValidator(judge, false) },
    { validator: arcoValidator(judge, true), validateLevel: 'warning' },
  ]
}

/** Returns rules for the `a-form-item` of Arco for Vue, without warnings, which it shows as errors. */
export const arcoVueRules = <N extends AnyTree>(
  node: N,
  options: AdapterOptions<N, void> = {},
): [{ validator: ArcoValidator }] => [{ validator: arcoValidator(judgeOf(node, options), false) }]

/** Returns rules for Vant's `van-field`: `true`, or the text to show. Never a rejected promise, on which Vant hangs. */
export const vantRules = <N extends AnyTree>(
  node: N,
  options: AdapterOptions<N, void> = {},
): [
  {
    /** Returns `true`, or what the user sees. */
    validator: (value: unknown) => true | string
  },
] => {
  const judge = judgeOf(node, options)
  return [
    {
      validator: (value) => {
        const issues = judge(value ?? '')
        return issues.length === 0 || linesOf(issues)
      },
    },
  ]
}

/** What TDesign takes from a validator; `issues` come back in the result of `validate()`. */
export interface TDesignResult {
  readonly result: boolean
  readonly message: string
  readonly type: 'error' | 'warning' | 'success'
  readonly issues: readonly WordedIssue[]
}

/** A rule of TDesign. */
export interface TDesignRule {
  /** Validates a value, with the values of the form. */
  validator: (value: unknown, context?: { readonly formData: unknown }) => TDesignResult
}

/**
 * Returns rules for the `t-form-item` of TDesign. What fails is of type `error`, or `warning` if `failOn` lets milder
 * issues fail: TDesign does not submit with either. What does not fail is shown as `success`, the only type that passes.
 * `facts` may be a function of the form's values in Vue; TDesign for React does not pass them to its rules.
 */
export const tdesignRules = <N extends AnyTree, V>(
  node: N,
  options: AdapterOptions<N, V> = {},
): [TDesignRule, TDesignRule] => {
  const judge = judgeOf(node, options)
  const rule = (warnings: boolean): TDesignRule => ({
    validator: (value, context) => {
      const issues = judge(value ?? '', () => context?.formData, warnings)
      const type = issues.some(({ level }) => level === 'error') ? 'error' : 'warning'
      const result = warnings || issues.length === 0
      return { result, message: linesOf(issues), type: warnings ? 'success' : type, issues }
    },
  })
  return [rule(false), rule(true)]
}

/** Returns a validation function for a field of vee-validate 4 and 5: it returns `true`, or the text to show. */
export const veeValidateRule = <N extends AnyTree, V>(node: N, options: AdapterOptions<N, V> = {}) => {
  const judge = judgeOf(node, options)
  return (value: unknown, context?: { readonly form: unknown }): true | string => {
    const issues = judge(value ?? '', () => context?.form)
    return issues.length === 0 || linesOf(issues)
  }
}
