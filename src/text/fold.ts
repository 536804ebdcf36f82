import { BLANK, classify, DIGIT, FOREIGN, HAN, INVISIBLE, isMark, LATIN, SLOW, SYMBOL, table } from './classes'
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

const foldCareful = (character: string, inLatin: boolean): string => {
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

/**
 * Folds a text and remembers where each unit came from. Linear in the length of the text.
 *
 * @param joins whether blanks and symbols are left out too, as a name's evasions ask; in running text they divide words
 */
export const fold = (original: string, joins: boolean): Folded => {
  const classes = table()
  const starts: number[] = []
  const ends: number[] = []
  const gaps: boolean[] = []
  let text = ''
  let kinds = 0
  let gap = false
  let inLatin: boolean | undefined
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i)
    let kind = (classes[code] as number) >>> 16
    let end = i + 1
    let folded = kind & BLANK ? '' : String.fromCharCode(code ^ ((classes[code] as number) & 0xffff))
    if (kind & SLOW) {
      const character = String.fromCodePoint(original.codePointAt(i) as number)
      end = i + character.length
      kind = classify(character)
      inLatin ??= asciiLetter.test(original)
      folded = kind & (INVISIBLE | BLANK) ? '' : foldCareful(character, inLatin)
      if (kind & INVISIBLE && !gap && ends.length > 0 && isMark(character)) ends[ends.length - 1] = end
    } else if (kind & SYMBOL) folded = ''
    if (folded === '' && kind & (BLANK | SYMBOL)) {
      if (!joins) folded = ' '
      gap = true
    }
    for (let j = 0; j < folded.length; j++) {
      starts.push(i)
      ends.push(end)
      gaps.push(gap)
      gap = false
    }
    text += folded
    kinds |= kind
    i = end
  }
  return { text, starts, ends, gaps, kinds: kinds & ~SLOW }
}

/** A folded text with every run of one character as a single unit: 赌赌博博 → 赌博. */
export interface Collapsed {
  readonly text: string
  /** For each unit, the run's first unit in the folded text and the one behind its last. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

export const collapse = (text: string): Collapsed => {
  const from: number[] = []
  const to: number[] = []
  let collapsed = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (i > 0 && unit === text.charAt(i - 1)) to[to.length - 1] = i + 1
    else {
      collapsed += unit
      from.push(i)
      to.push(i + 1)
    }
  }
  return { text: collapsed, from, to }
}
