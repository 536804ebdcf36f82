import { BLANK, SYMBOL } from './classes'
import type { Tokens } from './cuts'
import type { Folded } from './fold'
import type { Hit } from './hits'
import { judge, type Standing } from './segment'

/** The ordinary words of a language that can collide with the lists. */
export interface Vocabulary {
  /** Puts start, end and cost of every word of a folded text into `found`, from its beginning; returns how many numbers. */
  readonly search: (folded: string, found: number[]) => number
  /** What a listed word costs as a word of its own; `undefined` where the dictionary does not know it. */
  readonly costOf: (word: string) => number | undefined
}

/**
 * What a listed word costs that no dictionary knows: a rare word, yet likelier than its characters one by one, and than two
 * of them that may be a word (18禁|网站, 18|禁网|站).
 */
const rareCost = (word: string): number => {
  let han = 0
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x2fff) han++
  return han > 1 ? 20 : 9 * han
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

/** The ordinary words that no blank or symbol divides. */
const undivided = (folded: Folded, words: Tokens, count: number): number[] => {
  const whole: number[] = []
  for (let i = 0; i < count; i += 3) {
    const [start, end, cost] = words.slice(i, i + 3) as [number, number, number]
    if (!gapWithin(folded, start, end)) whole.push(start, end, cost)
  }
  return whole
}

/** The hits as words that the text may be cut into: what each costs, the dictionary tells where it knows the word. */
const tokensOf = (
  hits: readonly Hit[],
  words: Tokens,
  count: number,
  { costOf }: Pick<Vocabulary, 'costOf'>,
): number[] => {
  const tokens: number[] = []
  let first = 0
  for (const { word, from, to } of hits) {
    while (first < count && (words[first] as number) < from) first += 3
    let at = first
    while (at < count && words[at] === from && words[at + 1] !== to) at += 3
    const stands = at < count && words[at] === from
    // Where characters are repeated, the word itself does not stand in the text.
    const cost = stands ? words[at + 2] : to - from === word.length ? undefined : costOf(word)
    tokens.push(from, to, cost ?? rareCost(word))
  }
  return tokens
}

const noVocabulary: Vocabulary = { search: () => 0, costOf: () => undefined }

const scratch: number[] = []

/** How each hit stands in its text, by its index; without a vocabulary only listed words can compete. */
export const standingsOf = (
  folded: Folded,
  hits: readonly Hit[],
  vocabulary: Vocabulary = noVocabulary,
): readonly Standing[] => {
  const { text, kinds } = folded
  const count = vocabulary.search(text, scratch)
  const tokens = tokensOf(hits, scratch, count, vocabulary)
  if (!(kinds & (BLANK | SYMBOL))) return judge(text, tokens, scratch, count)
  const words = undivided(folded, scratch, count)
  const standings = judge(text, tokens, words, words.length)
  return hits.map(({ from, to }, i) => {
    if (!gapWithin(folded, from, to)) return standings[i] as Standing
    return dividesWords(folded, from, to) ? 'unsure' : 'word'
  })
}
