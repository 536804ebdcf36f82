import {
  BLANK,
  classify,
  DIGIT,
  FOLDS,
  FOREIGN,
  HAN,
  INVISIBLE,
  isMark,
  LATIN,
  REPEAT,
  SLOW,
  SYMBOL,
  table,
} from './characters'
import { lookAlikes, radicals } from './forms'

/**
 * A text as its words are looked for: lower case, compatibility and Traditional forms folded, what only separates or
 * can't be seen left out. Unit `i` of `text` stands for `original.slice(starts[i], ends[i])`.
 */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether blanks or symbols were left out just before unit `i`; invisible characters do not count. */
  readonly gaps: readonly boolean[]
  /** All classes of character that the text holds. */
  readonly kinds: number
}

const simple = (character: string): string => {
  const code = character.charCodeAt(0)
  return character.length > 1 ? character : String.fromCharCode(code ^ ((table()[code] as number) & 0xffff))
}

const foldCharacter = (character: string, inLatin: boolean): string => {
  const radical = radicals().get(character)
  if (radical !== undefined) return radical
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const kind = classify(part)
    const twin = inLatin && kind & FOREIGN ? lookAlikes().get(part) : undefined
    if (kind & (HAN | DIGIT | LATIN | FOREIGN)) folded += twin ?? simple(part)
  }
  return folded
}

const asciiLetter = /[a-zａ-ｚ]/i

/** Where the units of a plain text stand, for the lengths that names have; shared, as no plain text differs. */
const plainUnits = /* @__PURE__ */ ((length: number) => {
  const starts = Array.from({ length }, (_, i) => i)
  return { length, starts, ends: starts.map((i) => i + 1), gaps: starts.map(() => false) }
})(64)

/** A text in which every unit stands for itself, unit by unit. */
export const foldUnits = (original: string): string => {
  const classes = table()
  let text = ''
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i)
    text += String.fromCharCode(code ^ ((classes[code] as number) & 0xffff))
  }
  return text
}

/** Folds a text in which every unit stands for itself: no blanks, no symbols, nothing that asks for care. */
const foldPlain = (original: string, kinds: number): Folded => {
  const text = kinds & FOLDS ? foldUnits(original) : original
  if (text.length <= plainUnits.length)
    return { text, starts: plainUnits.starts, ends: plainUnits.ends, gaps: plainUnits.gaps, kinds }
  const starts = Array.from(text, (_, i) => i)
  return { text, starts, ends: starts.map((i) => i + 1), gaps: starts.map(() => false), kinds }
}

/** Folds any text. */
const foldCarefully = (original: string, joins: boolean): Folded => {
  const classes = table()
  const starts: number[] = []
  const ends: number[] = []
  const gaps: boolean[] = []
  let text = ''
  let kinds = 0
  let gap = false
  let before = 0
  let inLatin: boolean | undefined
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i)
    let kind = (classes[code] as number) >>> 16
    let end = i + 1
    let folded = kind & (BLANK | SYMBOL) ? '' : String.fromCharCode(code ^ ((classes[code] as number) & 0xffff))
    if (kind & SLOW) {
      const character = String.fromCodePoint(original.codePointAt(i) as number)
      end = i + character.length
      kind = classify(character)
      inLatin ??= asciiLetter.test(original)
      folded = kind & (INVISIBLE | BLANK) ? '' : foldCharacter(character, inLatin)
      if (kind & INVISIBLE && !gap && ends.length > 0 && isMark(character)) ends[ends.length - 1] = end
    }
    if (folded === '' && kind & (BLANK | SYMBOL)) {
      if (!joins) folded = ' '
      gap = true
    }
    for (let j = 0; j < folded.length; j++) {
      if (folded.charCodeAt(j) === before) kinds |= REPEAT
      before = folded.charCodeAt(j)
      starts.push(i)
      ends.push(end)
      gaps.push(gap)
      gap = false
      text += folded.charAt(j)
    }
    kinds |= kind
    i = end
  }
  return { text, starts, ends, gaps, kinds: kinds & ~SLOW }
}

/**
 * Folds a text and remembers where each unit came from. Linear in the length of the text.
 *
 * @param joins whether blanks and symbols are left out too, as a name's evasions ask; in running text they divide words
 * @param kinds the classes that the text is known to hold, as a scan tells them
 */
export const fold = (original: string, joins: boolean, kinds: number = SLOW): Folded =>
  kinds & (SLOW | BLANK | SYMBOL) ? foldCarefully(original, joins) : foldPlain(original, kinds & 0xffff)
