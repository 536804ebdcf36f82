import {
  type CharacterCosts,
  costWith,
  costWithPair,
  isLoneAfter,
  isLoneBefore,
  release,
  segment,
  type Tokens,
} from './lattice'

/**
 * Where a hit is among the words of its text: a `whole` word; at the `edge` of a longer ordinary word (太平 in 太平洋) or in its
 * `interior` (合作 in 光合作用); `straddling` two words (路口|交通); or `ambiguous` if several ways to cut the text are about
 * as likely.
 */
export type Boundary = 'whole' | 'edge' | 'interior' | 'straddling' | 'ambiguous'

/** Where a hit is, and by how many bits the cheapest cut with it beats the cheapest one that divides it; negative if it loses. */
export interface Placement {
  readonly boundary: Boundary
  readonly margin: number
  /** How many characters right beside it are hardly words: one in 嘉兴|隆|包装. */
  readonly lone: number
}

/** A margin that no other word can narrow; no measured one is taken for larger. */
const widestMargin = 12

/** Of a hit that no other word meets. */
export const uncontestedWhole: Placement = { boundary: 'whole', margin: widestMargin, lone: 0 }

/** Around letters and symbols, a hit is as likely to be the word as not. */
export const undecided: Placement = { boundary: 'ambiguous', margin: 0, lone: 0 }

/**
 * A hit that wins by less than this many bits, or loses by less, may be the word or not. Among 13,000 pairs of ordinary words
 * that a place only forms across and 8,000 names with a place, the two were about as frequent at a margin of 2 bits; of those
 * that lost by 2 or more, one in 2,400 was the place.
 */
const tolerance = { won: 4, lost: 2 }

/** The longestWord words around a hit, in units: 积石山保安族东乡族撒拉族自治县. */
const longestWord = 16

export const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code > 0x60 && code < 0x7b
}

/** Whether a word in letters is only part of a longer one. */
export const continues = (text: string, start: number, end: number): boolean =>
  isLetter(text, start - 1) || (isLetter(text, end - 1) && isLetter(text, end))

/**
 * The token that divides a hit or continues it beyond an edge in the cheapest way, from `first` on; -1 if there is none.
 *
 * @param isHit whether the tokens are hits: a longer listed word around a hit is no rival (上海 in 上海市)
 */
const rivalOf = (start: number, end: number, tokens: Tokens, first: number, isHit: boolean): number => {
  let rival = -1
  let least = Number.POSITIVE_INFINITY
  for (let at = first; (tokens[at] as number) < end; at += 3) {
    const from = tokens[at] as number
    const to = tokens[at + 1] as number
    const meets = to > start && (from < start || to > end)
    if (!meets || (isHit && from <= start && to >= end)) continue
    const cost = costWith(tokens, at)
    if (cost < least) {
      rival = at
      least = cost
    }
  }
  return rival
}

/** The first token from `first` on that starts near enough before a unit to reach it. */
const nearest = (unit: number, tokens: Tokens, first: number): number => {
  let token = first
  while ((tokens[token] as number) < unit - longestWord) token += 3
  return token
}

/**
 * How many characters beside a hit are hardly words, if the one after it is: coined names begin with places (嘉兴|隆|包装). One
 * that ends the text may be a suffix (上海|网, 色情|狂), and one before a place an adjective (老|成都).
 */
const loneBeside = (text: string, start: number, end: number, ofCharacters: CharacterCosts): number => {
  if (!isLoneAfter(text, end, ofCharacters)) return 0
  if (isLoneBefore(text, start, ofCharacters)) return 2
  return end + 1 < text.length ? 1 : 0
}

/** The boundary of a hit that loses to a word. */
const boundaryIn = (start: number, end: number, words: Tokens, rival: number): Boundary => {
  const from = words[rival] as number
  const to = words[rival + 1] as number
  if (from > start || to < end) return 'straddling'
  return from === start || to === end ? 'edge' : 'interior'
}

/** The boundary of a hit that a word could divide. */
const boundaryBy = (margin: number): Boundary => {
  if (margin >= tolerance.won) return 'whole'
  return margin > -tolerance.lost ? 'ambiguous' : 'straddling'
}

/**
 * Finds the place of each hit by the cheapest way to cut the text into words: a unigram model over the ordinary words that
 * can collide with ours. `Intl.Segmenter` is no choice, as engines cut the same name differently. Linear in text and tokens.
 *
 * @param hits what was found, with what each costs as a word of its own
 * @param words the ordinary words in the text
 */
export const placementsOf = (text: string, hits: Tokens, words: Tokens, ofCharacters: CharacterCosts): Placement[] => {
  segment(text, hits, words, ofCharacters)
  const placements: Placement[] = []
  let firstWord = 0
  let firstHit = 0
  for (let hit = 0; hit < hits.length; hit += 3) {
    const start = hits[hit] as number
    const end = hits[hit + 1] as number
    firstWord = nearest(start, words, firstWord)
    firstHit = nearest(start, hits, firstHit)
    const cost = costWith(hits, hit)
    const word = rivalOf(start, end, words, firstWord, false)
    const other = rivalOf(start, end, hits, firstHit, true)
    const wordMargin = word < 0 ? widestMargin : costWith(words, word) - cost
    const pairMargin =
      Math.min(costWithPair(text, start - 1, ofCharacters), costWithPair(text, end - 1, ofCharacters)) - cost
    const margin = Math.min(
      widestMargin,
      wordMargin,
      pairMargin,
      other < 0 ? widestMargin : costWith(hits, other) - cost,
    )
    const container = wordMargin === margin && word >= 0 ? boundaryIn(start, end, words, word) : 'straddling'
    const lone = loneBeside(text, start, end, ofCharacters)
    // A longer word around a hit divides nothing: it contains the hit or not.
    const boundary = container !== 'straddling' ? (margin > 0 ? 'whole' : container) : boundaryBy(margin)
    placements.push({ boundary, margin: Math.max(-widestMargin, margin), lone })
  }
  release()
  return placements
}
