import { compareIssues, comparePaths, freeze, type Issue } from './issue'
import { wrongType } from './judge'
import { add, type Finding, type Run } from './run'

/** In order, issues about the same value are neighbours. */
const dropRepeated = (found: readonly Finding[]): Finding[] => {
  let first = 0
  return found.filter(({ issue: { code, path }, rule }, at) => {
    if (comparePaths(found[first]!.issue.path, path) !== 0) first = at
    for (let i = first; i < found.length && comparePaths(found[i]!.issue.path, path) === 0; i++) {
      const other = found[i]!.issue.code
      // Several nodes may find the same value of the wrong type: once is enough.
      if (rule === undefined ? i < at && other === code : rule.unless?.includes(other)) return false
    }
    return true
  })
}

/** Drops what another issue about the same value says as well, settles the order, and freezes. */
export const settle = (run: Run): readonly Issue[] => {
  if (run.unreadable !== undefined && !run.found?.some(({ rule }) => rule === undefined))
    for (const path of run.unreadable) add(run, wrongType(path, 'readable', 'unreadable'))
  const { found = [] } = run
  // Most values that have an issue have one.
  if (found.length === 1) return freeze([found[0]!.issue])
  return freeze(dropRepeated(found.sort((a, b) => compareIssues(a.issue, b.issue))).map(({ issue }) => issue))
}
