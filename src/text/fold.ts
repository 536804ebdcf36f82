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

/** A folded text that grows. */
interface Growing {
  text: string
  readonly starts: number[]
  readonly ends: number[]
  readonly gaps: boolean[]
  kinds: number
  /** Whether something was left out after the last unit. */
  gap: boolean
  /** The last unit; 0 at first. */
  last: number
}

/** Adds what a character folds to. */
const append = (into: Growing, folded: string, start: number, end: number): void => {
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    if (unit === into.last) into.kinds |= REPEAT
    into.last = unit
    into.starts.push(start)
    into.ends.push(end)
    into.gaps.push(into.gap)
    into.gap = false
    into.text += folded.charAt(i)
  }
}

/** What a character folds to that needs more than a table. A mark belongs to the character before it. */
const foldSlow = (into: Growing, { folded, isMark }: Slow, character: string, end: number): string => {
  if (isMark && !into.gap && into.ends.length > 0) into.ends[into.ends.length - 1] = end
  // 斉々哈尔
  if (!iterationMark.test(character)) return folded
  return into.ends.length > 0 ? String.fromCharCode(into.last) : character
}

/** Folds any text. */
const foldCarefully = (original: string, ignoresSeparators: boolean): Folded => {
  const classes = table()
  const into: Growing = { text: '', starts: [], ends: [], gaps: [], kinds: 0, gap: false, last: 0 }
  let slow: ((character: string) => Slow) | undefined
  for (let start = 0; start < original.length; ) {
    const code = original.charCodeAt(start)
    const entry = classes[code] as number
    let kind = entry >>> 16
    let end = start + 1
    let folded = kind & (BLANK | SYMBOL) ? '' : String.fromCharCode(code ^ (entry & 0xffff))
    if (kind & SLOW) {
      const character = String.fromCodePoint(original.codePointAt(start) as number)
      slow ??= slowFolder(original)
      const found = slow(character)
      kind = found.kind
      end = start + character.length
      const divides = ignoresSeparators && dividesHan(original, start, found.folded)
      folded = divides ? '' : foldSlow(into, found, character, end)
      into.gap ||= divides
    }
    if (folded === '' && kind & (BLANK | SYMBOL)) {
      if (!ignoresSeparators) folded = ' '
      into.gap ||= !hiding.test(original.charAt(start))
    }
    append(into, folded, start, end)
    into.kinds |= kind
    start = end
  }
  const { text, starts, ends, gaps, kinds } = into
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
