import { REPEAT } from '../text/characters'
import { collapse, countRuns } from '../text/collapse'
import type { Folded } from '../text/fold'
import type { Lexicon, Match } from '../text/lexicon'

/** A listed word in a name. The span is the user's, in UTF-16 units of the original text. */
export interface Hit {
  /** Which of the hits of its name it is. */
  readonly index: number
  readonly word: string
  readonly start: number
  readonly end: number
  /** The same span in the folded text. */
  readonly from: number
  readonly to: number
  /** Where the furthest of the hits before it ends in the folded text. */
  readonly before: number
  /** Bits of the lists that hold the word. */
  readonly lists: number
}

/** How many characters of a word must be repeated: one repeat happens in names (科学学院), two hide a word. */
const fewestRuns = 2

/** Whether a folded text can hide a word in runs of one character: 六六合合彩彩. */
export const hidesInRuns = (folded: string): boolean => countRuns(folded) >= fewestRuns

/** Words that only appear once runs of one character are taken for one. */
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

/** Every listed word of a folded text, by start, then by length, less those that one of the words of `allow` holds. */
export const findHits = (folded: Folded, lexicon: Lexicon, allow: readonly string[] = []): Hit[] => {
  const { starts, ends, text } = folded
  let matches = lexicon.find(text)
  if (folded.kinds & REPEAT && hidesInRuns(text))
    matches = [...matches, ...matchesInRuns(text, lexicon, matches)].sort((a, b) => a.start - b.start || a.end - b.end)
  if (allow.length > 0) matches = matches.filter(({ start, end }) => !isHeld(text, start, end, allow))
  let before = 0
  return matches.map(({ word, start: from, end: to, lists }, index) => {
    const hit = { index, word, start: starts[from] as number, end: ends[to - 1] as number, from, to, before, lists }
    if (to > before) before = to
    return hit
  })
}

/** Whether one of these longer words holds a stretch of a folded text. */
export const isHeld = (text: string, from: number, to: number, words: readonly string[]): boolean =>
  words.some((word) => {
    for (let at = Math.max(0, to - word.length); at <= from; at++) if (text.startsWith(word, at)) return true
    return false
  })

/** The hits that no longer one among them holds. */
export const outermost = <H extends Pick<Hit, 'from' | 'to'>>(hits: readonly H[]): readonly H[] => {
  if (hits.length < 2) return hits
  let reached = -1
  return [...hits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      const isOuter = to > reached
      if (isOuter) reached = to
      return isOuter
    })
}

/** How sure a hit is; nothing where its word does not count. */
export type Verdict = 'certain' | 'suspected' | undefined

/** The hits that count, less those that a longer one holds, and the verdicts of all by their index. */
export interface Judged {
  readonly hits: readonly Hit[]
  readonly verdicts: readonly Verdict[]
}

export const judged = (hits: readonly Hit[], verdictOf: (hit: Hit, at: number) => Verdict): Judged => {
  const verdicts: Verdict[] = []
  const counting = hits.filter((hit, i) => {
    verdicts[hit.index] = verdictOf(hit, i)
    return verdicts[hit.index]
  })
  return { hits: outermost(counting), verdicts }
}

/** The hits of one verdict. */
export const hitsOf = ({ hits, verdicts }: Judged, wanted: Verdict): readonly Hit[] =>
  hits.filter(({ index }) => verdicts[index] === wanted)
