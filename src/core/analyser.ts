import type { Facts } from '../model/facts'
import type { InputIssue, Path } from './issue'

/** What `typeof` returns, with `array` distinguished from `object`. */
export type ValueType = 'string' | 'number' | 'boolean' | 'object' | 'array'

/** What an analyser derives from a value, by name: rules that name it run on the analysis instead of the value. */
export type AnalysisType = `${string}-analysis`

/** Derives once what several rules look at. */
export interface Analyser<V, W> {
  /** The type of value that it takes. */
  readonly on: ValueType
  /** What it derives; its rules say the same in `on`. */
  readonly gives: AnalysisType
  /** Whether blank text is analysed as well; elsewhere it counts as not given. */
  readonly takesBlank?: boolean
  /** Cheap: one bit per trigger that the value sets. Without it every rule runs. */
  readonly triggers?: (value: V) => number
  /** Derives from a value what its rules judge. */
  readonly analyse: (value: V, facts: Facts) => W
  /** Whether the rules apply to this value. If not, the value is not analysed. */
  readonly when?: (value: V, facts: Facts) => boolean
  /** What is wrong with the content of a fact that only these rules look at. Reported once for a whole tree. */
  readonly badFact?: (facts: Facts) => InputIssue | undefined
  /** Frees what `triggers` keeps of a value until `analyse`, if that is not called. */
  readonly forget?: () => void
  /** Divides an analysis, so that each rule judges one part after the other: one issue each, at a place within the value. */
  parts?(analysis: W): readonly { readonly at: Path; readonly part: W }[]
}
