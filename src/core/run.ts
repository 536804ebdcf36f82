import type { InputIssue, Issue, Path } from './issue'
import type { FactName, Rule } from './rule'

/** What became of one rule at one place. `unknown`: a fact that it needs was not given. */
export interface Outcome {
  readonly code: string
  readonly clause: string
  readonly path: Path
  readonly verdict: 'passed' | 'failed' | 'inapplicable' | 'unknown'
  readonly needs?: readonly FactName[]
}

/** A clause at a place that only a person can decide. */
export interface Checkpoint {
  readonly code: string
  readonly clause: string
  readonly path: Path
}

/** An issue, and the rule behind it; none where the interpreter itself speaks. */
export interface Finding {
  readonly issue: Issue
  readonly rule: Rule<never> | undefined
}

/** One walk over one value: what has been found so far, and where the walk stands. */
export interface Run {
  /** Whether each step is kept apart from the others, so that one that throws ends itself only. */
  readonly careful: boolean
  /** The keys down to where the walk stands, and what is left of a deeper place behind them. */
  readonly keys: (string | number)[]
  /** The last path that was asked for, as long as no key has changed since. */
  path: Path | undefined
  found: Finding[] | undefined
  /** Where a getter or a proxy threw. */
  unreadable: Path[] | undefined
  /** Kept only for an audit. */
  readonly outcomes: Outcome[] | undefined
  readonly checklist: Checkpoint[] | undefined
}

/** Begins a walk. */
export const start = (careful: boolean, audited: boolean): Run => ({
  careful,
  keys: [],
  path: undefined,
  found: undefined,
  unreadable: undefined,
  outcomes: audited ? [] : undefined,
  checklist: audited ? [] : undefined,
})

/** The path to where the walk stands, so many keys deep. Rules about one value share it. */
export const pathOf = (run: Run, depth: number): Path => {
  const { path } = run
  if (path !== undefined && path.length === depth) return path
  run.path = run.keys.slice(0, depth)
  return run.path
}

/** Notes an issue of a rule. */
export const add = (run: Run, issue: Issue, rule: Rule<never> | undefined): void => {
  if (run.found === undefined) run.found = [{ issue, rule }]
  else run.found.push({ issue, rule })
}

/** Notes an issue of the interpreter itself. */
export const addInput = (run: Run, issue: InputIssue): void => add(run, issue, undefined)

/** Notes that a getter or a proxy threw. In a walk that is not careful the exception ends the walk instead. */
export const note = (run: Run, depth: number, thrown: unknown): void => {
  if (!run.careful) throw thrown
  run.unreadable = [...(run.unreadable ?? []), run.keys.slice(0, depth)]
}
