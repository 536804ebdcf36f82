import { wordEdges } from '../data/packed'
import { costsByEdges, type EdgeCosts } from './edge-costs'
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

/** What characters cost that no listed or ordinary word contains. */
const edges = /* @__PURE__ */ once(() => {
  const { labels, text, numbers } = unpack(wordEdges)
  const costs = new Map<number, EdgeCosts>()
  for (let i = 0; i < text.length; i++) {
    const [unit, first, last] = numbers.slice(3 * i, 3 * i + 3) as [number, number, number]
    costs.set(unit, [first, last, Number(labels[text.charCodeAt(i) - firstTag])])
  }
  return costs
})

const ofCharacters = /* @__PURE__ */ costsByEdges((unit) => edges().get(unit))

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
  return Object.freeze({ search, costOf, ...ofCharacters })
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
  return Object.freeze({ ...base, search, costOf: (word: string) => base.costOf(word) ?? more.costOf(word), more })
}
