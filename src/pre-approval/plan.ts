import type { LocalPractice, PreApprovalRequirement, PreApprovalStatus } from '../model/pre-approval'
import type { PreApprovalCategory } from '../model/schema'
import { bitOf } from './meanings'

/** A line of a table as findings need it: all of one shape, whatever the table leaves out. */
export interface Line {
  /** The bit of its topic. */
  readonly topic: number
  readonly status: PreApprovalStatus
  readonly issuingBureau: string
  readonly documents: readonly string[]
  readonly localPractice: readonly LocalPractice[]
  readonly since: string | undefined
}

/** A category of a table: its lines, and their topics, a bit each. */
export interface Plan {
  readonly category: PreApprovalCategory
  readonly lines: readonly Line[]
  readonly topics: number
}

const lineOf = (row: PreApprovalRequirement): Line => {
  const { topic, status, issuingBureau, documents, localPractice = [], since } = row
  return {
    topic: bitOf(topic),
    status,
    issuingBureau,
    // Findings share them, so that nobody may change them through one.
    documents: Object.freeze([...documents]),
    localPractice: Object.freeze(
      localPractice.map((practice) =>
        Object.freeze({ ...practice, documents: Object.freeze([...practice.documents]) }),
      ),
    ),
    since,
  }
}

const plansOf = (table: readonly PreApprovalRequirement[]): readonly Plan[] =>
  [...new Set(table.map(({ category }) => category))].map((category) => {
    const lines = table.filter((row) => row.category === category).map(lineOf)
    return { category, lines, topics: lines.reduce((topics, { topic }) => topics | topic, 0) }
  })

let last: readonly PreApprovalRequirement[] | undefined
let made: readonly Plan[] = []

/** The categories of a table, in its order; made anew only for another table than the last. */
export const planOf = (table: readonly PreApprovalRequirement[]): readonly Plan[] => {
  if (table !== last) {
    made = plansOf(table)
    last = table
  }
  return made
}
