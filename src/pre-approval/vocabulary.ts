import type { Framing } from '../data/words/pre-approval-contexts'
import type { PreApprovalTopic } from '../model/pre-approval'
import type { Lexicon } from '../text/lexicon'
import { once } from '../text/remember'
import { searchIn } from '../text/table-search'
import { tablesOf } from '../text/tables'
import { foldTraditional } from './folding'
import { bitOf, kindOf, type Meaning, readMeanings } from './meanings'
import { type Walker, walker } from './walk'
import { packedWeights } from './weigh'

/** What a listed word says of one topic. */
export interface Sense {
  readonly topic: PreApprovalTopic
  readonly bit: number
  /** What it counts in each field: `weightIn`. */
  readonly weights: number
}

/** All that the listed words say and do, by the number of the word. */
export interface Vocabulary {
  readonly walker: Walker
  readonly words: readonly string[]
  /** What it does to its neighbours, and whether it frames: `TITLE`, `CHAINS`, `NEGATES`, `FRAMES`. */
  readonly flags: Int32Array
  /** Its topics, a bit each. */
  readonly topics: Int32Array
  /** Its topics, those akin as one: a word takes nothing over from its own kind. */
  readonly kin: Int32Array
  /** What it counts for its only topic; of several topics, the senses tell. */
  readonly weights: Int32Array
  readonly senses: readonly (readonly Sense[])[]
  readonly framings: readonly (readonly Framing[])[]
  /** For texts in which not every unit stands for itself. */
  readonly lexicon: Lexicon
  /** The numbers of the words. */
  readonly numbers: ReadonlyMap<string, number>
}

const anyBit = (senses: readonly Sense[], bit: (topic: PreApprovalTopic) => number): number =>
  senses.reduce((bits, { topic }) => bits | bit(topic), 0)

const build = (): Vocabulary => {
  foldTraditional()
  const { lists, meanings } = readMeanings()
  const tables = tablesOf(lists)
  const known = tables.words.map((word) => meanings.get(word) as Meaning)
  const senses = known.map(({ strengths }) =>
    [...strengths].map(([topic, ways]) => ({ topic, bit: bitOf(topic), weights: packedWeights(ways) })),
  )
  return {
    walker: walker(tables),
    words: tables.words,
    flags: Int32Array.from(known, ({ flags }) => flags),
    topics: Int32Array.from(senses, (own) => anyBit(own, bitOf)),
    kin: Int32Array.from(senses, (own) => anyBit(own, kindOf)),
    weights: Int32Array.from(senses, (own) => own[0]?.weights ?? 0),
    senses,
    framings: known.map(({ framings }) => framings),
    lexicon: searchIn(tables),
    numbers: new Map(tables.words.map((word, number) => [word, number])),
  }
}

/** All words of detection, compiled at first use. */
export const vocabulary: () => Vocabulary = /* @__PURE__ */ once(build)
