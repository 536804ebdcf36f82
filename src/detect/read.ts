import type { Framing } from '../data/words/pre-approval-contexts'
import { SLOW, table } from '../text/classes'
import { fold } from '../text/fold'
import { findHits } from '../text/hits'
import type { FieldText, Manner } from './fields'
import { longest, negated, type Place, silenced } from './neighbours'
import type { Meaning, Vocabulary } from './vocabulary'

/** A word that speaks for a topic. The span is the user's, in UTF-16 units of the original text. */
export interface Term {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** What stands in one text of the input. */
export interface Reading extends Omit<FieldText, 'text'> {
  readonly terms: readonly Term[]
  readonly framings: readonly Framing[]
}

interface Found extends Place {
  readonly start: number
  readonly end: number
  readonly lists: number
}

/** In texts longer than any name nobody doubles characters: 新新闻闻. */
const longestName = 300

const chunk = 4096

/** Folds a text in which every unit stands for itself: offsets stay as they are. */
const foldUnits = (text: string): string => {
  const classes = table()
  let folded = ''
  for (let from = 0; from < text.length; from += chunk) {
    const codes = new Array<number>(Math.min(chunk, text.length - from))
    for (let i = 0; i < codes.length; i++) {
      const code = text.charCodeAt(from + i)
      codes[i] = code ^ ((classes[code] as number) & 0xffff)
    }
    folded += String.fromCharCode(...codes)
  }
  return folded
}

const find = (text: string, kinds: number, joins: boolean, { lexicon }: Vocabulary) => {
  if (!joins && !(kinds & SLOW)) {
    const folded = foldUnits(text)
    const found = lexicon.find(folded)
    return {
      folded,
      found: found.map(({ word, start, end, lists }) => ({ word, start, end, from: start, to: end, lists })),
    }
  }
  const folded = fold(text, joins, joins ? kinds : SLOW)
  if (joins && folded.text.length <= longestName) return { folded: folded.text, found: findHits(folded, lexicon) }
  const found = lexicon.find(folded.text).map(({ word, start, end, lists }) => ({
    word,
    start: folded.starts[start] as number,
    end: folded.ends[end - 1] as number,
    from: start,
    to: end,
    lists,
  }))
  return { folded: folded.text, found }
}

const isAlphanumeric = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i)
  return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)
}

/** Whether a Latin word is only part of a longer one: tv in activity. */
const isPart = (text: string, { from, to }: Place): boolean =>
  (isAlphanumeric(text, from) && isAlphanumeric(text, from - 1)) ||
  (isAlphanumeric(text, to - 1) && isAlphanumeric(text, to))

/** Which words count: in a domain those that begin or end a label before the suffix, elsewhere those that stand whole. */
const counter = (folded: string, isDomain: boolean): ((place: Place) => boolean) => {
  if (!isDomain) return (place) => !isPart(folded, place)
  const suffix = folded.lastIndexOf('.')
  return ({ from, to }) => to <= suffix && !(isAlphanumeric(folded, from - 1) && isAlphanumeric(folded, to))
}

/** Reads one text: its listed words, less those that speak of something else there. Linear in the length of the text. */
export const readText = (source: FieldText, kinds: number, manner: Manner, words: Vocabulary): Reading => {
  const { text, field, index } = source
  const { folded, found } = find(text, kinds, manner.joins, words)
  const counts = counter(folded, field === 'domains')
  const places: Found[] = longest(found.filter((place) => place.lists & manner.lists && counts(place)))
  const meanings = places.map(({ word }) => words.meanings.get(word) as Meaning)
  // Folding leaves symbols out of names and makes them blanks elsewhere; what divides clauses shows in the original only.
  const between = (before: Found, after: Found) =>
    manner.joins ? folded.slice(before.to, after.from) : text.slice(before.end, after.start)
  const silent = silenced(places, meanings, between)
  const denied = negated(places, meanings, between)
  const terms: Term[] = []
  const framings: Framing[] = []
  places.forEach(({ word, start, end }, i) => {
    if (denied[i]) return
    const meaning = meanings[i] as Meaning
    framings.push(...meaning.framings)
    if (!silent[i] && meaning.senses.size > 0) terms.push({ word, start, end, meaning })
  })
  return { field, index, terms, framings }
}
