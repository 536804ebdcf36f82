export { type AngularControl, angularValidator } from './forms/angular'
export {
  type AsyncValidator,
  antDesignVueRules,
  antdRules,
  asyncRule,
  elementPlusRules,
  type IssueError,
  naiveRules,
  type ValuesSource,
} from './forms/async-rule'
export { finalFormValidate, formikValidate, type NestedErrors } from './forms/nested'
export {
  type HookFormError,
  type HookFormErrors,
  hookFormResolver,
  type ResolverResult,
} from './forms/react-hook-form'
export {
  type ArcoValidator,
  arcoRules,
  arcoVueRules,
  type TDesignResult,
  type TDesignRule,
  tdesignRules,
  vantRules,
  veeValidateRule,
} from './forms/value-rule'
export { type Problem, type ProblemDetail, type ProblemOptions, problemJson } from './problem-json'
export type { AdapterOptions, AnyIssueOf, WordedIssue } from './shared'
