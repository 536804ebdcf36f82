import type { Facts } from '../model/facts'
import type { InputIssue, Issue, Params, Path } from './issue'
import type { Plan } from './plan'
import type { Rule } from './rule'

/** An issue, and the rule behind it; none where the interpreter itself speaks. */
export interface Finding {
  readonly issue: Issue
  readonly rule?: Rule<never> | undefined
}

/** For an audit: told of each clause for a person and of each rule, whether it could judge, applied, and what it said. */
export type Recorder = (
  plan: Plan,
  facts: Facts,
  path: Path,
  able?: boolean,
  applies?: boolean,
  params?: Params,
) => void

/** One walk over one value: what has been found so far, and where the walk stands. */
export interface Run {
  /** Whether each step is kept apart from the others, so that one that throws ends itself only. */
  readonly careful: boolean
  readonly record: Recorder | undefined
  /** The keys down to where the walk stands, and what is left of a deeper place behind them. */
  readonly keys: (string | number)[]
  /** The last path that was asked for, as long as no key has changed since. */
  path: Path | undefined
  found: Finding[] | undefined
  /** Where a getter or a proxy threw. */
  unreadable: Path[] | undefined
}

/** A walk that has not begun. */
export const newRun = (careful: boolean, record?: Recorder, first?: InputIssue): Run => ({
  careful,
  record,
  keys: [],
  path: undefined,
  found: first && [{ issue: first }],
  unreadable: undefined,
})

const nowhere: Path = /* @__PURE__ */ Object.freeze([])

/** The path to where the walk stands, so many keys deep. Rules about one value share it. */
export const pathOf = (run: Run, depth: number): Path => {
  if (depth === 0) return nowhere
  if (run.path?.length !== depth) run.path = run.keys.slice(0, depth)
  return run.path!
}

/** Notes an issue, of a rule or of the interpreter itself. */
export const add: {
  (run: Run, issue: InputIssue): void
  (run: Run, issue: Issue, rule: Rule<never>): void
} = (run: Run, issue: Issue, rule?: Rule<never>): void => {
  run.found ??= []
  run.found.push({ issue, rule })
}

/** Notes that a getter or a proxy threw. In a walk that is not careful the exception ends the walk instead. */
export const note = (run: Run, depth: number, thrown: unknown): void => {
  if (!run.careful) throw thrown
  run.unreadable ??= []
  run.unreadable.push(run.keys.slice(0, depth))
}
