import type { IssueOf, Tree } from '../core/node'
import { analysis, manualCheck, ruleset } from '../core/tree'
import { nameAnalyser } from '../name/analyser'
import type { NameAnalysis } from '../name/analysis'
import type { NameIssue } from '../rules/all'
import { websiteNameRules } from '../rules/by-place'
import type { Edition } from './edition'
import type { OwnRule } from './own-words'

/**
 * 网站名称要求: all rules about a website's name, by one edition. Clause 14.
 *
 * @param own rules over custom lists, made with `ownWords`
 */
// @__NO_SIDE_EFFECTS__
export const websiteNameOf = <const O extends readonly OwnRule<string>[] = readonly []>(
  edition: Edition,
  ...own: O
): Tree<string, NameIssue | IssueOf<O[number]['rule']>> => {
  const ownRules = ruleset(...own.map(({ rule }) => rule)) as Tree<NameAnalysis, IssueOf<O[number]['rule']>>
  const analyser = nameAnalyser({
    ...edition.names,
    lists: [...edition.names.lists, ...own.map(({ list }) => list)],
    limits: edition.limits,
  })
  return analysis(analyser, ownRules, ...websiteNameRules, manualCheck('name.unrelated', '14.1.C'))
}
