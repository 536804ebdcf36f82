import type { Facts } from '../model/facts'
import type { InputIssue, Issue, Report } from './issue'
import { typeOf } from './list'
import type { IssueOf, Node, ValueOf } from './node'
import { addInput, type Checkpoint, type Outcome, settle, start } from './run'
import { isQuiet, walk } from './walk'

const passed: Report<never> = /* @__PURE__ */ Object.freeze({ ok: true, issues: /* @__PURE__ */ Object.freeze([]) })
const nothing: Facts = /* @__PURE__ */ Object.freeze({})

const report = (issues: readonly Issue[] | undefined): Report<never> => {
  if (issues === undefined || issues.length === 0) return passed
  return Object.freeze({ ok: issues.every(({ level }) => level !== 'error'), issues: issues as readonly never[] })
}

/**
 * Checks a value against a rule or a tree of rules. Total: never throws, never changes its input.
 *
 * @returns a frozen, JSON-safe report; `ok` means that no issue is an `error`.
 */
export const validate = <N extends Node>(
  node: N,
  value: ValueOf<N>,
  facts: Facts = nothing,
): Report<IssueOf<N> | InputIssue> => {
  if (isQuiet(node, value, facts)) return passed
  const run = start(false)
  walk(node, value as never, facts, run)
  return run.issues === undefined && run.unreadable === undefined ? passed : report(settle(run))
}

/** What an audit tells beside the report: what became of every rule, and what only a person can decide. */
export interface Audit<I> extends Report<I> {
  readonly outcomes: readonly Outcome[]
  readonly checklist: readonly Checkpoint[]
}

/** As `validate`, and says of every rule whether it passed, failed, did not apply, or misses a fact. */
export const audit = <N extends Node>(
  node: N,
  value: ValueOf<N>,
  facts: Facts = nothing,
): Audit<IssueOf<N> | InputIssue> => {
  const run = start(true)
  walk(node, value as never, facts, run)
  const { outcomes = [], checklist = [] } = run
  return Object.freeze({
    ...report(settle(run)),
    outcomes: Object.freeze(outcomes),
    checklist: Object.freeze(checklist),
  })
}

/**
 * As `validate`, for values from outside whose type nobody has checked yet, the facts included.
 * Facts that are no object are reported as `input.wrong-type` and the value is then judged without them.
 */
export const check = <N extends Node>(node: N, value: unknown, facts?: unknown): Report<IssueOf<N> | InputIssue> => {
  const run = start(false)
  const given = facts === undefined ? nothing : facts
  const actual = typeOf(given)
  const usable = actual === 'object'
  if (!usable) {
    addInput(run, { code: 'input.wrong-type', level: 'error', path: run.path, params: { expected: 'facts', actual } })
  }
  walk(node, value as never, usable ? (given as Facts) : nothing, run)
  return report(settle(run))
}
