import { BLANK, FOLDS, foldUnit, REPEAT, SLOW, SYMBOL, table } from './characters'
import { type Slow, slowFolder } from './fold-character'
import { isHan } from './lattice'

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

/** What nobody writes between two words: inside one, it only hides the word (中*国). Other symbols and spaces may divide. */
const hiding = /[*._#^+=~$%@\\＊．＿＃＾＋＝～＄％＠]/

/** The spans of the units of a plain text, for the lengths that names have; shared, as no plain text differs. */
const plainUnits = /* @__PURE__ */ ((length: number) => {
  const starts = Object.freeze(Array.from({ length }, (_, i) => i))
  const [ends, gaps] = [starts.map((i) => i + 1), starts.map(() => false)]
  return { length, starts, ends: Object.freeze(ends), gaps: Object.freeze(gaps) }
})(64)

const iterationMark = /[々〻]/

/** Strokes, numerals of merchants that look like them, and parts of characters that nobody writes alone. */
const stroke = /[丨丶丿乀乁乚亅〡-〩囗冂冖凵匚勹廴彳\u31c0-\u31e3]/

/** A circle that no numeral is next to. */
const inNumber = /[\d零一二三四五六七八九十百千万〇○年]/

/**
 * Whether a stroke or a circle between two Chinese characters only divides or hides: 赌丨博, 重〇庆; not 二〇二六.
 *
 * @param own the character, folded: the radical ⼞ is 囗
 */
const dividesHan = (original: string, at: number, own: string): boolean => {
  const [before, after] = [original.charAt(at - 1), original.charAt(at + 1)]
  if (!isHan(before, 0) || !isHan(after, 0)) return false
  return stroke.test(own) || (own === '〇' && !inNumber.test(before) && !inNumber.test(after))
}

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
      // 斉々哈尔
      if (iterationMark.test(character)) folded = ends.length > 0 ? String.fromCharCode(before) : character
      else if (ignoresSeparators && dividesHan(original, i, folded)) {
        folded = ''
        gap = true
      }
    }
    if (folded === '' && kind & (BLANK | SYMBOL)) {
      if (!ignoresSeparators) folded = ' '
      gap ||= !hiding.test(original.charAt(i))
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
