import { freeze, type Issue, type Report, type Span } from '../core/issue'
import type { Node, Tree } from '../core/node'
import { validate } from '../core/validate'
import type { Facts } from '../model/facts'
import type { NameAnalysis } from './analysis'

const spansOf = ({ params }: Issue): readonly Span[] =>
  Array.isArray(params.found) ? (params.found as unknown as readonly Span[]) : []

/** A name without these parts, and without blanks around what is left. */
const without = (name: string, spans: readonly Span[]): string => {
  let left = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    left += name.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return (left + name.slice(at)).trim()
}

/**
 * As `validate` for a website name, and where the name can't stay, each such issue carries `params.suggestions`: names
 * made by safe edits alone (the offending parts dropped, the registered name, its short form, 网 behind) that themselves
 * pass without an `error` or a `review`. Costs up to six validations.
 */
export const suggest = <I>(tree: Tree<string, I>, name: string, facts: Facts = {}): Report<Issue> => {
  const judge = (text: string) => validate(tree as never, text as never, facts) as unknown as Report<Issue>
  const passes = (text: string) => judge(text).issues.every(({ level }) => level === 'advice')
  const report = judge(name)
  const blamed = report.issues.filter(({ level }) => level !== 'advice')
  if (blamed.length === 0 || typeof name !== 'string') return report
  const { registeredName } = facts.subject ?? {}
  const analysed = (tree as unknown as Node).analyser?.analyse(name as never, facts) as NameAnalysis
  const names = [
    without(name, blamed.flatMap(spansOf)),
    ...(registeredName === undefined ? [] : [analysed.company(registeredName).tradeName, registeredName]),
  ]
  const edited = new Set(names.flatMap((text) => [text, `${text}网`]).filter((text) => text !== name && passes(text)))
  if (edited.size === 0) return report
  const suggestions = [...edited]
  const add = (issue: Issue): Issue =>
    issue.level === 'advice' ? issue : { ...issue, params: { ...issue.params, suggestions } }
  return freeze({ ok: report.ok, issues: report.issues.map(add) })
}
