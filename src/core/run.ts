import { compareIssues, freeze, type InputIssue, type Issue, type Path } from './issue'
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

/** One walk over one value: what has been found so far, and where the walk stands. */
export interface Run {
  path: Path
  issues: Issue[] | undefined
  /** The rules behind the issues, place by place; none where the interpreter itself speaks. */
  rules: (Rule<never> | undefined)[] | undefined
  /** Where a getter or a proxy threw. */
  unreadable: Path[] | undefined
  /** Kept only for an audit. */
  readonly outcomes: Outcome[] | undefined
  readonly checklist: Checkpoint[] | undefined
}

const nowhere: Path = /* @__PURE__ */ Object.freeze([])

/** Begins a walk. */
export const start = (audited: boolean): Run => ({
  path: nowhere,
  issues: undefined,
  rules: undefined,
  unreadable: undefined,
  outcomes: audited ? [] : undefined,
  checklist: audited ? [] : undefined,
})

/** Notes an issue of a rule. */
export const add = (run: Run, issue: Issue, rule: Rule<never> | undefined): void => {
  if (run.issues === undefined || run.rules === undefined) {
    run.issues = [issue]
    run.rules = [rule]
  } else {
    run.issues.push(issue)
    run.rules.push(rule)
  }
}

/** Notes an issue of the interpreter itself. */
export const addInput = (run: Run, issue: InputIssue): void => add(run, issue, undefined)

const keyOf = (code: string, path: Path): string => `${code}\n${path.join('\n')}`

const dropRepeated = (issues: readonly Issue[], rules: Run['rules']): Issue[] => {
  const said = new Set<string>()
  for (const { code, path } of issues) said.add(keyOf(code, path))
  return issues.filter(({ code, path }, i) => {
    const rule = rules?.[i]
    // Several nodes may find the same value of the wrong type: once is enough.
    if (rule === undefined) return said.delete(keyOf(code, path))
    return !rule.unless?.some((other) => said.has(keyOf(other, path)))
  })
}

/** Drops what another issue about the same value says as well, settles the order, and freezes. */
export const settle = (run: Run): readonly Issue[] | undefined => {
  if (run.unreadable !== undefined && !run.issues?.some(({ code }) => code.startsWith('input.'))) {
    const params = { expected: 'readable', actual: 'unreadable' }
    for (const path of run.unreadable) addInput(run, { code: 'input.wrong-type', level: 'error', path, params })
  }
  const { issues, rules } = run
  if (issues === undefined) return undefined
  return freeze(issues.length > 1 ? dropRepeated(issues, rules).sort(compareIssues) : issues)
}
