import type { Params } from '../core/issue'
import { once } from './remember'

/** A list of words, and what is known of each. */
export interface WordList<Meaning = Params> {
  /** The flag of analyses that is set if a name contains one of the words: one of 1 << 16 … 1 << 30. */
  readonly bit: number
  /** The flag of each group, from A on, if they differ. */
  readonly bits?: readonly number[]
  /**
   * All words in one text, each after a tag, a capital from A on that names its group: `A朝阳区C朝阳`. Words are folded and have
   * two UTF-16 units or more. Unpacked at first use, and kept.
   */
  readonly groupedText: () => string
  /** Its words. */
  readonly words: () => readonly string[]
  /** What is known of a word, for the params of issues: its family, its divisions. `undefined` if the list does not contain it. */
  readonly meaningOf: (word: string) => Meaning | undefined
  /** For a list of places: whether a folded name has anything that can make a place of an ordinary word. */
  readonly hasPlaceIndicator?: (folded: string) => boolean
}

/** The unit of the first tag. */
export const firstTag = 0x41

/** Whether a unit is a tag: a capital, which folded words do not contain. */
export const isTag = (unit: number): boolean => unit > 0x40 && unit < 0x5b

/** The words of a grouped text. */
export const wordsIn = (text: string): string[] => text.match(/[^A-Z]+/g) ?? []

/** Groups words after one tag. What contains a capital is no folded word. */
export const groupedText = (words: readonly string[], tag = 'A'): string =>
  words
    .filter((word) => !/[A-Z]/.test(word))
    .map((word) => tag + word)
    .join('')

/** Where a word starts in a grouped text; -1 if it is not among the words. */
const offsetIn = (text: string, word: string): number => {
  if (word.length < 2) return -1
  let at = text.indexOf(word)
  while (at > 0 && !(isTag(text.charCodeAt(at - 1)) && /^[A-Z]?$/.test(text.charAt(at + word.length))))
    at = text.indexOf(word, at + 1)
  return at
}

/** Computes what is known of a word by its group, when the word is first seen; `undefined` for any other word. */
export const lookUpBy = <T>(text: () => string, meaningOf: (group: number, word: string) => T) => {
  const unpacked = once(text)
  const known = new Map<string, T>()
  return (word: string): T | undefined => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const offset = offsetIn(unpacked(), word)
    if (offset < 0) return undefined
    const meaning = Object.freeze(meaningOf(unpacked().charCodeAt(offset - 1) - firstTag, word))
    known.set(word, meaning)
    return meaning
  }
}

/** All flags that the words of a list can set. */
export const flagsOf = ({ bit, bits = [bit] }: WordList<unknown>): number => bits.reduce((flags, own) => flags | own, 0)

/**
 * Makes a list of grouped text.
 *
 * @param text is called once, at first use
 * @param meaningOf what is known of a word; by default only that the list contains it
 */
export const wordList = <Meaning = Params>(
  bit: number,
  text: () => string,
  meaningOf?: (word: string) => Meaning | undefined,
): WordList<Meaning> => {
  const unpacked = once(text)
  const contains = lookUpBy(unpacked, () => ({}) as Meaning)
  return Object.freeze({
    bit,
    groupedText: unpacked,
    words: () => Object.freeze([...new Set(wordsIn(unpacked()))]),
    meaningOf: meaningOf ?? contains,
  })
}
