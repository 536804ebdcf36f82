import { type Strength, strengths } from '../data/words/pre-approval-labels'
import type { PreApprovalCategory } from '../model/schema'
import type { Hit } from './hits'
import { type Reading, text } from './reading'
import { type Sense, TRADE } from './vocabulary'

/** All that the learned line counts: words by strength and place, circumstances, categories. */
export const featureNames: readonly string[] = [
  'institution:name-end',
  'institution:name-inside',
  'institution:text',
  'exclusive:name-end',
  'exclusive:name-inside',
  'exclusive:text',
  'service:name-end',
  'service:name-inside',
  'service:text',
  'weak:name-end',
  'weak:name-inside',
  'weak:text',
  'declared',
  'label',
  'two-words',
  'three-words',
  'other-field-in-name',
  'name-not-borne-out',
  'no-description',
  'other-trade-in-name',
  'other-trade-in-text',
  'news',
  'publishing',
  'education',
  'medical',
  'broadcasting',
  'culture',
  'constant',
]

/** Where the circumstances and the categories begin. */
export const firstCircumstance = 14
export const firstCategory = 21

/** The number of the feature that a word adds to: a 服务内容 and a label of a domain have only one place. */
const featureOf = (strength: Strength, place: number): number => {
  const number = strengths.indexOf(strength)
  return number < 4 ? number * 3 + place : number + 8
}

/** A word of an own topic, and how it counts. */
export interface OwnWord {
  readonly hit: Hit
  readonly sense: Sense
  /** The number of its feature. */
  readonly feature: number
  /** Whether it still adds: the same word again, or more than `most` of a kind, say no more. */
  readonly adds: boolean
}

/** More words of a kind say no more. */
const most = 3

/** How a word counts that says several things: in running text the name of an institution is mostly a word of the field. */
const leadingSense = ({ senses, place }: Hit, topics: number): Sense | undefined => {
  let leading: Sense | undefined
  for (const sense of senses) {
    if ((sense.bit & topics) === 0) continue
    leading ??= sense
    if (place === text && leading.strength === 'institution') leading = sense
  }
  return leading
}

/** The words of some topics that count, by place. */
export const ownWords = ({ hits }: Reading, topics: number): readonly OwnWord[] => {
  const counts = new Uint8Array(firstCircumstance)
  const own: OwnWord[] = []
  for (const hit of hits) {
    const sense = hit.struckOut === undefined ? leadingSense(hit, topics) : undefined
    if (sense === undefined) continue
    const feature = featureOf(sense.strength, hit.place)
    const adds = hit.isFirstHere && (counts[feature] as number) < most
    if (adds) counts[feature]!++
    own.push({ hit, sense, feature, adds })
  }
  return own
}

/**
 * What the learned line counts for some topics of a category, in the order of `featureNames`. Words of other categories count
 * for nothing: a site may be of several.
 *
 * @param akin all topics of the category, a bit each: their words bear a name out
 */
export const featuresOf = (
  { hits, topicsOfText, isDescribed, topicsOfName }: Reading,
  own: readonly OwnWord[],
  category: PreApprovalCategory,
  akin: number,
): readonly number[] => {
  const features = new Array<number>(featureNames.length).fill(0)
  let different = 0
  for (const { hit, feature, adds } of own) {
    if (adds) features[feature]!++
    if (hit.isFirst) different++
  }
  let [tradesInName, tradesInText] = [0, 0]
  for (const { effects, place, isFirstHere } of hits) {
    if (!isFirstHere || (effects & TRADE) === 0) continue
    if (place === text) tradesInText++
    else tradesInName++
  }
  const isBorneOut = (topicsOfText & akin) !== 0
  features[firstCircumstance] = Number(different > 1)
  features[firstCircumstance + 1] = Number(different > 2)
  features[firstCircumstance + 2] = Number((topicsOfName & akin) === 0 && (topicsOfName & ~akin) !== 0)
  features[firstCircumstance + 3] = Number(isDescribed && !isBorneOut)
  features[firstCircumstance + 4] = Number(!isDescribed)
  features[firstCircumstance + 5] = Math.min(tradesInName, 2)
  features[firstCircumstance + 6] = Math.min(tradesInText, 2)
  const named = featureNames.indexOf(category)
  if (named >= 0) features[named] = 1
  features[featureNames.length - 1] = 1
  return features
}
