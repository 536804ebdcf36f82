import type { Vocabulary } from './hits'
import { compile, type Lexicon } from './lexicon'
import { unpackWords, type WordPart } from './packed-words'
import type { Token } from './segment'

/** What a word of the first bucket costs, and how much more each next one, in bits of a unigram model. */
const cheapest = 9
const step = 2

/** Buckets are told apart as lists are: by bits of the high half. */
const firstBit = 16
const buckets = 6

const compileParts = (parts: readonly WordPart[]): Lexicon =>
  compile(unpackWords(parts, buckets).map((words, i) => ({ bit: 1 << (firstBit + i), words: () => words })))

/** The cost of the cheapest bucket among these bits. */
const costOfBits = (bits: number): number => cheapest + step * (31 - Math.clz32(bits & -bits) - firstBit)

/** The ordinary words of these parts (`coreWords`, `countyWords`), compiled when the first listed word is looked at. */
export const vocabulary = (...parts: readonly WordPart[]): Vocabulary => {
  let compiled: Lexicon | undefined
  const find = (text: string): readonly Token[] => {
    compiled ??= compileParts(parts)
    return compiled.find(text).map(({ start, end, lists }) => ({ start, end, cost: costOfBits(lists) }))
  }
  return {
    tokens: find,
    costOf: (word) => find(word).find(({ start, end }) => start === 0 && end === word.length)?.cost,
  }
}
