import type { Facts } from '../model/facts'
import { auditRecorder, type Checkpoint, compareOutcomes, type Outcome } from './audit'
import { boundTo } from './bind'
import type { InputIssue, Report } from './issue'
import { typeOf } from './list'
import type { AnyTree, IssueOf, Node, ValueOf } from './node'
import { buildReport, emptyReport } from './report'
import { addIssue, newRun, type Recorder, type Run, recordThrow, wrongType } from './run'
import { visit } from './visit'

const noFacts: Facts = /* @__PURE__ */ Object.freeze({})

/**
 * Visits a whole tree: in one go, and if something throws once more, each step apart from the others.
 *
 * @param first an issue that is known before
 * @param record for an audit, whose steps are kept apart from the start
 */
const walk = (
  tree: AnyTree,
  value: unknown,
  facts: Facts,
  first?: InputIssue,
  record?: Recorder,
  careful = record !== undefined,
): Run => {
  const run = newRun(careful, record, first)
  try {
    visit(tree as Node, value as never, facts, run, 0)
  } catch (thrown) {
    if (!careful) return walk(tree, value, facts, first, record, true)
    recordThrow(run, 0, thrown)
  }
  return run
}

const reportOf = (run: Run): Report<never> => {
  // A value that no one can read is reported, unless the interpreter has said already what is wrong.
  if (run.unreadable !== undefined && !run.found?.some(({ rule }) => rule === undefined))
    for (const path of run.unreadable) addIssue(run, wrongType(path, 'readable', 'unreadable'))
  return buildReport(run.found)
}

/** Fast path for a single text; allocates nothing if no rule is triggered. */
const hasNoIssue = (tree: AnyTree, value: unknown, facts: Facts): boolean => {
  const { kind, analyser } = tree as Node
  if (kind !== 'analysis' || analyser?.triggers === undefined || typeof value !== analyser.on) return false
  const { triggers, alwaysRuns } = boundTo(tree as Node, facts)
  return !alwaysRuns && (analyser.triggers(value as never) & triggers) === 0
}

/**
 * Checks a value against a rule or a tree of rules. Total: never throws, never changes its input.
 *
 * @returns a frozen, JSON-safe report; `ok` means that no issue is an `error`
 */
export const validate = <T extends AnyTree>(
  tree: T,
  value: ValueOf<T>,
  facts: Facts = noFacts,
): Report<IssueOf<T> | InputIssue> => {
  try {
    if (hasNoIssue(tree, value, facts)) return emptyReport
  } catch {
    // The walk reports it.
  }
  return reportOf(walk(tree, value, facts))
}

/** What an audit contains beside the report: what became of every rule, and what only a person can decide. */
export interface Audit<I> extends Report<I> {
  readonly outcomes: readonly Outcome[]
  readonly checklist: readonly Checkpoint[]
}

/** As `validate`, and says of every rule whether it passed, failed, did not apply, or misses a fact. */
export const audit = <T extends AnyTree>(
  tree: T,
  value: ValueOf<T>,
  facts: Facts = noFacts,
): Audit<IssueOf<T> | InputIssue> => {
  const outcomes: Outcome[] = []
  const checklist: Checkpoint[] = []
  const report = reportOf(walk(tree, value, facts, undefined, auditRecorder(outcomes, checklist)))
  return Object.freeze({
    ...report,
    outcomes: Object.freeze(outcomes.sort(compareOutcomes)),
    checklist: Object.freeze(checklist),
  })
}

/**
 * As `validate`, for values from outside whose type nobody has checked yet, the facts included.
 * Facts that are no object are reported as `input.wrong-type` and the value is then judged without them.
 */
export const check = <T extends AnyTree>(tree: T, value: unknown, facts?: unknown): Report<IssueOf<T> | InputIssue> => {
  const given = facts === undefined ? noFacts : facts
  const actual = typeOf(given)
  if (actual === 'object') return reportOf(walk(tree, value, given as Facts))
  return reportOf(walk(tree, value, noFacts, wrongType([], 'facts', actual)))
}
