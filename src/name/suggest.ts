import { attempt } from '../core/attempt'
import { readFacts } from '../core/facts'
import type { InputIssue, Issue, Report, Span } from '../core/issue'
import type { Node, Tree } from '../core/node'
import { validate } from '../core/validate'
import type { Facts } from '../model/facts'
import type { NameAnalysis } from './analysis'
import type { CompanyName } from './company'

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
  // 的美食记 is no name.
  return (left + name.slice(at)).trim().replace(/^[的之和与在]+|[的之和与在]+$/g, '')
}

/** Issues that 网 after the same name does not answer. */
const ofWholeName = /^name\.(?:is-person|person-suspected|copied-sample|is-domain)$/

/** What a clerk would offer from the registered name: the 字号, with its trade, with its region, the whole name. */
const namesFrom = (registeredName: string, { region, tradeName, trade }: CompanyName): string[] => [
  tradeName,
  ...(trade ? [tradeName + trade] : []),
  ...(region ? [region + tradeName] : []),
  registeredName,
]

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
 * names that pass without either, by safe edits only: without the offending parts, with 网 after it if that is too short;
 * then the 字号, with its trade, with its region, and the registered name. Costs up to eight validations.
 *
 * @example suggest(websiteName, '深圳美食记').issues[0].params.suggestions // ['美食记']
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
  const company = typeof registeredName === 'string' ? analysed.registered(registeredName).company : undefined
  const left = without(name, blamed.flatMap(foundIn))
  const own = company ? namesFrom(registeredName as string, company) : []
  const isAlone = left.length < 2 || (left === name && blamed.some(({ code }) => ofWholeName.test(code)))
  // 网 only if what is left is too short without it.
  const rest = isAlone ? [] : [passes(left) || left.endsWith('网') ? left : `${left}网`]
  const edited = new Set([...rest, ...own].filter((text) => text !== name && passes(text)))
  if (edited.size === 0) return report as never
  const suggestions = Object.freeze([...edited])
  const add = (issue: Issue): Issue =>
    issue.level === 'advice'
      ? issue
      : Object.freeze({ ...issue, params: Object.freeze({ ...issue.params, suggestions }) })
  return Object.freeze({ ok: report.ok, issues: Object.freeze(report.issues.map(add)) }) as never
}
