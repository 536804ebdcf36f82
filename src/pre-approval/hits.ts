import type { StruckOutReason } from '../model/pre-approval'
import { findHits } from '../name/hits'
import { foldUnit, SLOW } from '../text/characters'
import { type Folded, fold } from '../text/fold'
import { kindsOf } from '../text/kinds'
import { type FieldKind, type FieldText, fieldOptions } from './fields'
import { EXEMPT, NO_TOPIC, ORDINARY, OTHERS, type Sense, TRADE, type Vocabulary, type Word } from './vocabulary'

/** A listed word in a text. */
export interface Hit {
  readonly word: Word
  readonly source: FieldText
  /** UTF-16 offsets into the original text. */
  readonly start: number
  readonly end: number
  /** What it says in this kind of field. */
  readonly senses: readonly Sense[]
  /** What it does here to other words. */
  readonly effects: number
  /** Why it does not count. */
  struckOut: StruckOutReason | undefined
  /** The number of the place in `places`. */
  place: number
  /** Whether it counts, and is the first of its word in this place, or anywhere. */
  isFirstHere: boolean
  isFirst: boolean
}

/** In texts longer than any name nobody doubles characters: 新新闻闻. */
const longestName = 300

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

const lastDot = (text: string): number => Math.max(text.lastIndexOf('.'), text.lastIndexOf('．'))

let found: number[] = []

/** No more than this is kept from text to text, as room for the next. */
const mostKept = 10_000

/** The words of a text, each once at each place, by start, then by length. */
const search = (text: string, { lexicon, wordAt }: Vocabulary, add: (word: Word, from: number, to: number) => void) => {
  const count = lexicon.search(text, found)
  for (let i = 0; i < count; i += 3) {
    const from = found[i] as number
    const to = found[i + 1] as number
    if (i === 0 || found[i - 3] !== from || found[i - 2] !== to) add(wordAt(found[i + 2] as number), from, to)
  }
  if (found.length > mostKept) found = []
}

/** The same in a name, in which characters may be doubled to hide a word. */
const searchName = (
  folded: Folded,
  { lexicon, wordAt }: Vocabulary,
  add: (word: Word, from: number, to: number) => void,
): void => {
  for (const { word, from, to } of findHits(folded, lexicon))
    add(wordAt(lexicon.offsetsOf(word)[0] as number), from, to)
}

/** The effects that words have in a kind of field. */
const effectsIn = (kind: FieldKind): number => {
  if (kind === 'text') return ORDINARY | EXEMPT | OTHERS | TRADE
  return kind === 'scope' ? EXEMPT | NO_TOPIC : 0
}

/** The listed words that count in a text of this field, by start, then by length. Linear in the length of the text. */
export const hitsOf = (source: FieldText, vocabulary: Vocabulary): Hit[] => {
  const { field, text } = source
  const { kind, ignoresSeparators, opaque } = fieldOptions[field]
  const suffix = kind === 'label' ? lastDot(text) : -1
  const kinds = kindsOf(text)
  const folded = kinds & opaque ? fold(text, ignoresSeparators, ignoresSeparators ? kinds : SLOW) : undefined
  // An internationalised label is no listed word, and a host without a dot has no suffix.
  if (kind === 'label' && (folded || suffix < 0)) return []
  const searched = folded?.text ?? text
  const possible = effectsIn(kind)
  const hits: Hit[] = []
  const add = (word: Word, from: number, to: number): void => {
    const senses = word.senses[kind]
    const effects = word.effects & possible
    if (senses.length === 0 && effects === 0) return
    if (kind === 'label' ? !isInLabel(text, from, to, suffix) : continues(searched, from, to)) return
    const start = folded ? (folded.starts[from] as number) : from
    const end = folded ? (folded.ends[to - 1] as number) : to
    hits.push({
      word,
      source,
      start,
      end,
      senses,
      effects,
      struckOut: undefined,
      place: 0,
      isFirstHere: false,
      isFirst: false,
    })
  }
  if (folded && ignoresSeparators && searched.length <= longestName) searchName(folded, vocabulary, add)
  else search(searched, vocabulary, add)
  return hits
}
