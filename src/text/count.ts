import { BLANK, classify, HAN, INVISIBLE, SLOW, table } from './characters'
import { normalise } from './normalise'

const countCarefully = (text: string): number => {
  let count = 0
  for (const character of normalise(text, 'NFC')) if (!(classify(character) & (BLANK | INVISIBLE))) count++
  return count
}

/**
 * The number of 字 in a text: code points of its NFC form; spaces and invisible characters do not count (clause 14.1.D).
 * A character outside the Basic Multilingual Plane is one.
 *
 * @param kinds the classes of the text, if a scan has found them
 */
export const countCharacters = (text: string, kinds: number = SLOW): number => {
  if (kinds & SLOW) return countCarefully(text)
  if (!(kinds & BLANK)) return text.length
  const classes = table()
  let count = 0
  for (let i = 0; i < text.length; i++) if (!((classes[text.charCodeAt(i)] as number) & (BLANK << 16))) count++
  return count
}

/** The number of Chinese characters in a text. */
export const countHan = (text: string): number => {
  let count = 0
  for (const character of text) if (classify(character) & HAN) count++
  return count
}

/** How many characters of a text are among these symbols, in half or full width. */
export const countSymbols = (text: string, symbols: string): number =>
  symbols === '' ? 0 : [...normalise(text, 'NFKC')].filter((character) => symbols.includes(character)).length
