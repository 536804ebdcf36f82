import { SLOW, table } from '../text/characters'
import { lookUpOf } from '../text/look-up'
import { hashing, type Tables } from '../text/tables'
import { mostUnits } from './fields'
import { addPlace, keepLongest, type Places } from './places'
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

/** Makes the walk over the words of a vocabulary. */
export const walker = (tables: Tables): Walker => {
  const classes = table()
  const { words, bits, slots, entries } = tables
  const { slotOf } = lookUpOf(classes, tables)
  const signatures = signaturesOf(tables)
  /** Whether a word begins or ends in Latin, so that it may be part of a longer one: tv in activity. */
  const isLatin = Uint8Array.from(words, (word) =>
    isAlphanumeric(word.charCodeAt(0)) || isAlphanumeric(word.charCodeAt(word.length - 1)) ? 1 : 0,
  )
  // Most units stand for themselves; the signatures are at hand, the classes would have to be fetched.
  const foldedAt = (text: string, i: number): number => {
    const code = text.charCodeAt(i)
    return (signatures[code] as number) & FOLDED_UNIT ? code ^ ((classes[code] as number) & 0xffff) : code
  }
  const stands = (text: string, from: number, entry: number): boolean => {
    const size = entries[entry] as number
    const anchor = entries[entry + 2] as number
    if (from < 0 || from + size > text.length) return false
    let unit = entry + 3
    for (let i = 0; i < size; i++) {
      if (i === anchor) i++
      else if (foldedAt(text, from + i) !== entries[unit++]) return false
    }
    return true
  }
  const isLetterAt = (text: string, i: number): boolean => isAlphanumeric(foldedAt(text, i))

  const counts: Walker['counts'] = (text, number, from, to, suffix) => {
    if (isLatin[number] === 0 && suffix < 0) return true
    if (suffix >= 0) return to <= suffix && !(isLetterAt(text, from - 1) && isLetterAt(text, to))
    return (
      !(isLetterAt(text, from) && isLetterAt(text, from - 1)) && !(isLetterAt(text, to - 1) && isLetterAt(text, to))
    )
  }

  // Where a pair may stand is gathered first, without a branch that the processor could guess wrong.
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
    for (let i = 0; i < count; i++) {
      const behind = (candidates[i] as number) + 1
      const pair = (foldedAt(text, behind - 2) << 16) | foldedAt(text, behind - 1)
      const slot = slotOf(pair, Math.imul(pair, hashing))
      if (slot < 0) continue
      let entry = slots[slot + 3] as number
      if ((slots[slot + 1] as number) & lists) {
        const number = entries[entry] as number
        if (counts(text, number, behind - 2, behind, suffix)) addPlace(places, number, behind - 2, behind)
      }
      const around = slots[slot + 2] as number
      const next = behind < length ? foldedAt(text, behind) : -1
      const mayGoOn = next >= 0 && (around >>> (next & 15)) & 1
      if (!mayGoOn && !(behind > 2 && (around >>> (16 + (foldedAt(text, behind - 3) & 15))) & 1)) continue
      entry++
      for (let size = entries[entry] as number; size !== 0; size = entries[entry] as number) {
        const anchor = entries[entry + 2] as number
        // Many words may share a pair: nearly all of them fail at the unit behind it.
        if (anchor !== 0 || entries[entry + 3] === next) {
          const number = entries[entry + 1] as number
          const from = behind - 2 - anchor
          const end = from + size
          if ((bits[number] as number) & lists && stands(text, from, entry) && counts(text, number, from, end, suffix))
            addPlace(places, number, from, end)
        }
        entry += size + 1
      }
    }
    keepLongest(places)
    return all & SLOW_UNIT ? SLOW : 0
  }

  return { walk, counts }
}
