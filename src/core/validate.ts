import type { Facts } from '../model/facts'
import { type Checkpoint, type Outcome, recorder } from './audit'
import type { InputIssue, Report } from './issue'
import { wrongType } from './judge'
import { typeOf } from './list'
import type { IssueOf, Node, ValueOf } from './node'
import { reportStraight } from './quiet'
import { settle } from './settle'
import { walk } from './walk'

const nothing: Facts = /* @__PURE__ */ Object.freeze({})

/**
 * Checks a value against a rule or a tree of rules. Total: never throws, never changes its input.
 *
 * @returns a frozen, JSON-safe report; `ok` means that no issue is an `error`.
 */
export const validate = <N extends Node>(
  node: N,
  value: ValueOf<N>,
  facts: Facts = nothing,
): Report<IssueOf<N> | InputIssue> => reportStraight(node, value, facts) ?? settle(walk(node, value, facts))

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
  const outcomes: Outcome[] = []
  const checklist: Checkpoint[] = []
  const run = walk(node, value, facts, undefined, recorder(outcomes, checklist))
  return Object.freeze({
    ...settle(run),
    outcomes: Object.freeze(outcomes),
    checklist: Object.freeze(checklist),
  })
}

/**
 * As `validate`, for values from outside whose type nobody has checked yet, the facts included.
 * Facts that are no object are reported as `input.wrong-type` and the value is then judged without them.
 */
export const check = <N extends Node>(node: N, value: unknown, facts?: unknown): Report<IssueOf<N> | InputIssue> => {
  const given = facts === undefined ? nothing : facts
  const actual = typeOf(given)
  if (actual === 'object') return settle(walk(node, value, given as Facts))
  return settle(walk(node, value, nothing, wrongType([], 'facts', actual)))
}
