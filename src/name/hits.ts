import { REPEAT } from '../text/characters'
import { collapse, countRuns } from '../text/collapse'
import type { Folded } from '../text/fold'
import type { Lexicon } from '../text/lexicon'
import type { PlacedHit } from '../text/segmentation'

/** A listed word in a name. */
export interface Hit extends PlacedHit {
  /** The span that the user typed, in UTF-16 units of the original text. */
  readonly start: number
  readonly end: number
  /** The span in the folded text. */
  readonly from: number
  readonly to: number
  /** Flags of the lists that contain the word. */
  readonly lists: number
}

/** A listed word in a folded text. */
type Match = Pick<Hit, 'word' | 'from' | 'to' | 'lists'>

/** How many characters of a word must be repeated: one repeat happens in names (科学学院), two hide a word. */
const fewestRuns = 2

/** Whether a folded text can hide a word in runs of one character: 六六合合彩彩. */
export const hidesInRuns = (folded: string): boolean => countRuns(folded) >= fewestRuns

const scratch: number[] = []

/** The listed words of a folded text, each once at each place, by start, then by length. */
const matchesIn = (folded: string, lexicon: Lexicon): Match[] => {
  const count = lexicon.search(folded, scratch)
  const matches: Match[] = []
  for (let i = 0; i < count; ) {
    const from = scratch[i] as number
    const to = scratch[i + 1] as number
    const word = lexicon.wordAt(scratch[i + 2] as number)
    let lists = 0
    for (; i < count && scratch[i] === from && scratch[i + 1] === to; i += 3)
      lists |= lexicon.bitsAt(scratch[i + 2] as number)
    matches.push({ word, from, to, lists })
  }
  // Frees what a long text needed.
  if (count > 1000) scratch.length = 0
  return matches
}

/** Words that only appear once runs of one character are taken for one. */
const matchesInRuns = (text: string, lexicon: Lexicon, plain: readonly Match[]): Match[] => {
  const { text: collapsed, from: firsts, to: ends } = collapse(text)
  const known = new Set(plain.map(({ word }) => word))
  const runs = ({ from, to }: Match) =>
    firsts.slice(from, to).filter((first, i) => (ends[from + i] as number) > first + 1).length
  return matchesIn(collapsed, lexicon)
    .filter((match) => runs(match) >= fewestRuns && !known.has(match.word))
    .map((match) => ({ ...match, from: firsts[match.from] as number, to: ends[match.to - 1] as number }))
}

/** Every listed word of a folded text, by start, then by length, without those within one of the words of `allow`. */
export const findHits = (folded: Folded, lexicon: Lexicon, allow: readonly string[] = []): Hit[] => {
  const { starts, ends, text } = folded
  let matches = matchesIn(text, lexicon)
  if (folded.kinds & REPEAT && hidesInRuns(text))
    matches = [...matches, ...matchesInRuns(text, lexicon, matches)].sort((a, b) => a.from - b.from || a.to - b.to)
  if (allow.length > 0) matches = matches.filter(({ from, to }) => !isWithin(text, from, to, allow))
  let before = 0
  return matches.map(({ word, from, to, lists }, index) => {
    const hit = { index, word, start: starts[from] as number, end: ends[to - 1] as number, from, to, before, lists }
    if (to > before) before = to
    return hit
  })
}

/** Whether one of these longer words contains a stretch of a folded text. */
export const isWithin = (text: string, from: number, to: number, words: readonly string[]): boolean =>
  words.some((word) => {
    for (let at = Math.max(0, to - word.length); at <= from; at++) if (text.startsWith(word, at)) return true
    return false
  })

/** The hits without those that a longer one among them contains. */
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

/** How sure a hit is; `undefined` if its word does not count. Some words are suspected only in names of organisations. */
export type Verdict = 'certain' | 'suspected' | 'suspected-of-organisations' | undefined

/** The hits that count, without those that a longer one contains, and the verdicts of all by their index. */
export interface HitVerdicts {
  readonly hits: readonly Hit[]
  readonly verdicts: readonly Verdict[]
}

export const verdictsOn = (hits: readonly Hit[], verdictOf: (hit: Hit, at: number) => Verdict): HitVerdicts => {
  const verdicts: Verdict[] = []
  const counting = hits.filter((hit, i) => {
    verdicts[hit.index] = verdictOf(hit, i)
    return verdicts[hit.index]
  })
  return { hits: outermost(counting), verdicts }
}

/** The hits of one verdict. */
export const hitsOf = ({ hits, verdicts }: HitVerdicts, wanted: Verdict): readonly Hit[] =>
  hits.filter(({ index }) => verdicts[index] === wanted)

/** The bits of each hit by its index, and the verdicts by them. */
export interface ScoredPlaces {
  readonly bits: readonly number[]
  readonly verdicts: HitVerdicts
}
