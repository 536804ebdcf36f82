import { BLANK, HAN, INVISIBLE, REPEAT, SLOW, SURNAME, SYMBOL } from './classes'
import { type Folded, fold } from './fold'
import { compile, type Lexicon, type Match, type WordList } from './lexicon'
import { judge, type Standing, type Token } from './segment'

/** The lists of a name reading: one bit each in the high half of its flags. */
export const NATIONAL = 1 << 16
export const PLACE = 1 << 17
export const PLACE_SHORT = 1 << 18
export const SENSITIVE = 1 << 19
export const ORGANISATION = 1 << 20
export const SAMPLE = 1 << 21
/** Fewer 字 than asked. */
export const SHORT = 1 << 24
/** No Han at all. */
export const NO_HAN = 1 << 25
/** Begins like a personal name and is as short as one. */
export const PERSON = 1 << 26

/** A listed word in a name: the span is the user's, in UTF-16 units of the original text. */
export interface Hit {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Bits of the lists that hold the word. */
  readonly lists: number
  readonly standing: Standing
  /** Blanks or symbols stand inside the hit and may divide two words. */
  readonly separated: boolean
}
