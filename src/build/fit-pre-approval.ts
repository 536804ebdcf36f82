import { featureNames, featuresOf, firstCategory, firstCircumstance, ownWords } from '../pre-approval/features'
import { planOf } from '../pre-approval/plan'
import { readWebsite } from '../pre-approval/reading'
import { defaultPreApprovals } from '../pre-approval/table'
import { isHeld, type LabelledSite } from './labelled-sites'

/** One category of one site: its features, and whether the site belongs to the category. */
interface Sample {
  readonly x: readonly number[]
  readonly y: 0 | 1
}

const samplesOf = (site: LabelledSite): Sample[] => {
  const reading = readWebsite(site)
  return planOf(defaultPreApprovals()).flatMap(({ category, topics }) => {
    const own = ownWords(reading, topics)
    if (own.length === 0) return []
    return [{ x: featuresOf(reading, own, category, topics), y: site.categories.includes(category) ? 1 : 0 }]
  })
}

const isCategory = (i: number): boolean => i >= firstCategory && i < featureNames.length - 1

/** The sign of each weight: words of a topic never count against it, and only they count for it. */
const signOf = (name: string, i: number): -1 | 0 | 1 => {
  if (i < firstCircumstance || name.endsWith('-words')) return 1
  return i < firstCategory ? -1 : 0
}

/** The strength of the prior. Categories share weights until many rows say otherwise. */
const penaltyOf = (name: string, i: number): number => {
  if (name === 'constant') return 0
  return isCategory(i) ? 5 : 0.5
}

/** What the strengths mean, for features that hardly any row has; no labelled site has a 服务内容 or a domain. */
const expected: Readonly<Record<string, number>> = {
  declared: 8,
  label: 2.5,
  'institution:name-end': 3,
  'institution:name-inside': 1,
  'exclusive:name-end': 3,
  'exclusive:name-inside': 1,
  'exclusive:text': 1,
  'service:name-end': 2,
  'service:name-inside': 1,
  'service:text': 1,
  'strong:name-end': 1,
}

const steps = 4000

const dot = (weights: readonly number[], x: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (x[i] as number), 0)

const clamp = (weight: number, sign: -1 | 0 | 1): number => (sign * weight < 0 ? 0 : weight)

/** Logistic regression by projected gradients, the same on every machine up to rounding. */
const regress = (samples: readonly Sample[]): readonly number[] => {
  const signs = featureNames.map(signOf)
  const penalties = featureNames.map(penaltyOf)
  const step =
    4 / (samples.reduce((most, { x }) => Math.max(most, dot(x, x)), 1) * samples.length + Math.max(...penalties))
  let weights: readonly number[] = featureNames.map((name) => expected[name] ?? 0)
  let ahead = weights
  for (let t = 1; t <= steps; t++) {
    const gradient = ahead.map((weight, i) => penalties[i]! * (weight - (expected[featureNames[i] as string] ?? 0)))
    for (const { x, y } of samples) {
      const error = 1 / (1 + Math.exp(-dot(ahead, x))) - y
      if (error !== 0) for (let i = 0; i < x.length; i++) gradient[i]! += error * (x[i] as number)
    }
    const next = ahead.map((weight, i) => clamp(weight - step * (gradient[i] as number), signs[i]!))
    const momentum = (t - 1) / (t + 2)
    ahead = next.map((weight, i) => weight + momentum * (weight - (weights[i] as number)))
    weights = next
  }
  return weights
}

/** From which probability on a category is `definite`, and `suspected`. */
const probabilities = { definite: 0.72, suspected: 0.27 }

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** The learned numbers, as rows of src/data/pre-approval-weights.txt. */
export const fittedRows = (sites: readonly LabelledSite[]): readonly (readonly [name: string, weight: string])[] => {
  const samples = sites.filter((site) => !isHeld(site)).flatMap(samplesOf)
  const weights = regress(samples)
  return [
    ...featureNames.map((name, i) => [name, rounded(weights[i] as number)] as const),
    ...Object.entries(probabilities).map(
      ([name, probability]) => [name, rounded(Math.log(probability / (1 - probability)))] as const,
    ),
  ]
}

/** The text of src/data/pre-approval-weights.txt. */
export const weightsText = (sites: readonly LabelledSite[]): string =>
  `# The learned numbers of detection: what one of each feature counts for a category, and from which sum on it is definite or suspected.
# Source: \`npm run fit\`, from two thirds of test/pre-approval/own-sites.tsv and training-sites.tsv
# Date: 2026-11
# Licence: MIT, like this library
# Columns: feature (the strength of a word and its place, a circumstance, a category), weight

${fittedRows(sites)
  .map((row) => row.join('\t'))
  .join('\n')}
`
