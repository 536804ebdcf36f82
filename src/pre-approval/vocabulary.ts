import type { Framing } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import { type Lexicon, lexiconOf } from '../text/lexicon'
import { once } from '../text/remember'
import { bitOf, kindOf, type Meaning, type MeaningList, meaningLists } from './meanings'
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
  /** The lists that contain it, a bit each. */
  readonly lists: readonly number[]
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
  const sources = meaningLists()
  const lexicon = lexiconOf(sources)
  const numbers = new Map<number, number>()
  const words: string[] = []
  const lists: number[] = []
  const flags: number[] = []
  const topics: number[] = []
  const kin: number[] = []
  const weights: number[] = []
  const senses: Sense[][] = []
  const framings: Framing[][] = []

  /** Enters a word that is seen for the first time, under all its offsets. */
  const enter = (word: string): number => {
    const offsets = lexicon.offsetsOf(word)
    const meaning: Meaning = { strengths: new Map(), framings: [], flags: 0 }
    let bits = 0
    for (const offset of offsets) {
      const source = sources[lexicon.listAt(offset)] as MeaningList
      source.addMeaning(meaning, lexicon.groupAt(offset))
      bits |= source.bit
    }
    const own = [...meaning.strengths].map(([topic, ways]) => ({
      topic,
      bit: bitOf(topic),
      weights: packedWeights(ways),
    }))
    const ownTopics = anyBit(own, bitOf)
    const ownKin = anyBit(own, kindOf)
    // All at once, without calls: a caller without stack left may stop any call, and must not leave half an entry.
    const number = words.length
    lists[number] = bits
    flags[number] = meaning.flags
    topics[number] = ownTopics
    kin[number] = ownKin
    weights[number] = own[0]?.weights ?? 0
    senses[number] = own
    framings[number] = meaning.framings
    words[number] = word
    for (const offset of offsets) numbers.set(offset, number)
    return number
  }
  const numberOf = (offset: number): number => numbers.get(offset) ?? enter(lexicon.wordAt(offset))
  return { lexicon, numberOf, words, lists, flags, topics, kin, weights, senses, framings }
}

/** All words of detection, indexed at first use. */
export const vocabulary: () => Vocabulary = /* @__PURE__ */ once(build)
