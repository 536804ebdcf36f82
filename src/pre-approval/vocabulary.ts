import type { Framing } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import { type Lexicon, lexiconOf } from '../text/lexicon'
import { once } from '../text/remember'
import { bitOf, kindOf, type Meaning, meaningLists } from './meanings'
import { packedWeights } from './weigh'

/** What a listed word says of one topic. */
export interface Sense {
  readonly topic: PreApprovalTopic
  readonly bit: number
  /** What it counts in each field: `weightIn`. */
  readonly weights: number
}

/** All that the listed words say and do. A word gets a number, and its meaning an entry, when it is first seen. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  /** The number of a word by its offset in the lexicon. */
  readonly numberOf: (offset: number) => number
  readonly words: readonly string[]
  /** What it does to its neighbours, and whether it frames: `TITLE`, `CHAINS`, `NEGATES`, `FRAMES`. */
  readonly flags: readonly number[]
  /** Its topics, a bit each. */
  readonly topics: readonly number[]
  /** Its topics, those akin as one: a word modifies no word of its own kind. */
  readonly kin: readonly number[]
  /** What it counts for its only topic; of several topics, the senses say. */
  readonly weights: readonly number[]
  readonly senses: readonly (readonly Sense[])[]
  readonly framings: readonly (readonly Framing[])[]
}

const anyBit = (senses: readonly Sense[], bit: (topic: PreApprovalTopic) => number): number =>
  senses.reduce((bits, { topic }) => bits | bit(topic), 0)

const build = (): Vocabulary => {
  const lists = meaningLists()
  const lexicon = lexiconOf(lists)
  const numbers = new Map<number, number>()
  const words: string[] = []
  const flags: number[] = []
  const topics: number[] = []
  const kin: number[] = []
  const weights: number[] = []
  const senses: Sense[][] = []
  const framings: Framing[][] = []

  /** Enters a word that is seen for the first time, under all its offsets. */
  const enter = (word: string): number => {
    const number = words.push(word) - 1
    const meaning: Meaning = { strengths: new Map(), framings: [], flags: 0 }
    for (const offset of lexicon.offsetsOf(word)) {
      numbers.set(offset, number)
      lists[lexicon.listAt(offset)]?.addMeaning(meaning, lexicon.groupAt(offset))
    }
    const own = [...meaning.strengths].map(([topic, ways]) => ({
      topic,
      bit: bitOf(topic),
      weights: packedWeights(ways),
    }))
    flags.push(meaning.flags)
    topics.push(anyBit(own, bitOf))
    kin.push(anyBit(own, kindOf))
    weights.push(own[0]?.weights ?? 0)
    senses.push(own)
    framings.push(meaning.framings)
    return number
  }
  const numberOf = (offset: number): number => numbers.get(offset) ?? enter(lexicon.wordAt(offset))
  return { lexicon, numberOf, words, flags, topics, kin, weights, senses, framings }
}

/** All words of detection, indexed at first use. */
export const vocabulary: () => Vocabulary = /* @__PURE__ */ once(build)
