import { FOLDS, REPEAT, table } from './classes'
import type { Lexicon, Match } from './lexicon'
import { lookUpOf } from './look-up'
import { hashing, tablesOf } from './tables'
import type { WordList } from './word-list'

const noMatches: readonly Match[] = /* @__PURE__ */ Object.freeze([])

/**
 * A filter over pairs of units, then an exact look-up of the pair, then the words that hold it. A pair that no word is
 * looked for by costs one multiplication; docs/guide/performance.md has the measurements behind the layout.
 */
export const tableSearch = (lists: readonly WordList[]): Lexicon => {
  const classes = table()
  const tables = tablesOf(lists)
  const { words, bits, filter, filterShift, slots, entries } = tables
  const { listsAt, slotOf, foldedAt, mayGoOn, stands } = lookUpOf(classes, tables)

  const scan = (text: string): number => {
    const { length } = text
    let kinds = 0
    let found = 0
    let before = 0
    // Falls below 0 where a unit is the one before it.
    let least = 0
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      const entry = classes[code] as number
      const folded = code ^ (entry & 0xffff)
      kinds |= entry
      least |= (folded ^ before) - 1
      const pair = (before << 16) | folded
      const hash = Math.imul(pair, hashing)
      const bit = hash >>> filterShift
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) !== 0) found |= listsAt(text, i + 1, pair, hash)
      before = folded
    }
    return (kinds >>> 16) | found | ((kinds & 0xffff) === 0 ? 0 : FOLDS) | (least < 0 ? REPEAT : 0)
  }

  /** Puts a word in its place among those found so far; a word that is looked for by its end comes late. */
  const insert = (found: number[], count: number, start: number, number: number): number => {
    const { length } = words[number] as string
    let at = count
    while (at > 0) {
      const other = found[at - 2] as number
      if (other < start || (other === start && (words[found[at - 1] as number] as string).length < length)) break
      found[at] = other
      found[at + 1] = found[at - 1] as number
      at -= 2
    }
    found[at] = start
    found[at + 1] = number
    return count + 2
  }

  const searchNumbers = (text: string, found: number[]): number => {
    const { length } = text
    let count = 0
    let before = 0
    for (let i = 0; i < length; i++) {
      const folded = foldedAt(text, i)
      const pair = (before << 16) | folded
      const hash = Math.imul(pair, hashing)
      const bit = hash >>> filterShift
      before = folded
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) continue
      const slot = slotOf(pair, hash)
      if (slot < 0) continue
      let entry = slots[slot + 3] as number
      if (slots[slot + 1] !== 0) count = insert(found, count, i - 1, entries[entry] as number)
      const around = slots[slot + 2] as number
      if (around === 0 || !mayGoOn(text, i + 1, around)) continue
      entry++
      for (let size = entries[entry] as number; size !== 0; size = entries[entry] as number) {
        if (stands(text, i + 1, entry))
          count = insert(found, count, i - 1 - (entries[entry + 2] as number), entries[entry + 1] as number)
        entry += size + 1
      }
    }
    return count
  }

  const scratch: number[] = []
  const search = (text: string, found: number[]): number => {
    const count = searchNumbers(text, scratch)
    let at = 0
    for (let i = 0; i < count; i += 2) {
      const start = scratch[i] as number
      const number = scratch[i + 1] as number
      found[at++] = start
      found[at++] = start + (words[number] as string).length
      found[at++] = bits[number] as number
    }
    return at
  }

  const find = (folded: string): readonly Match[] => {
    const count = searchNumbers(folded, scratch)
    if (count === 0) return noMatches
    const matches: Match[] = []
    for (let i = 0; i < count; i += 2) {
      const start = scratch[i] as number
      const number = scratch[i + 1] as number
      const word = words[number] as string
      matches.push({ word, start, end: start + word.length, lists: bits[number] as number })
    }
    // A long text leaves nothing behind.
    if (count > 1000) scratch.length = 0
    return matches
  }

  return { scan, search, find }
}
