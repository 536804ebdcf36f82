import type { Params } from '../core/issue'
import type { Lexicon } from './lexicon'
import { once } from './remember'

/** A list of words as it ships: an id of one bit, and its words, asked for at first use. */
export interface WordList {
  /** One bit of the high half of a reading's flags: 1 << 16 … 1 << 30. */
  readonly bit: number
  /** Folded words of at least two UTF-16 units. */
  readonly words: () => readonly string[]
  /**
   * The same words as they were unpacked, one behind the other: `A朝阳区C朝阳`, each behind its mark, a capital, which no folded
   * word holds. Texts of many words are searched at once, where a text for each word would have to be made first.
   */
  readonly groupedTexts?: () => readonly string[]
  /** For lists of thousands: how texts are read against all lists, where tables at once would take too long: `readPatiently`. */
  readonly read?: (lists: readonly WordList[]) => Lexicon
  /** With `read`: the bit for each mark, from A on, where it is not the list's own for all. */
  readonly bits?: readonly number[]
  /** For a list of places: anything that can make a place of an ordinary word, and the units that it begins with. */
  readonly placeIndicators?: RegExp
  readonly makers?: () => string
  /** What is known of a word: its family, its grade, its divisions. Goes into the params of issues. */
  readonly meaningOf?: (word: string) => Params
}

/** The unit of the first mark. */
export const firstTag = 0x41

/** Whether a unit is a mark; what stands behind the last word, no number at all, is one as well. */
export const isMark = (unit: number): boolean => !(unit < 0x41 || unit > 0x5a)

/** The words of a text. */
export const wordsIn = (text: string): string[] => text.match(/[^A-Z]+/g) ?? []

/** Passes on every word of a text with the number of its mark. */
export const eachWord = (text: string, add: (word: string, mark: number) => void): void => {
  let at = 0
  for (const word of wordsIn(text)) {
    add(word, text.charCodeAt(at) - firstTag)
    at += word.length + 1
  }
}

/** Puts words into a text, all behind one mark; what holds a capital is no folded word. */
export const groupedText = (words: readonly string[], mark: string): string =>
  words
    .filter((word) => !/[A-Z]/.test(word))
    .map((word) => mark + word)
    .join('')

/** Looks words up by what their marks say. The text is asked for at the first question. */
export const lookUpBy = <T>(text: () => string, meaningOf: (mark: number, word: string) => T) => {
  const index = once(() => {
    const built = new Map<string, T>()
    eachWord(text(), (own, mark) => built.set(own, meaningOf(mark, own)))
    return built
  })
  return (word: string): T | undefined => index().get(word)
}
