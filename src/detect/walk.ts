import { SLOW, table } from '../text/classes'
import { lookUpOf } from '../text/look-up'
import { hashing, type Tables } from '../text/tables'
import { mostUnits } from './fields'
import { addPlace, type Places } from './places'
import { asFirst, FOLDED_UNIT, SLOW_UNIT, signaturesOf } from './signatures'

/** What looks for words. */
export interface Walker {
  /**
   * Reads a raw text once, folding it unit by unit, and adds the longest listed word at each place.
   *
   * @param lists the bits of the lists that count
   * @param suffix where the suffix of a domain begins; -1 in any other text
   * @returns `SLOW` where the text holds what a walk can't see through, else 0
   */
  readonly walk: (places: Places, text: string, lists: number, suffix: number) => number
  /** Whether a word counts where it stands: in a domain if it begins or ends a label, elsewhere if it is no part of one. */
  readonly counts: (text: string, number: number, from: number, to: number, suffix: number) => boolean
}

const isAlphanumeric = (code: number): boolean => (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)

/** Makes the walk over the words of a vocabulary, whose tables go by first pairs. */
export const walker = (tables: Tables): Walker => {
  const classes = table()
  const { words, bits, slots, entries } = tables
  const { slotOf } = lookUpOf(classes, tables)
  const signatures = signaturesOf(words)
  const lengths = Uint8Array.from(words, ({ length }) => length)
  /** Whether a word begins or ends in Latin, so that it may be part of a longer one: tv in activity. */
  const isLatin = Uint8Array.from(words, (word) =>
    isAlphanumeric(word.charCodeAt(0)) || isAlphanumeric(word.charCodeAt(word.length - 1)) ? 1 : 0,
  )

  // Most units stand for themselves; the signatures are at hand, the classes would have to be fetched.
  const fold = (code: number): number =>
    (signatures[code] as number) & FOLDED_UNIT ? code ^ ((classes[code] as number) & 0xffff) : code
  const unit = (text: string, i: number): number => fold(text.charCodeAt(i))
  const isLetterAt = (text: string, i: number): boolean => isAlphanumeric(unit(text, i))

  const counts: Walker['counts'] = (text, number, from, to, suffix) => {
    if (isLatin[number] === 0 && suffix < 0) return true
    if (suffix >= 0) return to <= suffix && !(isLetterAt(text, from - 1) && isLetterAt(text, to))
    return (
      !(isLetterAt(text, from) && isLetterAt(text, from - 1)) && !(isLetterAt(text, to - 1) && isLetterAt(text, to))
    )
  }

  const stands = (text: string, from: number, at: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (unit(text, from + i) !== entries[at + i]) return false
    return true
  }

  /** The number of the longest word that begins with a pair of units; -1 where none stands there. */
  const longestAt = (text: string, from: number, slot: number, lists: number, suffix: number): number => {
    const left = text.length - from
    const first = slots[slot + 3] as number
    if (left > 2 && ((slots[slot + 2] as number) >>> (unit(text, from + 2) & 15)) & 1) {
      let entry = first + 1
      for (let length = entries[entry] as number; length !== 0; length = entries[entry] as number) {
        const number = entries[entry + 1] as number
        if (
          length <= left &&
          stands(text, from + 2, entry + 3, length - 2) &&
          (bits[number] as number) & lists &&
          counts(text, number, from, from + length, suffix)
        )
          return number
        entry += length + 1
      }
    }
    const pair = entries[first] as number
    return (slots[slot + 1] as number) & lists && counts(text, pair, from, from + 2, suffix) ? pair : -1
  }

  // Where a word may begin is gathered first, without a branch that the processor could guess wrong.
  const candidates = new Int32Array(mostUnits)

  const walk: Walker['walk'] = (places, text, lists, suffix) => {
    const { length } = text
    let all = 0
    let before = 0
    let count = 0
    for (let i = 0; i < length; i++) {
      const signature = signatures[text.charCodeAt(i)] as number
      all |= signature
      const both = before & signature
      candidates[count] = i
      count += (both | -both) >>> 31
      before = signature >>> asFirst
    }
    for (let at = 0; at < count; at++) {
      const i = candidates[at] as number
      const pair = (unit(text, i - 1) << 16) | unit(text, i)
      const slot = slotOf(pair, Math.imul(pair, hashing))
      if (slot < 0) continue
      const number = longestAt(text, i - 1, slot, lists, suffix)
      if (number >= 0) addPlace(places, number, i - 1, i - 1 + (lengths[number] as number))
    }
    return all & SLOW_UNIT ? SLOW : 0
  }

  return { walk, counts }
}
