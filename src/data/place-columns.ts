import { unpack } from '../text/packed'
import { textFrom } from '../text/units'
import { firstTag } from '../text/word-list'

/** Divisions as they ship: by rows, those within one larger division each, and the suffixes that their codes do not tell. */
export interface PackedPlaces {
  readonly packed: string
  readonly suffixes: string
}

/** Divisions as they were unpacked. */
export interface PlaceColumns {
  /** Two, four or six digits. */
  readonly codes: Int32Array
  /**
   * The full name of each, then its short form, where it has one, behind marks that tell their grades: A to C for full
   * names, certain, suspected and bound, D to F for short forms.
   */
  readonly text: string
}

/** What the data leaves out: provinces end in 省, prefectures in 市; a county's number tells 区, 县 and 市 apart. */
const suffixOf = (base: number, number: number): string => {
  if (base < 100) return base === 0 ? '省' : '市'
  if (number > 20 && number < 81) return '县'
  return number < 21 && base % 100 < 21 ? '区' : '市'
}

/** The first mark of short forms: full ones have three before it. */
const firstShort = 0x44

/** Instead of a short form's grade: nobody uses the form alone. */
const unused = 3

/** No suffix is longer. */
const longestSuffix = 16

/** Two characters, certain, with the usual suffix. */
const usualForm = 2 << 3

/**
 * Reads rows, each of the divisions of a larger one, whose digits come first. A division is how far it is to its number
 * and whether its form is the usual one (0 and usual end the row); else its form: length, grade, and whether a suffix is given;
 * then its characters, and the suffix with the full name's grade. Districts, counties and cities at county level (to 20, to
 * 80, and from 81 on) are numbered in different ways, so steps have a column for each.
 */
export const decodePlaces = ({ suffixes, packed }: PackedPlaces, alphabet: Uint16Array): PlaceColumns => {
  const column = unpack(packed)
  const [bases, suffixNumbers, firsts, others] = [column(), column(3), column(), column()]
  const [steps0, steps1, steps2] = [column(2), column(2), column(2)]
  const forms = column(64)
  const allSuffixes = suffixes.split(' ')
  const codes = new Int32Array(firsts.length)
  // Twice the characters and a mark for each form, and one of suffix where none is given.
  const units = new Uint16Array(5 * firsts.length + 2 * others.length + longestSuffix * suffixNumbers.length)
  let [step0, step1, step2, given, place, used, other, suffixed, base] = [0, 0, 0, 0, 0, 0, 0, 0, 0]

  for (const distance of bases) {
    base += distance
    let own = 0
    for (;;) {
      const step = (own < 21 ? steps0[step0++] : own < 81 ? steps1[step1++] : steps2[step2++]) as number
      if (step === 0) break
      own += step >> 1
      const form = step & 1 ? (forms[given++] as number) : usualForm
      let suffix: string | undefined
      let grade = 0
      if (form & 1) {
        const which = suffixNumbers[suffixed++] as number
        grade = which % 3
        suffix = allSuffixes[(which - grade) / 3]
      }

      codes[place] = base * 100 + own
      units[used++] = firstTag + grade
      const first = used
      units[used++] = alphabet[firsts[place++] as number] as number
      const end = first + (form >> 3)
      while (used < end) units[used++] = alphabet[others[other++] as number] as number
      suffix ??= suffixOf(base, own)
      for (let i = 0; i < suffix.length; i++) units[used++] = suffix.charCodeAt(i)
      const mark = (form >> 1) & 3
      if (mark === unused || end < first + 2) continue
      units[used++] = firstShort + mark
      for (let i = first; i < end; i++) units[used++] = units[i] as number
    }
  }
  return { codes, text: textFrom(units.subarray(0, used)) }
}
