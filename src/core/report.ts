import { attempt } from './attempt'
import { compareIssues, comparePaths, type Issue, nowhere, type Report } from './issue'
import type { Node } from './node'

/** An issue, and the rule that reports it; `undefined` if the interpreter itself does. */
export interface Finding {
  readonly issue: Issue
  readonly rule?: Node | undefined
}

/** Drops what another issue about the same value says as well. In order, issues about one value are neighbours. */
const dropRepeated = (found: readonly Finding[]): Finding[] => {
  let first = 0
  return found.filter(({ issue: { code, path }, rule }, at) => {
    if (comparePaths(found[first]!.issue.path, path) !== 0) first = at
    for (let i = first; i < found.length && comparePaths(found[i]!.issue.path, path) === 0; i++) {
      const other = found[i]!.issue.code
      // Several nodes may find the same value of the wrong type: once is enough.
      if (rule === undefined ? i < at && other === code : rule.supersededBy.includes(other)) return false
    }
    return true
  })
}

/** A frozen report by the edition of a tree. */
const reportBy = (tree: Node | undefined, issues: readonly Issue[]): Report<never> => {
  const ok = issues.every(({ level }) => level !== 'error')
  const edition = attempt(() => tree?.edition, undefined)
  Object.freeze(issues)
  return Object.freeze(edition === undefined ? { ok, issues } : { ok, edition, issues }) as Report<never>
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A frozen report in the one order of issues. */
export const buildReport = (tree: Node | undefined, found: Finding[] | undefined, more: number): Report<never> => {
  if (found === undefined) return reportBy(tree, none)
  if (more > 0)
    found.push({ issue: { code: 'input.more-issues', level: 'error', path: nowhere, params: Object.freeze({ more }) } })
  // Most values that have an issue have one.
  const kept = found.length < 2 ? found : dropRepeated(found.sort((a, b) => compareIssues(a.issue, b.issue)))
  return reportBy(
    tree,
    kept.map(({ issue }) => Object.freeze(issue)),
  )
}
