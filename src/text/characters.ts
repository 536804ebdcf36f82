import { traditional } from '../data/packed'
import { pairsOf } from './forms'

/** Classes of character: bits of the low half of an analysis's flags. */
export const HAN = 1
export const DIGIT = 2
export const LATIN = 4
export const BLANK = 8
export const SYMBOL = 16
/** A letter of another script, or a Latin letter beyond A to Z. */
export const FOREIGN = 32
export const INVISIBLE = 64
/** Needs more than a table: surrogates, combining marks, compatibility forms. Of the raw text alone: folding resolves it. */
export const SLOW = 128
/** The same UTF-16 unit twice in a row. */
export const REPEAT = 256
/** A character that folds to another: a capital, a full-width or Traditional form. */
export const FOLDS = 1024
/** The first character of what can make a place of the word before it: 市, 日 for 日报. */
export const PLACE_INDICATOR = 2048

/** Several flags in one. A call, since bundlers keep what a bare `|` makes and drop an unused pure call. */
export const anyOf = (...flags: readonly number[]): number => flags.reduce((all, flag) => all | flag, 0)

const han = /^\p{Script=Han}$/u
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cn}\p{Cs}]$/u
const mark = /^\p{M}$/u
// The byte order mark is white space to JavaScript, and invisible to people.
const blank = /^(?!\ufeff)\s$/u
const letter = /^\p{L}$/u
const latin = /^\p{Script=Latin}$/u
const number = /^\p{Nd}$/u

/** Marks and variation selectors belong to the character before them. */
export const isMark = (character: string): boolean => mark.test(character)

/** Characters that nobody sees: zero-width, direction marks, selectors, controls, unpaired surrogates. */
export const isUnseen = (character: string): boolean => invisible.test(character)

/** The class of one code point. */
export const classify = (character: string): number => {
  const code = character.codePointAt(0) as number
  const known = code > 0xffff ? SLOW : (table()[code] as number) >>> 16
  if ((known & SLOW) === 0) return known & ~PLACE_INDICATOR
  if (blank.test(character)) return BLANK
  if (invisible.test(character)) return INVISIBLE
  if (mark.test(character)) return INVISIBLE
  if (han.test(character)) return HAN
  if (number.test(character)) return DIGIT | (code > 0xffff ? SYMBOL : FOREIGN)
  // Mathematical letters and the like are symbols that only look like letters.
  if (letter.test(character) && code < 0x1d400) return latin.test(character) ? LATIN | FOREIGN : FOREIGN
  if (letter.test(character) && code > 0x1d7ff) return FOREIGN
  return SYMBOL
}

/** Kinds of character, the first and the last one, and how far it is to what they fold to. */
type Range = readonly [kind: number, from: number, to: number, shift?: number]

/** Single strokes, which are no words, and which hide or divide words as symbols do. */
const strokes = /* @__PURE__ */ Array.from('丨丶丿乀乁乚亅')

/** Later ranges win over earlier ones; a character in none of them is `SLOW`. */
const ranges = (): readonly Range[] => [
  [INVISIBLE | SLOW, 0x00, 0x08],
  [BLANK, 0x09, 0x0d],
  [INVISIBLE | SLOW, 0x0e, 0x1f],
  [SYMBOL, 0x21, 0x7e],
  [BLANK, 0x20, 0x20],
  [DIGIT, 0x30, 0x39],
  [LATIN, 0x41, 0x5a, 0x20],
  [LATIN, 0x61, 0x7a],
  [SYMBOL, 0xb7, 0xb7],
  [SYMBOL, 0x2010, 0x2027],
  [SYMBOL, 0x2190, 0x2426],
  [SYMBOL, 0x2500, 0x2767],
  [BLANK, 0x3000, 0x3000],
  [SYMBOL, 0x3001, 0x3003],
  [HAN | SLOW, 0x3005, 0x3005],
  [HAN | SLOW, 0x3007, 0x3007],
  [SYMBOL, 0x3008, 0x301f],
  [HAN, 0x3400, 0x4dbf],
  [HAN, 0x4e00, 0x9fff],
  ...strokes.map((stroke): Range => [HAN | SLOW, stroke.charCodeAt(0), stroke.charCodeAt(0)]),
  [SYMBOL, 0xff01, 0xff5e, -0xfee0],
  [DIGIT, 0xff10, 0xff19, -0xfee0],
  [LATIN, 0xff21, 0xff3a, -0xfee0 + 0x20],
  [LATIN, 0xff41, 0xff5a, -0xfee0],
]

/** The first characters of all that `hasPlaceIndicator` finds. */
const indicators = '省市县区州盟旗局自委政日晚新电广大医一二法检公图博火机中小学'

const build = (): Int32Array => {
  const into = new Int32Array(65536).fill(SLOW << 16)
  for (const [kind, from, to, shift = 0] of ranges()) {
    into.fill(kind << 16, from, to + 1)
    for (let code = from; shift !== 0 && code <= to; code++) into[code]! |= code ^ (code + shift)
  }
  for (let i = 0; i < indicators.length; i++) into[indicators.charCodeAt(i)]! |= PLACE_INDICATOR << 16
  const pairs = pairsOf(traditional)
  for (let i = 0; i < pairs.length; i += 2) {
    const [code, simplified] = [pairs.charCodeAt(i), pairs.charCodeAt(i + 1)]
    const kind = (into[code] as number) | ((into[simplified] as number) & (PLACE_INDICATOR << 16))
    into[code] = (kind & ~0xffff) | (code ^ simplified)
  }
  return into
}

let built: Int32Array | undefined

/**
 * One entry per UTF-16 unit: the class in the high half, and what to XOR the unit with to fold it in the low half. Constant,
 * so that no analysis depends on what ran before; built at first use.
 */
export const table = (): Int32Array => {
  built ??= build()
  return built
}

/** What a unit folds to. */
export const foldUnit = (unit: number): number => unit ^ ((table()[unit] as number) & 0xffff)
