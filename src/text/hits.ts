import { collapse, type Folded } from './fold'
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
  readonly standing: Standing
}

/** The ordinary words of a language that can collide with the lists. */
export interface Vocabulary {
  readonly tokens: (folded: string) => readonly Token[]
  /** What a listed word costs as a word of its own; `undefined` where the dictionary does not know it. */
  readonly costOf: (word: string) => number | undefined
}

/** What a listed word costs that no dictionary knows: a rare word, yet likelier than its characters one by one. */
const rare = 20

/** Words that only appear once runs of one character are taken for one: 六六合合彩彩. */
const matchesInRuns = (text: string, lexicon: Lexicon, plain: readonly Match[]): Match[] => {
  const { text: collapsed, from, to } = collapse(text)
  if (collapsed.length === text.length) return []
  return lexicon
    .find(collapsed)
    .filter(({ word }) => !plain.some((match) => match.word === word))
    .map((match) => ({ ...match, start: from[match.start] as number, end: to[match.end - 1] as number }))
}

const gapWithin = ({ gaps }: Folded, from: number, to: number): boolean => gaps.slice(from + 1, to).includes(true)

/**
 * A blank or symbol inside a hit is an evasion (赌 博) unless the pieces on both sides go on (二人 民宿): then it may
 * as well be the boundary that it looks like.
 */
const dividesWords = ({ gaps, text }: Folded, from: number, to: number): boolean =>
  from > 0 && gaps[from] === false && to < text.length && gaps[to] === false

/** Every listed word of a folded text, by start, then by length. */
export const findMatches = (text: string, lexicon: Lexicon): Match[] => {
  const plain = lexicon.find(text)
  return [...plain, ...matchesInRuns(text, lexicon, plain)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The same with how each word stands there, and where in the original. */
export const findHits = (folded: Folded, lexicon: Lexicon, vocabulary: Vocabulary | undefined): Hit[] => {
  const matches = findMatches(folded.text, lexicon)
  const tokens = (vocabulary?.tokens(folded.text) ?? []).filter(({ start, end }) => !gapWithin(folded, start, end))
  const standings = judge(folded.text, matches, tokens, ({ word }) => vocabulary?.costOf(word) ?? rare)
  return matches.map(({ word, start: from, end: to, lists }, i) => {
    const parted = gapWithin(folded, from, to)
    const standing = !parted ? (standings[i] as Standing) : dividesWords(folded, from, to) ? 'unsure' : 'word'
    return { word, start: folded.starts[from] as number, end: folded.ends[to - 1] as number, from, to, lists, standing }
  })
}
