import type { Match } from './lexicon'

/**
 * How a hit stands in its text: as a `word` of its own, `inside` a longer ordinary word, `across` the boundary between
 * two words, or `unsure` where both readings are about as likely.
 */
export type Standing = 'word' | 'inside' | 'across' | 'unsure'

/** A word that the text may be cut into; a lower cost is a more frequent word. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly cost: number
}

/** What a character costs that belongs to no known word, in bits of a unigram model. */
const unknown = 14

/** Readings whose costs differ by less than this many bits are about as likely. */
const tolerance = 1

const isHan = (code: number): boolean => code > 0x2fff

/** The cheapest cut of every part of the text before (or, reversed, behind) each unit. Linear in text and tokens. */
const cheapest = (text: string, byEnd: ReadonlyMap<number, readonly Token[]>): number[] => {
  const costs = [0]
  for (let end = 1; end <= text.length; end++) {
    const single = (costs[end - 1] as number) + (isHan(text.charCodeAt(end - 1)) ? unknown : 0)
    let least = single
    for (const { start, cost } of byEnd.get(end) ?? []) least = Math.min(least, (costs[start] as number) + cost)
    costs.push(least)
  }
  return costs
}

const group = (tokens: readonly Token[]): Map<number, Token[]> => {
  const byEnd = new Map<number, Token[]>()
  for (const token of tokens) byEnd.set(token.end, [...(byEnd.get(token.end) ?? []), token])
  return byEnd
}

const reversed = (text: string, tokens: readonly Token[]): number[] => {
  const { length } = text
  const turned = tokens.map(({ start, end, cost }) => ({ start: length - end, end: length - start, cost }))
  return cheapest([...text].reverse().join(''), group(turned)).reverse()
}

/**
 * Judges hits by the cheapest way to cut the text into words, a unigram model over the ordinary words that can collide
 * with ours. `Intl.Segmenter` is no choice here: engines cut the same name differently.
 *
 * @param hits what was found
 * @param ordinary the ordinary words that stand in the text, with their costs
 * @param costOf what a hit costs as a word of its own
 */
export const judge = <M extends Match>(
  text: string,
  hits: readonly M[],
  ordinary: readonly Token[],
  costOf: (hit: M) => number,
): Standing[] => {
  const own = hits.map((hit) => ({ start: hit.start, end: hit.end, cost: costOf(hit) }))
  const tokens = [...ordinary, ...own]
  const before = cheapest(text, group(tokens))
  const behind = reversed(text, tokens)
  const least = before[text.length] as number
  const through = ({ start, end, cost }: Token) => (before[start] as number) + cost + (behind[end] as number) - least
  return own.map((hit) => {
    const slack = through(hit)
    if (slack <= 0) return 'word'
    const holds = ordinary.some(
      (word) =>
        word.start <= hit.start &&
        word.end >= hit.end &&
        word.end - word.start > hit.end - hit.start &&
        through(word) <= 0,
    )
    if (holds) return 'inside'
    return slack < tolerance ? 'unsure' : 'across'
  })
}
