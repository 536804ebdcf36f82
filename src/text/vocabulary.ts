import { wordEdges } from '../data/packed'
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

/** What a character costs as the first or last one of a word if the list does not contain it, and what a word costs more. */
const [dearestEdge, pairExtra] = [12, 2]

/** What each character costs as the first of a word, times 16, and as the last one. */
const edges = /* @__PURE__ */ once(() => {
  const { numbers } = unpack(wordEdges)
  const costs = new Map<number, number>()
  for (let i = 0; i < numbers.length; i += 3)
    costs.set(numbers[i] as number, ((numbers[i + 1] as number) << 4) | (numbers[i + 2] as number))
  return costs
})

const rareEdges = (dearestEdge << 4) | dearestEdge

/** What two characters cost as a word that no list contains: 深|海 begins and ends words more often than 瓜|灯. */
const costOfPair = (first: number, last: number): number =>
  pairExtra + ((edges().get(first) ?? rareEdges) >> 4) + ((edges().get(last) ?? rareEdges) & 15)

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
  return { search, costOf, costOfCharacter, costOfPair }
}
