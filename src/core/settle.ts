import { compareIssues, comparePaths, freeze, type Issue } from './issue'
import { addInput, type Finding, type Run } from './run'

const compareFindings = (a: Finding, b: Finding): number => compareIssues(a.issue, b.issue)

/** Whether another issue about the same value, from `from` up to `to`, says as much as the one at `at`. */
const isSaid = (found: readonly Finding[], from: number, to: number, at: number): boolean => {
  const { issue, rule } = found[at]!
  // Several nodes may find the same value of the wrong type: once is enough.
  if (rule === undefined) {
    for (let i = from; i < at; i++) if (found[i]!.issue.code === issue.code) return true
  } else if (rule.unless !== undefined) {
    for (let i = from; i < to; i++) if (rule.unless.includes(found[i]!.issue.code)) return true
  }
  return false
}

/** In order, issues about the same value are neighbours. */
const dropRepeated = (found: readonly Finding[]): Issue[] => {
  const issues: Issue[] = []
  for (let from = 0, to = 0; from < found.length; from = to) {
    const { path } = found[from]!.issue
    while (to < found.length && comparePaths(path, found[to]!.issue.path) === 0) to++
    for (let i = from; i < to; i++) if (!isSaid(found, from, to, i)) issues.push(found[i]!.issue)
  }
  return issues
}

/** Drops what another issue about the same value says as well, settles the order, and freezes. */
export const settle = (run: Run): readonly Issue[] | undefined => {
  if (run.unreadable !== undefined && !run.found?.some(({ issue }) => issue.code.startsWith('input.'))) {
    const params = { expected: 'readable', actual: 'unreadable' }
    for (const path of run.unreadable) addInput(run, { code: 'input.wrong-type', level: 'error', path, params })
  }
  const { found } = run
  if (found === undefined) return undefined
  return freeze(found.length > 1 ? dropRepeated(found.sort(compareFindings)) : [found[0]!.issue])
}
