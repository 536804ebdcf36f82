import { freeze } from '../core/freeze'
import type { PreApprovalFinding, PreApprovalRequirement, PreApprovalStatus } from '../model/pre-approval'
import type { PreApprovalCategory } from '../model/schema'
import { bitOf } from './vocabulary'

/** What a finding tells of the line of a table that decides. */
export type Line = Pick<
  PreApprovalFinding,
  | 'topic'
  | 'status'
  | 'issuingBureau'
  | 'bureaus'
  | 'documents'
  | 'localPractice'
  | 'since'
  | 'noLongerIssued'
  | 'doubtfulIn'
>

/** The lines of a category with one status, judged by the words of all their topics. */
export interface Pool {
  readonly lines: readonly Line[]
  /** Their topics, a bit each. */
  readonly topics: number
}

/** A category of a table. */
export interface Plan {
  readonly category: PreApprovalCategory
  /** From the strictest status on. */
  readonly pools: readonly Pool[]
  readonly topics: number
}

/** From the strictest on. */
export const strictness: readonly PreApprovalStatus[] = ['required', 'local-practice', 'cancelled']

const bitsOf = (lines: readonly Line[]): number => lines.reduce((bits, { topic }) => bits | bitOf(topic), 0)

const lineOf = ({ topic, status, issuingBureau, documents, ...row }: PreApprovalRequirement): Line => {
  const { bureaus, since, noLongerIssued, localPractice = [], doubtfulIn } = row
  // Findings share all of this, so that nobody may change it through one.
  return freeze({
    topic,
    status,
    issuingBureau,
    documents: [...documents],
    localPractice: localPractice.map((practice) => ({ ...practice, documents: [...practice.documents] })),
    ...(bureaus && { bureaus: { ...bureaus } }),
    ...(doubtfulIn && { doubtfulIn: [...doubtfulIn] }),
    ...(since !== undefined && { since }),
    ...(noLongerIssued !== undefined && { noLongerIssued }),
  })
}

const planFor = (category: PreApprovalCategory, lines: readonly Line[]): Plan => ({
  category,
  pools: strictness
    .map((status) => lines.filter((line) => line.status === status))
    .filter((pool) => pool.length > 0)
    .map((pool) => ({ lines: pool, topics: bitsOf(pool) })),
  topics: bitsOf(lines),
})

let last: readonly PreApprovalRequirement[] | undefined
let plans: readonly Plan[] = []

/** The categories of a table, in its order; computed anew only for another table than the last. */
export const planOf = (table: readonly PreApprovalRequirement[]): readonly Plan[] => {
  if (table !== last) {
    plans = [...new Set(table.map(({ category }) => category))].map((category) =>
      planFor(category, table.filter((row) => row.category === category).map(lineOf)),
    )
    last = table
  }
  return plans
}
