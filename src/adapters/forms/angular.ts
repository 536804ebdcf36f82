import type { AnyTree } from '../../core/node'
import { type AdapterOptions, judgeOf, type WordedIssue } from '../shared'

/** The part of Angular's `AbstractControl` that is read. */
export interface AngularControl {
  readonly value: unknown
  readonly root: {
    /** Returns the values of the whole form. */
    readonly getRawValue: () => unknown
  }
}

/**
 * Returns a `ValidatorFn` of Angular for a control, group or array: `new FormControl('', angularValidator(websiteName, { messages }))`.
 *
 * Errors are keyed by code, so that `hasError('name.too-short')` works; under each code, its issues, one for each place.
 * `facts` may be a function of the whole form's raw value; Angular validates a control again only if asked to.
 */
export const angularValidator = <N extends AnyTree, V>(node: N, options: AdapterOptions<N, V> = {}) => {
  const judge = judgeOf(node, options)
  return (control: AngularControl): Record<string, WordedIssue[]> | null => {
    const errors: Record<string, WordedIssue[]> = {}
    const issues = judge(control.value ?? '', () => control.root.getRawValue())
    for (const issue of issues) {
      errors[issue.code] ??= []
      errors[issue.code]?.push(issue)
    }
    return issues.length > 0 ? errors : null
  }
}
