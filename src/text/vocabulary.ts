import { unknown } from './lattice'
import { lexiconOf } from './lexicon'
import { once } from './remember'
import type { Vocabulary } from './segmentation'
import { unpack } from './unpack'
import { firstTag, wordList } from './word-list'

/** What a word of the first group costs, and how much more each next one, in bits of a unigram model. */
const cheapest = 9
const step = 2

/** How far a word can reach beyond a unit of it: the longest have four. */
const reach = 3

/** A word of one character, which the lexicon cannot find. */
const oneCharacter = /([A-Z])([^A-Z])(?![^A-Z])/g

/** Ordinary words, each after the tag of its cost; unpacked when asked for. */
export type WordPart = () => string

/** Ordinary words as they ship; each has its cost in bits as its label. */
export const wordPart =
  (packed: string): WordPart =>
  () =>
    unpack(packed, (_, cost) => firstTag + (Number(cost) - cheapest) / step).text

/** Returns the ordinary words of these parts (`coreWords`, `countyWords`) for `NameSources`, unpacked at first use. */
export const vocabulary = (...parts: readonly WordPart[]): Vocabulary => {
  const text = once(() => parts.map((part) => part()).join(''))
  const lexicon = once(() => lexiconOf([wordList(0, () => text().replace(oneCharacter, ''))]))
  const characters = once(() => {
    const costs = new Map<number, number>()
    for (const [, tag, word] of text().matchAll(oneCharacter))
      costs.set((word as string).charCodeAt(0), cheapest + step * ((tag as string).charCodeAt(0) - firstTag))
    return costs
  })
  const costOfCharacter = (unit: number): number => characters().get(unit) ?? unknown
  const costAt = (offset: number): number => cheapest + step * lexicon().groupAt(offset)
  const search = (text: string, tokens: number[], from = 0, to = text.length): number => {
    const count = lexicon().search(text, tokens, Math.max(0, from - reach), Math.min(text.length, to + reach))
    for (let at = 2; at < count; at += 3) tokens[at] = costAt(tokens[at] as number)
    return count
  }
  const costOf = (word: string): number | undefined => {
    const [offset] = lexicon().offsetsOf(word)
    return offset && costAt(offset)
  }
  return { search, costOf, costOfCharacter }
}
