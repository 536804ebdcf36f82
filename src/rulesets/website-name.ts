import type { Analyser, Tree } from '../core/node'
import { manualCheck } from '../core/tree'
import type { NameAnalysis } from '../name/analysis'
import { checkEdition } from '../name/check-edition'
import { nameAnalyser } from '../name/name-analyser'
import type { NameIssue } from '../rules/all'
import { websiteNameRules } from '../rules/by-place'
import type { AnyIssueShape, Edition } from './edition'
import { analysedAt, inEdition } from './places'

/** The rules about a name, if they bind it. */
// @__NO_SIDE_EFFECTS__
export const nameWhen = <I extends AnyIssueShape>(
  edition: Edition<I>,
  when: Analyser<string, NameAnalysis>['when'],
): Tree<string, NameIssue | I> =>
  inEdition(
    edition,
    analysedAt(
      edition,
      'website.name',
      when === undefined ? nameAnalyser(edition) : { ...nameAnalyser(edition), when },
      websiteNameRules,
      ...(edition.without?.includes('name.unrelated') ? [] : [manualCheck('name.unrelated', '14.1.C')]),
    ) as Tree<string, NameIssue | I>,
  )

/** 网站名称: returns the tree of all rules about a website's name, by one edition (clause 14). */
// @__NO_SIDE_EFFECTS__
export const websiteNameOf = <I extends AnyIssueShape = never>(edition: Edition<I>): Tree<string, NameIssue | I> => {
  checkEdition('websiteNameOf', edition)
  return nameWhen(edition, undefined)
}
