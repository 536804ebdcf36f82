import type { Checked } from './checked'
import { type Context, contextOf, type Settings } from './context'
import { checkName } from './names'
import type { Row } from './rows'
import { checkSite } from './sites'
import { count, noTotals, type Totals } from './totals'
import { type Position, type Problem, UnusableInput } from './unusable'
import { writerOf } from './write/formats'
import type { Writer } from './write/writer'

/** The commands that take a table. */
export type TableCommand = 'names' | 'sites'

/** What became of a part of the rows; plain data, so that a worker can send it. */
export interface Part {
  readonly text: string
  readonly totals: Totals
  readonly problems: readonly { readonly problem: Problem; readonly position: Position }[]
}

const checks: Readonly<Record<TableCommand, (row: Row, context: Context) => Checked>> = {
  names: checkName,
  sites: checkSite,
}

/** The context of each row, by its province: a province may require more. */
const contextsBy = (context: Context) => {
  const known = new Map<string, Context>()
  return ({ row, cells: { province } }: Row): Context => {
    if (province === undefined) return context
    const found = known.get(province)
    if (found !== undefined) return found
    try {
      const own = contextOf({ ...context.settings, province })
      known.set(province, own)
      return own
    } catch (error) {
      throw new UnusableInput((error as UnusableInput).problem, { row, column: 'province' })
    }
  }
}

/** Checks rows, and writes what was found. */
export const workOn = (
  rows: readonly Row[],
  context: Context,
  writer: Writer,
  contextIn = contextsBy(context),
): Part => {
  const totals = noTotals()
  const problems: Part['problems'][number][] = []
  const checked: Checked[] = []
  const checkRow = checks[context.settings.command as TableCommand]
  for (const row of rows) {
    try {
      const one = checkRow(row, contextIn(row))
      count(totals, one)
      checked.push(one)
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error
      totals.unusable++
      problems.push({ problem: error.problem, position: error.position })
    }
  }
  return { text: writer.items(checked), totals, problems }
}

/** What works on rows by these settings. */
export const workerOf = (settings: Settings): ((rows: readonly Row[]) => Part) => {
  const context = contextOf(settings)
  const writer = writerOf(context)
  const contextIn = contextsBy(context)
  return (rows) => workOn(rows, context, writer, contextIn)
}
