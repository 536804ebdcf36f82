import { findHits } from '../name/hits'
import { foldUnit, SLOW } from '../text/characters'
import { fold } from '../text/fold'
import { kindsOf } from '../text/kinds'
import { type FieldText, fields, mannerOf } from './fields'
import { judgeNeighbours } from './neighbours'
import { addPlace, keepLongest, noPlaces, type Places } from './places'
import type { Vocabulary } from './vocabulary'

const places = /* @__PURE__ */ noPlaces()

const domains = /* @__PURE__ */ fields.indexOf('domains')

/** In texts longer than any name nobody doubles characters: 新新闻闻. */
const longestName = 300

const lastDot = (text: string): number => Math.max(text.lastIndexOf('.'), text.lastIndexOf('．'))

const isAlphanumericAt = (text: string, at: number): boolean => {
  const unit = foldUnit(text.charCodeAt(at))
  return (unit > 0x60 && unit < 0x7b) || (unit > 0x2f && unit < 0x3a)
}

/** Whether a word is part of a longer one in letters: tv in activity. */
const continues = (text: string, from: number, to: number): boolean =>
  (isAlphanumericAt(text, from) && isAlphanumericAt(text, from - 1)) ||
  (isAlphanumericAt(text, to - 1) && isAlphanumericAt(text, to))

/** Whether a word starts or ends a label of a domain, before the suffix. */
const isInLabel = (text: string, from: number, to: number, suffix: number): boolean =>
  to <= suffix && !(isAlphanumericAt(text, from - 1) && isAlphanumericAt(text, to))

let found: number[] = []

/** No more than this is kept from text to text, as room for the next. */
const mostKept = 10_000

/** Forgets the text that was read last, and frees what a long one needed. */
export const forgetText = (): void => {
  places.folded = undefined
  if (found.length > mostKept) found = []
}

/**
 * Adds the words of a text in which every unit folds to one unit.
 *
 * @param suffix where the suffix of a domain starts; -1 in any other text
 */
const addWords = (text: string, lists: number, suffix: number, words: Vocabulary): void => {
  const { lexicon, numberOf } = words
  const count = lexicon.search(text, found)
  for (let i = 0; i < count; i += 3) {
    const from = found[i] as number
    const to = found[i + 1] as number
    const number = numberOf(found[i + 2] as number)
    if (((words.lists[number] as number) & lists) === 0) continue
    if (suffix < 0 ? !continues(text, from, to) : isInLabel(text, from, to, suffix)) addPlace(places, number, from, to)
  }
}

/**
 * Reads one text: its listed words, and what they do to each other. Linear in the length of the text.
 *
 * @returns places that are valid until the next text is read
 */
export const readText = ({ field, text }: FieldText, words: Vocabulary): Places => {
  const { ignoresSeparators, lists, opaque } = mannerOf[field] as (typeof mannerOf)[number]
  const { lexicon, numberOf } = words
  const suffix = field === domains ? lastDot(text) : -1
  places.count = 0
  places.folded = undefined
  if (field === domains && suffix < 0) return places
  const kinds = kindsOf(text)
  if ((kinds & opaque) === 0) addWords(text, lists, suffix, words)
  else {
    if (suffix >= 0) return places
    const folded = fold(text, ignoresSeparators, ignoresSeparators ? kinds : SLOW)
    places.folded = folded
    if (!ignoresSeparators || folded.text.length > longestName) addWords(folded.text, lists, -1, words)
    else
      for (const { word, from, to, lists: own } of findHits(folded, lexicon))
        if (own & lists && !continues(folded.text, from, to))
          addPlace(places, numberOf(lexicon.offsetsOf(word)[0] as number), from, to)
  }
  keepLongest(places)
  if (places.count > 0) judgeNeighbours(places, words, text, ignoresSeparators)
  return places
}
