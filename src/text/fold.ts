import {
  BLANK,
  classify,
  DIGIT,
  FOLDS,
  FOREIGN,
  foldUnit,
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
 * A text as words are searched in it: in lower case, with compatibility and Traditional forms folded, without what only
 * separates or can't be seen. Unit `i` of `text` was `original.slice(starts[i], ends[i])`.
 */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether spaces or symbols were left out just before unit `i`; invisible characters do not count. */
  readonly gaps: readonly boolean[]
  /** All classes of character in the text. */
  readonly kinds: number
}

const simple = (character: string): string =>
  character.length > 1 ? character : String.fromCharCode(foldUnit(character.charCodeAt(0)))

/** What can hide in a compatibility form is short: ㍿, ㏂. */
const longestForm = 4

const foldCharacter = (character: string, inLatin: boolean): string => {
  const radical = radicals().get(character)
  if (radical !== undefined) return radical
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const kind = classify(part)
    const twin = inLatin && kind & FOREIGN ? lookAlikes().get(part) : undefined
    if (kind & (HAN | DIGIT | LATIN | FOREIGN)) folded += twin ?? simple(part)
  }
  // A ligature of a whole sentence (U+FDFA) contains no listed word.
  return folded.length > longestForm && !/[\da-z\p{Script=Han}]/u.test(folded) ? folded.charAt(0) : folded
}

/** What a character that needs more than a table folds to, and its class. */
interface Slow {
  readonly kind: number
  readonly folded: string
  readonly isMark: boolean
}

/** Each character is folded once a text, however often it occurs: to normalise one costs a hundred times a look-up. */
const slowFolder = (original: string): ((character: string) => Slow) => {
  const inLatin = asciiLetter.test(original)
  const known = new Map<string, Slow>()
  return (character) => {
    const kept = known.get(character)
    if (kept !== undefined) return kept
    const kind = classify(character)
    const folded = kind & (INVISIBLE | BLANK) ? '' : foldCharacter(character, inLatin)
    const slow = { kind, folded, isMark: (kind & INVISIBLE) !== 0 && isMark(character) }
    known.set(character, slow)
    return slow
  }
}

const asciiLetter = /[a-zａ-ｚ]/i

/** The spans of the units of a plain text, for the lengths that names have; shared, as no plain text differs. */
const plainUnits = /* @__PURE__ */ ((length: number) => {
  const starts = Array.from({ length }, (_, i) => i)
  return { length, starts, ends: starts.map((i) => i + 1), gaps: starts.map(() => false) }
})(64)

const foldUnits = (original: string): string => {
  let text = ''
  for (let i = 0; i < original.length; i++) text += String.fromCharCode(foldUnit(original.charCodeAt(i)))
  return text
}

/** Folds a text in which every unit folds to one unit: without spaces, symbols and what is `SLOW`. */
const foldPlain = (original: string, kinds: number): Folded => {
  const text = kinds & FOLDS ? foldUnits(original) : original
  if (text.length <= plainUnits.length)
    return { text, starts: plainUnits.starts, ends: plainUnits.ends, gaps: plainUnits.gaps, kinds }
  const starts = Array.from(text, (_, i) => i)
  return { text, starts, ends: starts.map((i) => i + 1), gaps: starts.map(() => false), kinds }
}

/** Folds any text. */
const foldCarefully = (original: string, ignoresSeparators: boolean): Folded => {
  const classes = table()
  const starts: number[] = []
  const ends: number[] = []
  const gaps: boolean[] = []
  let text = ''
  let kinds = 0
  let gap = false
  let before = 0
  let slow: ((character: string) => Slow) | undefined
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i)
    let kind = (classes[code] as number) >>> 16
    let end = i + 1
    let folded = kind & (BLANK | SYMBOL) ? '' : String.fromCharCode(code ^ ((classes[code] as number) & 0xffff))
    if (kind & SLOW) {
      const character = String.fromCodePoint(original.codePointAt(i) as number)
      end = i + character.length
      slow ??= slowFolder(original)
      const found = slow(character)
      kind = found.kind
      folded = found.folded
      if (found.isMark && !gap && ends.length > 0) ends[ends.length - 1] = end
    }
    if (folded === '' && kind & (BLANK | SYMBOL)) {
      if (!ignoresSeparators) folded = ' '
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
 * Folds a text and records where each unit came from. Linear in the length of the text.
 *
 * @param ignoresSeparators whether spaces and symbols are left out too, since they may only hide words in a name; in running
 *   text they divide words
 * @param kinds the classes of the text, if a scan has found them
 */
export const fold = (original: string, ignoresSeparators: boolean, kinds: number = SLOW): Folded =>
  kinds & (SLOW | BLANK | SYMBOL) ? foldCarefully(original, ignoresSeparators) : foldPlain(original, kinds & 0xffff)
