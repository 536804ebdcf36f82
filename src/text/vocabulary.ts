import { wordEdges } from '../data/packed'
import { unknown, unknownPair } from './lattice'
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

/** Ordinary words, each after the tag of its cost; unpacked when asked for. */
export type WordPart = () => string

/** Ordinary words as they ship; each has its cost in bits as its label. */
export const wordPart =
  (packed: string): WordPart =>
  () =>
    unpack(packed, (_, cost) => firstTag + (Number(cost) - cheapest) / step).text

/** What a character costs as the first or last one of a word if the list does not contain it, and what such a word costs more. */
const dearestEdge = 11
const pairExtra = 4

/** Four bits a cost: as the first one of a word of two, as the last one, and alone, less one. */
const rare = (dearestEdge << 8) | (dearestEdge << 4) | (unknown - 1)

/** What characters cost that no listed or ordinary word contains. */
const edges = /* @__PURE__ */ once(() => {
  const { labels, text, numbers } = unpack(wordEdges)
  const costs = new Map<number, number>()
  for (let i = 0; i < text.length; i++) {
    const [unit, first, last] = numbers.slice(3 * i, 3 * i + 3) as [number, number, number]
    const alone = Number(labels[text.charCodeAt(i) - firstTag])
    costs.set(unit, (first << 8) | (last << 4) | (alone - 1))
  }
  return costs
})

const costsOf = (unit: number): number => edges().get(unit) ?? rare

const costOfCharacter = (unit: number): number => (costsOf(unit) & 15) + 1

/** 深|海 begin and end words more often than 瓜|灯 do. A doubled character is no word by its edges: 反反腐腐 hides one. */
const costOfPair = (first: number, last: number): number =>
  first === last ? unknownPair : pairExtra + (costsOf(first) >> 8) + ((costsOf(last) >> 4) & 15)

/** Returns the ordinary words of these parts (`coreWords`, `countyWords`) for `NameSources`, unpacked at first use. */
export const vocabulary = (...parts: readonly WordPart[]): Vocabulary => {
  const lexicon = once(() => lexiconOf([wordList(0, () => parts.map((part) => part()).join(''))]))
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

/** The ordinary words of two lists together; the characters cost what they do in the first. */
export const beside = (base: Vocabulary, more: Vocabulary): Vocabulary => {
  if (base.more === more) return base
  const own: number[] = []
  const search = (text: string, tokens: number[], from?: number, to?: number): number => {
    const count = base.search(text, tokens, from, to)
    const added = more.search(text, own, from, to)
    if (added === 0) return count
    const all = [...tokens.slice(0, count), ...own.slice(0, added)]
    const starts = Array.from({ length: all.length / 3 }, (_, i) => 3 * i)
    starts.sort((a, b) => (all[a] as number) - (all[b] as number) || (all[a + 1] as number) - (all[b + 1] as number))
    for (const [i, at] of starts.entries()) for (let j = 0; j < 3; j++) tokens[3 * i + j] = all[at + j] as number
    return all.length
  }
  return { ...base, search, costOf: (word) => base.costOf(word) ?? more.costOf(word), more }
}
