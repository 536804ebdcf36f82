import type { Framing } from '../data/words/pre-approval-contexts'
import type { PreApprovalCertainty } from '../model/pre-approval'
import type { PreApprovalCategory } from '../model/schema'
import { type Field, fields, insideName } from './fields'
import type { Strength } from './meanings'

type Weights = Partial<Record<Strength, number>>

const named: Weights = { title: 4, offer: 4, service: 4, mark: 2, hint: 2 }
/** A word after which the name continues may only say what the rest is about: 中医院停车指南. */
const inside: Weights = { title: 3, offer: 4, service: 4, mark: 2, hint: 2 }
const registered: Weights = { title: 3, offer: 2, service: 2, mark: 1, hint: 1 }
const described: Weights = { title: 2, offer: 4, service: 3, mark: 2, hint: 1 }
const permitted: Weights = { offer: 2, service: 2 }

/**
 * What a word counts in its field. A name counts more than a description, and a declared 服务内容 more than both;
 * a registered name and a business scope tell what the unit may do, not what the website is.
 */
const weights: Readonly<Record<Field, Weights>> = {
  serviceContents: { declared: 8 },
  name: named,
  subjectName: registered,
  description: described,
  businessScope: permitted,
  domains: { label: 2 },
}

const mostOf = (weights: Weights, strengths: readonly Strength[]): number =>
  Math.max(0, ...strengths.map((strength) => weights[strength] ?? 0))

const weightOf = (field: Field, strengths: readonly Strength[]): number => {
  // In running text a title that is a mere word of the field, too, counts as that.
  const isHint = field === 'description' && strengths.includes('hint')
  return mostOf(weights[field], isHint ? strengths.filter((strength) => strength !== 'title') : strengths)
}

/** What a word that speaks in these ways counts in each field, in one number. */
export const packedWeights = (strengths: readonly Strength[]): number =>
  fields.reduce(
    (packed, field, i) => packed | (weightOf(field, strengths) << (4 * i)),
    mostOf(inside, strengths) << (4 * insideName),
  )

/** What a word counts in a field, by the number of the field. */
export const weightIn = (packed: number, field: number): number => (packed >>> (4 * field)) & 15

/** A business scope lists all that a unit may ever do: by itself it never makes a category definite. */
export const mostFromScope = 3

/** How much less the evidence for a category counts, because of what else the site says that it is. */
export const discount = (category: PreApprovalCategory, framings: readonly Framing[]): number => {
  let most = 0
  for (const { less, of } of framings) if (less > most && (of === undefined || of.includes(category))) most = less
  return most
}

/**
 * The way from evidence to certainty, by the total weight less the discount. 4 is definite: a title that the name ends with, an offer in
 * the description, a service and another word, two marks, four words of the field. 2 is suspected: a word of the field in
 * the name, a service, a mark or two words of the field in the description. More evidence never lowers the total, and so never the certainty.
 */
export const certaintyOf = (weight: number): PreApprovalCertainty | undefined =>
  weight >= 4 ? 'definite' : weight >= 2 ? 'suspected' : undefined
