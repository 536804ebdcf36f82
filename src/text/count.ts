import { BLANK, classify, INVISIBLE } from './classes'

/**
 * The number of 字 in a text: code points of its NFC form; blanks and invisible characters do not count (clause 14.1.D).
 * A character outside the Basic Multilingual Plane is one.
 */
export const countCharacters = (text: string): number => {
  let count = 0
  for (const character of text.normalize('NFC')) if (!(classify(character) & (BLANK | INVISIBLE))) count++
  return count
}
