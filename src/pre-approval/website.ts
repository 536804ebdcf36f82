import type { Analyser } from '../core/node'
import { isList } from '../core/value'
import type { Facts } from '../model/facts'
import type {
  PreApprovalCertainty,
  PreApprovalFinding,
  PreApprovalInput,
  PreApprovalRequirement,
  PreApprovalStatus,
} from '../model/pre-approval'
import type { PreApprovalCategory, Website } from '../model/schema'
import { bureauIn } from './bureau'
import { detectPreApproval } from './detect'
import { linesOf, practiceIn, statusIn } from './requirement'

// Types, not interfaces: what goes into the params of an issue must be assignable to JSON.

/** A word behind a category, as the params of an issue hold it; offsets into the field's own text. */
export type PreApprovalHit = {
  readonly category: PreApprovalCategory
  readonly field: keyof PreApprovalInput
  /** Which element of a field that is a list; 0 in others. */
  readonly index: number
  readonly word: string
  readonly start: number
  readonly end: number
}

/** What a category asks of this website, as the params of an issue hold it. */
export type PreApprovalDemand = {
  readonly category: PreApprovalCategory
  readonly issuingBureau: string
  readonly documents: readonly string[]
}

/** The params of an issue about what a website is about. */
export type PreApprovalParams = {
  readonly demands: readonly PreApprovalDemand[]
  readonly found: readonly PreApprovalHit[]
}

/** A category that a website belongs to, or seems to, and that someone still asks a paper for. */
export interface PreApprovalNeed {
  readonly certainty: PreApprovalCertainty | 'declared'
  readonly status: PreApprovalStatus
  readonly demand: PreApprovalDemand
  readonly found: readonly PreApprovalHit[]
}

const inputOf = (website: Website, { subject }: Facts): PreApprovalInput => ({
  name: website.name,
  description: website.description,
  serviceContents: website.serviceContents,
  domains: website.domains,
  // A person's name tells nothing of a website.
  subjectName: subject?.kind === 'individual' ? undefined : (subject?.registeredName ?? subject?.name),
  businessScope: subject?.businessScope,
})

const strictness: readonly PreApprovalStatus[] = ['required', 'local-practice', 'cancelled']

/** The strictest line of a category: what a ticked category asks for. */
const strictest = (lines: readonly PreApprovalRequirement[], province: string | undefined) =>
  strictness.flatMap((status) => lines.filter((line) => statusIn(line, province) === status))[0]

const hitsOf = ({ category, evidence }: PreApprovalFinding): PreApprovalHit[] =>
  evidence.map(({ field, index = 0, term, start, end }) => ({ category, field, index, word: term, start, end }))

/**
 * The categories that a website needs a paper for, as far as its own words and ticks tell; those that nobody asks for in
 * the subject's province are left out.
 */
const preApprovalNeeds = (website: Website, facts: Facts): PreApprovalNeed[] => {
  const { edition, province } = facts
  const declared = isList(website.declaredCategories) ? website.declaredCategories : []
  const findings = detectPreApproval(inputOf(website, facts), edition)
  if (findings.length === 0 && declared.length === 0) return []
  const lines = linesOf(edition)
  const needs: PreApprovalNeed[] = []
  for (const category of new Set(lines.map((line) => line.category))) {
    const finding = findings.find((other) => other.category === category)
    const isDeclared = declared.includes(category)
    const own = lines.filter((line) => line.category === category)
    const source = isDeclared ? strictest(own, province) : finding
    if (source === undefined) continue
    const status = statusIn(source, province)
    if (status === 'cancelled') continue
    const practice = status === 'local-practice' ? practiceIn(source.localPractice, province) : undefined
    const documents = [...(practice ?? source).documents]
    const demand = { category, issuingBureau: bureauIn(source.issuingBureau, province), documents }
    const certainty = isDeclared ? 'declared' : (finding as PreApprovalFinding).certainty
    needs.push({ certainty, status, demand, found: finding ? hitsOf(finding) : [] })
  }
  return needs
}

const isFor = (paper: unknown, category: PreApprovalCategory): boolean =>
  typeof paper === 'object' && paper !== null && (paper as { category?: unknown }).category === category

/** What a website needs, found once for all its rules. */
export interface PreApprovalAnalysis {
  readonly website: Website
  readonly needs: readonly PreApprovalNeed[]
}

/** Detects what a website needs; looks at the subject, the province and the edition in the facts. */
export const preApprovalOf: Analyser<Website, PreApprovalAnalysis> = {
  on: 'object',
  gives: 'pre-approval-analysis',
  analyse: (website, facts) => ({ website, needs: preApprovalNeeds(website, facts) }),
}

/** Whether a website comes with a paper for a category. */
export const hasPaper = ({ preApprovals }: Website, category: PreApprovalCategory): boolean =>
  isList(preApprovals) && preApprovals.some((paper: unknown) => isFor(paper, category))
