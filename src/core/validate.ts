import type { Facts } from '../model/facts'
import { attempt } from './attempt'
import { auditRecorder, type Checkpoint, compareOutcomes, type Outcome } from './audit'
import { hasActiveRule } from './bind'
import { type ReadFacts, readFacts } from './facts'
import { freeze } from './freeze'
import type { InputIssue, Report } from './issue'
import type { AnyTree, IssueOf, Node, ValueOf } from './node'
import { buildReport } from './report'
import { addIssue, newRun, type OnError, type Recorder, type Run, wrongType } from './run'
import { failed, visit } from './visit'

/** Options of `validate`, `check` and `audit`. */
export interface ValidateOptions {
  /** Receives what a custom rule throws; the report then has `rule.failed`, which names the rule. */
  readonly onError?: OnError
}

/**
 * Visits a whole tree in one go. If something throws, visits it again with each step apart from the others.
 *
 * @param record for an audit, whose steps are kept apart from the start
 */
const walk = (
  tree: AnyTree,
  value: unknown,
  known: ReadFacts,
  options: ValidateOptions,
  record?: Recorder,
  careful = record !== undefined,
): Run => {
  const onError = attempt(() => options?.onError, undefined)
  const run = newRun(careful, known.issues, record, onError)
  try {
    const bad = (tree as Node).badFact?.(known.facts)
    if (bad) addIssue(run, bad)
    visit(tree as Node, value as never, known.facts, run, 0)
  } catch (thrown) {
    if (!careful) return walk(tree, value, known, options, record, true)
    failed(tree as Node, run, 0, thrown)
  }
  return run
}

const reportOf = (tree: AnyTree, run: Run): Report<never> => {
  // A value that no one can read is reported, unless the interpreter has said already what is wrong.
  if (run.unreadable !== undefined && !run.found?.some(({ rule }) => rule === undefined))
    for (const path of run.unreadable) addIssue(run, wrongType(path, 'readable', 'unreadable'))
  return buildReport(tree as Node, run.found, run.more)
}

/** Fast path for a single text about which no rule can report anything. */
const hasNoIssue = (tree: AnyTree, value: unknown, { facts, issues }: ReadFacts): boolean => {
  const { kind, analyser } = tree as Node
  if (kind !== 'analysis' || analyser?.triggers === undefined || typeof value !== analyser.on) return false
  if (issues.length > 0 || hasActiveRule(tree as Node, analyser.triggers(value as never), facts)) return false
  analyser.forget?.()
  return true
}

const noOptions: ValidateOptions = /* @__PURE__ */ Object.freeze({})
const noFacts: ReadFacts = /* @__PURE__ */ Object.freeze({ facts: /* @__PURE__ */ Object.freeze({}), issues: [] })

/**
 * Checks a value of the right type against a rule or a tree of rules, such as `websiteName` or `order`. Never throws, and
 * never changes its input. Takes linear time.
 *
 * @param facts what is known besides the value; a fact in a wrong form is reported as `input.bad-fact`
 * @returns a frozen, JSON-safe report, with issues sorted by path, level and code; `ok` means that no issue is an `error`
 * @example validate(websiteName, '小窝').issues[0].code // 'name.too-short'
 */
export const validate = <T extends AnyTree>(
  tree: T,
  value: ValueOf<T>,
  facts?: Facts,
  options: ValidateOptions = noOptions,
): Report<IssueOf<T> | InputIssue> => {
  const known = facts === undefined ? noFacts : readFacts(facts)
  try {
    if (hasNoIssue(tree, value, known)) return buildReport(tree as unknown as Node, undefined, 0)
  } catch {
    // The walk reports it.
  }
  return reportOf(tree, walk(tree, value, known, options))
}

/** The codes of issues. */
export type CodeOf<I> = I extends { readonly code: infer C extends string } ? C : never

/** A report with the outcome of every rule, sorted by path and code, and the clauses that only a person can decide. */
export interface Audit<I> extends Report<I> {
  readonly outcomes: readonly Outcome<CodeOf<I>>[]
  readonly checklist: readonly Checkpoint[]
}

/** As `validate`, and returns the outcome of every rule (passed, failed, inapplicable, unknown) and what a person must check. */
export const audit = <T extends AnyTree>(
  tree: T,
  value: ValueOf<T>,
  facts?: Facts,
  options: ValidateOptions = noOptions,
): Audit<IssueOf<T> | InputIssue> => {
  const outcomes: Outcome[] = []
  const checklist: Checkpoint[] = []
  const report = reportOf(tree, walk(tree, value, readFacts(facts), options, auditRecorder(outcomes, checklist)))
  return freeze({ ...report, outcomes: outcomes.sort(compareOutcomes) as never, checklist })
}

/** As `validate`, for values and facts from outside whose type nobody has checked yet. */
export const check = <T extends AnyTree>(
  tree: T,
  value: unknown,
  facts?: unknown,
  options: ValidateOptions = noOptions,
): Report<IssueOf<T> | InputIssue> => validate(tree, value as ValueOf<T>, facts as Facts, options) as never
