import { attempt } from '../core/attempt'
import { readFacts } from '../core/facts'
import type { InputIssue, Issue, Report, Span } from '../core/issue'
import type { Node, Tree } from '../core/node'
import { validate } from '../core/validate'
import type { Facts } from '../model/facts'
import type { NameAnalysis } from './analysis'

const foundIn = ({ params }: Issue): readonly Span[] =>
  Array.isArray(params.found) ? (params.found as unknown as readonly Span[]) : []

/** A name without these parts, and without spaces around what is left. */
const without = (name: string, spans: readonly Span[]): string => {
  let left = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    left += name.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return (left + name.slice(at)).trim()
}

const withEnding = (name: string): readonly string[] => (/[网站]$/.test(name) ? [name] : [name, `${name}网`])

/** The analyser of names of a tree, or of one of the trees in a set. */
const nameAnalyserIn = (tree: Node | undefined): Node['analyser'] =>
  attempt(
    () => [tree, ...(tree?.of ?? [])].find((node) => node?.analyser?.gives === 'name-analysis')?.analyser,
    undefined,
  )

/** An issue that may carry names to use instead. */
export type WithSuggestions<I> =
  I extends Issue<infer C, infer P> ? Issue<C, P & { readonly suggestions?: readonly string[] }> : never

/**
 * Returns the report of `validate` on a website name. If it does not pass, each error and review has `params.suggestions`:
 * names that pass without either, by safe edits only: without the offending parts, the registered name, its short form,
 * and each with 网 after it unless it ends so. Costs up to six validations.
 *
 * @example suggest(websiteName, '深圳美食记').issues[0].params.suggestions // ['美食记', '美食记网']
 */
export const suggest = <I extends Issue<string, unknown>>(
  tree: Tree<string, I>,
  name: string,
  facts?: Facts,
): Report<WithSuggestions<I | InputIssue>> => {
  const judge = (text: string) => validate(tree as never, text as never, facts) as unknown as Report<Issue>
  const passes = (text: string) => judge(text).issues.every(({ level }) => level === 'advice')
  const report = judge(name)
  const blamed = report.issues.filter(({ level }) => level !== 'advice')
  const analyser = nameAnalyserIn(tree as unknown as Node | undefined)
  if (blamed.length === 0 || typeof name !== 'string' || analyser === undefined) return report as never
  const registeredName = attempt(() => readFacts(facts).facts.subject?.registeredName, undefined)
  const analysed = analyser.analyse(name as never, {}) as NameAnalysis
  const names = [
    without(name, blamed.flatMap(foundIn)),
    ...(typeof registeredName === 'string'
      ? [analysed.registered(registeredName).company.tradeName, registeredName]
      : []),
  ]
  const edited = new Set(names.flatMap(withEnding).filter((text) => text !== name && passes(text)))
  if (edited.size === 0) return report as never
  const suggestions = Object.freeze([...edited])
  const add = (issue: Issue): Issue =>
    issue.level === 'advice'
      ? issue
      : Object.freeze({ ...issue, params: Object.freeze({ ...issue.params, suggestions }) })
  return Object.freeze({ ok: report.ok, issues: Object.freeze(report.issues.map(add)) }) as never
}
