import { eastAsianWidth } from 'get-east-asian-width'
import type { Span } from '../index'

/** What a terminal would obey instead of showing it, and what it would not show at all. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

/** A character as a terminal may safely show it. */
const shown = (character: string): string =>
  invisible.test(character) ? `\\u{${(character.codePointAt(0) as number).toString(16)}}` : character

/** A text without anything that moves the cursor, changes colours or turns the direction of writing. */
export const visible = (text: string): string => [...text].map(shown).join('')

/** How many columns a terminal gives to a text that is safe to show: Chinese and full-width characters take two. */
export const columnsOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: false })),
    0,
  )

/** A text padded to a number of columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** The line below a text that marks the spans in it. */
export const underline = (text: string, spans: readonly Span[]): string => {
  let line = ''
  let at = 0
  for (const character of text) {
    const mark = spans.some(({ start, end }) => at >= start && at < end) ? '^' : ' '
    line += mark.repeat(columnsOf(shown(character)))
    at += character.length
  }
  return line.trimEnd()
}
