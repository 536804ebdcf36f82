import type { Checked } from '../checked'
import type { Totals } from '../totals'

/** Writes a report in one format, piece by piece. */
export interface Writer {
  /** Before all else. */
  readonly head: () => string
  /** What was checked, in the order of the input; pieces of several workers are joined. */
  readonly items: (checked: readonly Checked[]) => string
  /** Between the pieces of `items` that are not empty. */
  readonly between?: string
  /** How many rows the report shows at most; all if not given. */
  readonly most?: number
  readonly tail: (totals: Totals, interrupted: boolean) => string
  /** Whether the report ends with the totals; otherwise they are printed on the standard error. */
  readonly hasTotals: boolean
}
