import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import type {
  PreApprovalCircumstance,
  PreApprovalEvidence,
  PreApprovalFinding,
  PreApprovalInput,
  StruckOutWord,
} from '../model/pre-approval'
import { featureNames, featuresOf, firstCircumstance, type OwnWord, ownWords } from './features'
import type { Hit } from './hits'
import { type Line, type Plan, type Pool, planOf } from './plan'
import { places, type Reading, readWebsite } from './reading'
import { linesOf, type PreApprovalEdition } from './requirement'
import { type Weights, weights } from './weights'

const rounded = (sum: number): number => Math.round(sum * 100) / 100

const sumOf = (features: readonly number[], { of }: Weights): number => {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (of[i] as number)
  return rounded(sum)
}

const placed = ({ start, end, word, source: { field, index } }: Hit) =>
  index === undefined ? { field, start, end, term: word.text } : { field, index, start, end, term: word.text }

const evidenceOf = (own: readonly OwnWord[], { of }: Weights): PreApprovalEvidence[] =>
  own.map(({ hit, sense: { topic }, feature, adds }) => ({
    ...placed(hit),
    topic,
    place: places[hit.place]!,
    weight: adds ? (of[feature] as number) : 0,
  }))

const circumstancesOf = (features: readonly number[], { of }: Weights): PreApprovalCircumstance[] =>
  featureNames.flatMap((circumstance, i) => {
    const weight = i < firstCircumstance ? 0 : (features[i] as number) * (of[i] as number)
    return weight === 0 ? [] : [{ circumstance, weight }]
  })

const struckOutOf = ({ hits }: Reading, topics: number): StruckOutWord[] =>
  hits.flatMap((hit) =>
    hit.struckOut && hit.senses.some(({ bit }) => bit & topics) ? [{ ...placed(hit), reason: hit.struckOut }] : [],
  )

/** The line whose words are most evidence; the first of several. */
const leadingLine = (lines: readonly Line[], own: readonly OwnWord[], { of }: Weights): Line => {
  if (lines.length === 1) return lines[0] as Line
  const sums = lines.map(({ topic }) =>
    own.reduce((sum, { sense, feature, adds }) => (adds && sense.topic === topic ? sum + of[feature]! : sum), 0),
  )
  return lines[sums.indexOf(Math.max(...sums))] as Line
}

/** What the words of some topics of a category say. */
const judge = ({ category, topics }: Plan, pool: Pool, reading: Reading): PreApprovalFinding | undefined => {
  if ((reading.topics & pool.topics) === 0) return undefined
  const own = ownWords(reading, pool.topics)
  const learned = weights()
  const features = featuresOf(reading, own, category, topics)
  const weight = sumOf(features, learned)
  if (weight < learned.suspected) return undefined
  // A title that the description never bears out is no proof.
  const isTitleOnly = reading.isDescribed && (reading.topicsOfText & topics) === 0
  return {
    category,
    certainty: weight < learned.definite || isTitleOnly ? 'suspected' : 'definite',
    weight,
    evidence: evidenceOf(own, learned),
    circumstances: circumstancesOf(features, learned),
    struckOut: struckOutOf(reading, topics),
    ...leadingLine(pool.lines, own, learned),
  }
}

/** What a business scope says: never definite, since it only lists what the organisation may do. */
const judgeScope = ({ category }: Plan, pool: Pool, { scope }: Reading): PreApprovalFinding | undefined => {
  const evidence = scope.flatMap((hit): PreApprovalEvidence[] => {
    const sense = hit.senses.find(({ bit }) => bit & pool.topics)
    return sense ? [{ ...placed(hit), topic: sense.topic, place: 'text', weight: 0 }] : []
  })
  const line = pool.lines.find((own) => evidence.some(({ topic }) => topic === own.topic))
  if (line === undefined) return undefined
  return { category, certainty: 'suspected', weight: 0, evidence, circumstances: [], struckOut: [], ...line }
}

/** The finding of a category: the strictest topics with enough evidence decide, and words before the scope. */
const findingOf = (plan: Plan, reading: Reading): PreApprovalFinding | undefined => {
  for (const pool of plan.pools) {
    const finding = judge(plan, pool, reading) ?? judgeScope(plan, pool, reading)
    if (finding) return finding
  }
  return undefined
}

/**
 * Names alone prove nothing of two kinds of subject. That of an individual's website is often a metaphor, and says nothing if
 * the description never bears it out; a government organ (教育局) is the authority itself, and papers are for those who apply.
 */
const weighedBy = (
  kind: unknown,
  finding: PreApprovalFinding,
  { isDescribed }: Reading,
): readonly PreApprovalFinding[] => {
  const isNamed = finding.evidence.every(({ field }) => field === 'name' || field === 'subjectName')
  if (!isNamed || (kind !== 'individual' && kind !== 'government')) return [finding]
  return kind === 'individual' && isDescribed ? [] : [{ ...finding, certainty: 'suspected' }]
}

const none: readonly PreApprovalFinding[] = /* @__PURE__ */ Object.freeze([])

const detect = (input: PreApprovalInput, edition: PreApprovalEdition | undefined): readonly PreApprovalFinding[] => {
  const reading = readWebsite(input)
  if (reading.topics === 0 && reading.scope.length === 0) return none
  const kind = attempt(() => input.subjectKind, undefined)
  const findings = planOf(linesOf(edition))
    .flatMap((plan) => findingOf(plan, reading) ?? [])
    .flatMap((finding) => weighedBy(kind, finding, reading))
    .sort((a, b) => b.weight - a.weight || Number(a.category > b.category) - 0.5)
  return freeze(findings)
}

/**
 * Returns the pre-approval categories that a website seems to belong to, by the words of its own texts (clause 15).
 * Total: input of any shape gives findings or none. Time grows linearly with the text; the first 20,000 units of each field
 * are read. A business scope alone makes a category `suspected` at most.
 *
 * @param edition whose table decides which topics count, to which category, and whom they ask; else the default edition's
 * @returns findings by weight, the heaviest first, then by category; spans are UTF-16 offsets into the input's own texts
 */
export const detectPreApproval = (
  input: PreApprovalInput,
  edition?: PreApprovalEdition,
): readonly PreApprovalFinding[] => attempt(() => detect(input, edition), none)
