import type { Tree } from '../core/node'
import { manualCheck } from '../core/tree'
import { nameAnalyser } from '../name/analyser'
import type { NameIssue } from '../rules/all'
import { websiteNameRules } from '../rules/by-place'
import type { AnyIssueShape, Edition } from './edition'
import { analysedAt, inEdition } from './places'

/** 网站名称: returns the tree of all rules about a website's name, by one edition (clause 14). */
// @__NO_SIDE_EFFECTS__
export const websiteNameOf = <I extends AnyIssueShape = never>(edition: Edition<I>): Tree<string, NameIssue | I> =>
  inEdition(
    edition,
    analysedAt(
      edition,
      'website.name',
      nameAnalyser(edition),
      websiteNameRules,
      manualCheck('name.unrelated', '14.1.C'),
    ) as Tree<string, NameIssue | I>,
  )
