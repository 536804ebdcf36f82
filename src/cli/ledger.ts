import { visible } from './terminal'
import type { Texts } from './texts'
import { addTotals, noTotals, type Totals } from './totals'
import { type Position, type Problem, UnusableInput } from './unusable'
import type { Out } from './world'

/** Counts the results of a run, and prints what cannot be used on the standard error. */
export interface Ledger {
  readonly totals: Totals
  readonly note: (text: string) => void
  readonly complain: (file: string, problem: Problem, position: Position) => void
  /** Counts and prints what cannot be used; any other failure is a mistake of ours, and thrown. */
  readonly unusable: (file: string, error: unknown) => void
  readonly add: (totals: Totals) => void
  /** Prints how many problems were left out. */
  readonly end: () => void
}

/** Problems that are printed one by one. */
const most = 20

export const ledgerFor = (texts: Texts, stderr: Out): Ledger => {
  const totals = noTotals()
  let problems = 0
  const note = (text: string) => void stderr.write(`${visible(text)}\n`)
  const complain: Ledger['complain'] = (file, problem, position) => {
    // Some sentences name the file.
    const where = 'file' in problem ? '' : texts.position(file, position)
    if (++problems <= most) note(`${where}${where === '' ? '' : ': '}${texts.problem(problem)}`)
  }
  return {
    totals,
    note,
    complain,
    unusable: (file, error) => {
      if (!(error instanceof UnusableInput)) throw error
      totals.unusable++
      complain(file, error.problem, error.position)
    },
    add: (part) => addTotals(totals, part),
    end: () => {
      if (problems > most) note(texts.moreProblems(problems - most))
    },
  }
}
