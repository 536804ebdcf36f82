import { compareIssues, comparePaths, freeze, type Issue, type Report } from './issue'
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
      if (rule === undefined ? i < at && other === code : rule.supersededBy?.includes(other)) return false
    }
    return true
  })
}

/** Shared by all values that nothing is said of. */
export const passed: Report<never> = /* @__PURE__ */ Object.freeze({
  ok: true,
  issues: /* @__PURE__ */ Object.freeze([]),
})

/** Of a report the shape is known and frozen at once, where `freeze` must look: at the params, that may hold anything. */
const reportOf = (issues: readonly Issue[]): Report<never> => {
  for (const issue of issues) {
    freeze(issue.path)
    freeze(issue.params)
    Object.freeze(issue)
  }
  const ok = issues.every(({ level }) => level !== 'error')
  return Object.freeze({ ok, issues: Object.freeze(issues) as readonly never[] })
}

/** Drops what another issue about the same value says as well, settles the order, and freezes. */
export const settle = (run: Run): Report<never> => {
  if (run.unreadable !== undefined && !run.found?.some(({ rule }) => rule === undefined))
    for (const path of run.unreadable) add(run, wrongType(path, 'readable', 'unreadable'))
  const { found } = run
  if (found === undefined) return passed
  // Most values that have an issue have one.
  const settled = found.length < 2 ? found : dropRepeated(found.sort((a, b) => compareIssues(a.issue, b.issue)))
  return reportOf(settled.map(({ issue }) => issue))
}
