import { extraCost, release, segment, type Tokens } from './lattice'

/**
 * Where a hit is among the words of its text: a `whole` word; at the `edge` of a longer ordinary word (太平 in 太平洋) or in its
 * `interior` (合作 in 光合作用); `straddling` two words (路口|交通); or `ambiguous` if several ways to cut the text are about
 * as likely.
 */
export type Boundary = 'whole' | 'edge' | 'interior' | 'straddling' | 'ambiguous'

/**
 * A hit that loses by less than this many bits may still be the word. In made-up names of dictionary words, listed words that
 * lost by 1 to 4 bits were as often the word as not; those that lost by more hardly ever were.
 */
const tolerance = 5

/** The longest words around a hit, in units: 积石山保安族东乡族撒拉族自治县. */
const longest = 16

export const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code > 0x60 && code < 0x7b
}

/** Whether a word in letters is only part of a longer one. */
export const continues = (text: string, start: number, end: number): boolean =>
  isLetter(text, start - 1) || (isLetter(text, end - 1) && isLetter(text, end))

/** The first longer word around a hit that the cheapest cut keeps, from `first` on; -1 if there is none. */
const containerOf = (start: number, end: number, tokens: Tokens, first: number): number => {
  for (let at = first; (tokens[at] as number) <= start; at += 3) {
    const from = tokens[at] as number
    const to = tokens[at + 1] as number
    if (to >= end && to - from > end - start && extraCost(tokens, at) <= 0) return at
  }
  return -1
}

/** The first token from `first` on that starts near enough before a unit to reach it. */
const nearest = (unit: number, tokens: Tokens, first: number): number => {
  let token = first
  while ((tokens[token] as number) < unit - longest) token += 3
  return token
}

/**
 * Finds the boundary of each hit by the cheapest way to cut the text into words: a unigram model over the ordinary words that
 * can collide with ours. `Intl.Segmenter` is no choice, as engines cut the same name differently. Linear in text and tokens.
 *
 * @param hits what was found, with what each costs as a word of its own
 * @param words the ordinary words in the text
 */
export const boundariesOf = (text: string, hits: Tokens, words: Tokens): Boundary[] => {
  segment(text, hits, words)
  const boundaries: Boundary[] = []
  let firstWord = 0
  let firstHit = 0
  for (let hit = 0; hit < hits.length; hit += 3) {
    const start = hits[hit] as number
    const end = hits[hit + 1] as number
    firstWord = nearest(start, words, firstWord)
    firstHit = nearest(start, hits, firstHit)
    const loss = extraCost(hits, hit)
    if (loss <= 0) {
      boundaries.push('whole')
      continue
    }
    const container = containerOf(start, end, words, nearest(end, words, firstWord))
    if (container >= 0)
      boundaries.push(words[container] === start || words[container + 1] === end ? 'edge' : 'interior')
    // A listed word in a longer listed one is as sure as that: 上海 in 上海市.
    else if (containerOf(start, end, hits, nearest(end, hits, firstHit)) >= 0) boundaries.push('whole')
    else boundaries.push(loss < tolerance ? 'ambiguous' : 'straddling')
  }
  release()
  return boundaries
}
