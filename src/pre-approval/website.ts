import { badFact } from '../core/facts'
import type { Analyser } from '../core/node'
import type { PreApprovalCategory, Website } from '../model/schema'
import type { PreApprovalNeed } from './demand'
import { entryFor, preApprovalNeeds } from './needs'
import { isProvince } from './provinces'

/** What a website needs, found once for all its rules; each rule judges one need after the other. */
export interface PreApprovalAnalysis {
  readonly website: Website
  readonly needs: readonly PreApprovalNeed[]
}

/** Detects what a website needs; looks at the subject, the province and the edition in the facts. */
export const preApprovalOf: Analyser<Website, PreApprovalAnalysis> = {
  on: 'object',
  gives: 'pre-approval-analysis',
  badFact: ({ province }) =>
    province === undefined || isProvince(province) ? undefined : badFact('province', 'province', province),
  analyse: (website, facts) => ({ website, needs: preApprovalNeeds(website, facts) }),
  parts: ({ website, needs }) =>
    needs.length === 0
      ? [{ at: [], part: { website, needs } }]
      : needs.map((need) => ({ at: need.at, part: { website, needs: [need] } })),
}

/** The need to judge, if it is of one of these certainties. */
export const needOf = (
  { needs: [need] }: PreApprovalAnalysis,
  ...certainties: readonly PreApprovalNeed['certainty'][]
): PreApprovalNeed | undefined => (need !== undefined && certainties.includes(need.certainty) ? need : undefined)

/** Whether a website comes with a document for a category. */
export const hasPaper = ({ preApprovals }: Website, category: PreApprovalCategory): boolean =>
  entryFor(preApprovals, category) !== undefined
