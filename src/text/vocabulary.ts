import { compile, type Lexicon } from './lexicon'
import { unpackWords, type WordPart } from './packed-words'
import type { Vocabulary } from './standings'

/** What a word of the first bucket costs, and how much more each next one, in bits of a unigram model. */
const cheapest = 9
const step = 2

/** How far a word can reach beyond a unit that it holds: the longest have four. */
const reach = 3

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
  const search = (text: string, tokens: number[], from = 0, to = text.length): number => {
    compiled ??= compileParts(parts)
    const { bits } = compiled
    const count = compiled.search(text, tokens, Math.max(0, from - reach), Math.min(text.length, to + reach))
    for (let i = 2; i < count; i += 3) tokens[i] = costOfBits(bits[tokens[i] as number] as number)
    return count
  }
  const costOf = (word: string): number | undefined => {
    const tokens: number[] = []
    search(word, tokens)
    for (let i = 0; i < tokens.length; i += 3)
      if (tokens[i] === 0 && tokens[i + 1] === word.length) return tokens[i + 2]
    return undefined
  }
  return { search, costOf }
}
