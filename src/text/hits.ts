import { REPEAT } from './classes'
import { collapse } from './collapse'
import type { Folded } from './fold'
import type { Lexicon, Match } from './lexicon'
import { judge, type Standing, type Token } from './segment'

/** A listed word in a name. The span is the user's, in UTF-16 units of the original text. */
export interface Hit {
  readonly word: string
  readonly start: number
  readonly end: number
  /** The same span in the folded text. */
  readonly from: number
  readonly to: number
  /** Bits of the lists that hold the word. */
  readonly lists: number
}

/** The ordinary words of a language that can collide with the lists. */
export interface Vocabulary {
  readonly tokens: (folded: string) => readonly Token[]
  /** What a listed word costs as a word of its own; `undefined` where the dictionary does not know it. */
  readonly costOf: (word: string) => number | undefined
}

/**
 * What a listed word costs that no dictionary knows: a rare word, yet likelier than its characters one by one, and than two
 * of them that may be a word (18禁|网站, 18|禁网|站).
 */
const rareCost = (word: string): number => {
  const han = word.replace(/[^\u3000-\uffff]/g, '').length
  return han > 1 ? 20 : 9 * han
}

/** How many characters of a word must be repeated: one repeat happens in names (科学学院), two hide a word. */
const fewestRuns = 2

/** Words that only appear once runs of one character are taken for one: 六六合合彩彩. */
const matchesInRuns = (text: string, lexicon: Lexicon, plain: readonly Match[]): Match[] => {
  const { text: collapsed, from, to } = collapse(text)
  const known = new Set(plain.map(({ word }) => word))
  const runs = ({ start, end }: Match) =>
    from.slice(start, end).filter((first, i) => (to[start + i] as number) > first + 1).length
  return lexicon
    .find(collapsed)
    .filter((match) => runs(match) >= fewestRuns && !known.has(match.word))
    .map((match) => ({ ...match, start: from[match.start] as number, end: to[match.end - 1] as number }))
}

const gapWithin = ({ gaps }: Folded, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (gaps[i]) return true
  return false
}

/**
 * A blank or symbol inside a hit is an evasion (赌 博) unless the pieces on both sides go on (二人 民宿): then it may
 * as well be the boundary that it looks like.
 */
const dividesWords = ({ gaps, text }: Folded, from: number, to: number): boolean =>
  from > 0 && gaps[from] === false && to < text.length && gaps[to] === false

/** Every listed word of a folded text, by start, then by length. */
export const findHits = (folded: Folded, lexicon: Lexicon): Hit[] => {
  const { starts, ends, text } = folded
  const plain = lexicon.find(text)
  const inRuns = folded.kinds & REPEAT ? matchesInRuns(text, lexicon, plain) : []
  const matches = inRuns.length > 0 ? [...plain, ...inRuns].sort((a, b) => a.start - b.start || a.end - b.end) : plain
  return matches.map(({ word, start, end, lists }) => ({
    word,
    start: starts[start] as number,
    end: ends[end - 1] as number,
    from: start,
    to: end,
    lists,
  }))
}

/** Whether one of these longer words holds a stretch of a folded text. */
export const isHeld = (text: string, from: number, to: number, words: readonly string[]): boolean =>
  words.some((word) => {
    for (let at = Math.max(0, to - word.length); at <= from; at++) if (text.startsWith(word, at)) return true
    return false
  })

/** The hits that no longer one among them holds. */
export const outermost = <H extends Pick<Hit, 'from' | 'to'>>(hits: readonly H[]): H[] => {
  let reached = -1
  return [...hits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      const isOuter = to > reached
      reached = Math.max(reached, to)
      return isOuter
    })
}

/** How each hit stands in its text; without a vocabulary only its own words can compete. */
export const standingsOf = (
  folded: Folded,
  hits: readonly Hit[],
  vocabulary: Vocabulary | undefined,
): ReadonlyMap<Hit, Standing> => {
  const tokens = vocabulary?.tokens(folded.text) ?? []
  const whole = folded.gaps.includes(true) ? tokens.filter(({ start, end }) => !gapWithin(folded, start, end)) : tokens
  const own = hits.map(({ word, from, to }) => ({
    start: from,
    end: to,
    cost: vocabulary?.costOf(word) ?? rareCost(word),
  }))
  const judged = judge(folded.text, own, whole)
  return new Map(
    hits.map((hit, i) => {
      if (!gapWithin(folded, hit.from, hit.to)) return [hit, judged[i] as Standing]
      return [hit, dividesWords(folded, hit.from, hit.to) ? 'unsure' : 'word']
    }),
  )
}
