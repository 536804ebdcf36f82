import { BLANK, SYMBOL } from './characters'
import type { Folded } from './fold'
import { type CharacterCosts, isHan, type Tokens, unknown, unknownPair } from './lattice'
import { continues, isLetter, type Placement, placementsOf, uncontestedWhole, undecided } from './segment'

/** The ordinary words of a language that can collide with the lists. */
export interface Vocabulary extends CharacterCosts {
  /**
   * Puts start, end and cost of every word of a folded text into `found`, from its beginning; returns how many numbers.
   * Between `from` and `to`, if given: those with a unit there, and perhaps others. A cost is at most 20, that of a listed word
   * that is not among them.
   */
  readonly search: (folded: string, found: number[], from?: number, to?: number) => number
  /** What a listed word costs as a word of its own; `undefined` if the dictionary does not know it. */
  readonly costOf: (word: string) => number | undefined
  /** The vocabulary that is part of it, if it was put beside another one. */
  readonly more?: Vocabulary
}

/** A hit among all hits of a folded text, by start, then by length. */
export interface PlacedHit {
  readonly word: string
  /** Which of the hits it is. */
  readonly index: number
  readonly from: number
  readonly to: number
  /** Where the furthest of the hits before it ends. */
  readonly before: number
}

/**
 * What a listed word costs that no dictionary knows: a rare word, yet likelier than its characters one by one, and than two
 * of them that may be a word (18禁|网站, 18|禁网|站).
 */
const rareCost = (word: string): number => {
  let han = 0
  for (let i = 0; i < word.length; i++) if (isHan(word, i)) han++
  return han > 1 ? 20 : 5 * han
}

const hasGap = ({ gaps }: Folded, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (gaps[i]) return true
  return false
}

/**
 * A space or symbol in a hit is an evasion (赌 博) unless the pieces on both sides continue (二人 民宿): then it may
 * as well be the boundary that it looks like.
 */
const dividesWords = ({ gaps, text }: Folded, from: number, to: number): boolean =>
  from > 0 && gaps[from] === false && to < text.length && gaps[to] === false

/** The ordinary words that no space or symbol divides. */
const undivided = (folded: Folded, words: Tokens): Tokens =>
  folded.gaps.includes(true)
    ? words.filter((_, i) => !hasGap(folded, words[i - (i % 3)] as number, words[i - (i % 3) + 1] as number))
    : words

/** What a suffix adds to a word that the dictionary knows: 北京|市. */
const suffixCost = 5

/** What a listed word costs that the dictionary does not know: no more than such characters, or the word that it begins with. */
const unlistedCost = (word: string, { costOf, costOfPair }: Vocabulary): number => {
  const known = word.length > 2 ? costOf(word.slice(0, -1)) : undefined
  if (known !== undefined) return Math.min(rareCost(word), known + suffixCost)
  const isPair = word.length === 2 && isHan(word, 0) && isHan(word, 1)
  return isPair ? Math.min(rareCost(word), costOfPair(word.charCodeAt(0), word.charCodeAt(1))) : rareCost(word)
}

/** The hits as words that the text may be cut into, with what the dictionary says that each costs. */
const tokensOf = (hits: readonly PlacedHit[], words: Tokens, vocabulary: Vocabulary): number[] => {
  const tokens: number[] = []
  let first = 0
  for (const { word, from, to } of hits) {
    while ((words[first] as number) < from) first += 3
    let at = first
    while (words[at] === from && words[at + 1] !== to) at += 3
    // If characters are repeated, the word itself is not in the text.
    const cost = words[at] === from ? words[at + 2] : to - from === word.length ? undefined : vocabulary.costOf(word)
    tokens.push(from, to, cost ?? unlistedCost(word, vocabulary))
  }
  return tokens
}

/** Only listed words can compete. */
export const noVocabulary: Vocabulary = {
  search: () => 0,
  costOf: () => undefined,
  costOfCharacter: () => unknown,
  costOfPair: () => unknownPair,
}

/** Whether two characters may well be a word that no list contains. */
const isPair = (text: string, at: number, costOfPair: Vocabulary['costOfPair']): boolean =>
  at >= 0 &&
  isHan(text, at) &&
  isHan(text, at + 1) &&
  costOfPair(text.charCodeAt(at), text.charCodeAt(at + 1)) < unknownPair

const scratch: number[] = []

/** The place of a hit that no other word meets, as for nearly all; `undefined` if only a cut of the whole text can say. */
export const uncontested = (
  folded: Folded,
  { index, from, to, before }: PlacedHit,
  hits: readonly PlacedHit[],
  { search, costOfPair }: Vocabulary,
): Placement | undefined => {
  const { text, kinds } = folded
  if (kinds & (BLANK | SYMBOL) && hasGap(folded, from, to))
    return dividesWords(folded, from, to) ? undecided : uncontestedWhole
  if (isLetter(text, from)) return continues(text, from, to) ? undecided : uncontestedWhole
  if (before > from || (hits[index + 1]?.from as number) < to || !isHan(text, from) || !isHan(text, from + 1))
    return undefined
  if (isPair(text, from - 1, costOfPair) || isPair(text, to - 1, costOfPair)) return undefined
  const count = search(text, scratch, from, to)
  for (let i = 0; i < count; i += 3) {
    const start = scratch[i] as number
    const end = scratch[i + 1] as number
    if (start < to && end > from && (start !== from || end !== to)) return undefined
  }
  return uncontestedWhole
}

/** The place of each hit, by its index.  */
export const segmentationOf = (
  folded: Folded,
  hits: readonly PlacedHit[],
  vocabulary: Vocabulary,
): readonly Placement[] => {
  const words = scratch.slice(0, vocabulary.search(folded.text, scratch))
  return placementsOf(folded.text, tokensOf(hits, words, vocabulary), undivided(folded, words), vocabulary)
}
