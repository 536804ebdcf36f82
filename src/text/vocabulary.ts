import { compile } from './lexicon'
import { once } from './remember'
import type { Vocabulary } from './segmentation'
import { readPatiently } from './text-search'
import { unpack } from './unpack'
import { firstTag, type WordList, wordsIn } from './word-list'

/** What a word of the first bucket costs, and how much more each next one, in bits of a unigram model. */
const cheapest = 9
const step = 2

/** How far a word can reach beyond a unit that it holds: the longest have four. */
const reach = 3

/** Buckets are told apart as lists are: by bits of the high half. */
const firstBit = 16
const buckets = 6

/** Ordinary words, each after the mark of its cost; unpacked when asked for. */
export type WordPart = () => string

/** Ordinary words as they ship; each has its cost in bits as its label. */
export const wordPart =
  (packed: string): WordPart =>
  () =>
    unpack(packed, (_, cost) => firstTag + (Number(cost) - cheapest) / step).text

/** The words of these parts as one list, by their buckets. */
export const ordinaryList = (parts: readonly WordPart[]): WordList => {
  const groupedTexts = (): string[] => parts.map((part) => part())
  return {
    bit: 1 << firstBit,
    words: () => groupedTexts().flatMap(wordsIn),
    groupedTexts,
    bits: Array.from({ length: buckets }, (_, bucket) => 1 << (firstBit + bucket)),
    read: readPatiently,
  }
}

/** The cost of the cheapest bucket among these bits. */
const costOfBits = (bits: number): number => cheapest + step * (31 - Math.clz32(bits & -bits) - firstBit)

/** The ordinary words of these parts (`coreWords`, `countyWords`), compiled when the first listed word is looked at. */
export const vocabulary = (...parts: readonly WordPart[]): Vocabulary => {
  const compiled = once(() => compile([ordinaryList(parts)]))
  const search = (text: string, tokens: number[], from = 0, to = text.length): number => {
    const count = compiled().search(text, tokens, Math.max(0, from - reach), Math.min(text.length, to + reach))
    for (let at = 2; at < count; at += 3) tokens[at] = costOfBits(tokens[at] as number)
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
