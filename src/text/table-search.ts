import { FOLDS, REPEAT, table } from './characters'
import type { Lexicon, Match } from './lexicon'
import { lookUpOf } from './look-up'
import { hashing, type Tables, tablesOf } from './tables'
import type { WordList } from './word-list'

const noMatches: readonly Match[] = /* @__PURE__ */ Object.freeze([])

/**
 * A filter over pairs of units, then an exact look-up of the pair, then the words that hold it. A pair that no word is
 * looked for by costs one multiplication; docs/guide/performance.md has the measurements behind the layout.
 */
export const searchIn = (tables: Tables): Lexicon => {
  const classes = table()
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
  const insert = (found: number[], count: number, start: number, end: number, number: number): number => {
    let at = count
    while (at > 0) {
      const other = found[at - 3] as number
      if (other < start || (other === start && (found[at - 2] as number) < end)) break
      found[at] = other
      found[at + 1] = found[at - 2] as number
      found[at + 2] = found[at - 1] as number
      at -= 3
    }
    found[at] = start
    found[at + 1] = end
    found[at + 2] = number
    return count + 3
  }

  const searchNumbers = (text: string, found: number[], from = 0, to = text.length): number => {
    let count = 0
    let before = 0
    for (let i = from; i < to; i++) {
      const folded = foldedAt(text, i)
      const pair = (before << 16) | folded
      const hash = Math.imul(pair, hashing)
      const bit = hash >>> filterShift
      before = folded
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) continue
      const slot = slotOf(pair, hash)
      if (slot < 0) continue
      let entry = slots[slot + 3] as number
      if (slots[slot + 1] !== 0) count = insert(found, count, i - 1, i + 1, entries[entry] as number)
      const around = slots[slot + 2] as number
      if (around === 0 || !mayGoOn(text, i + 1, around)) continue
      entry++
      for (let size = entries[entry] as number; size !== 0; size = entries[entry] as number) {
        const start = i - 1 - (entries[entry + 2] as number)
        if (stands(text, i + 1, entry)) count = insert(found, count, start, start + size, entries[entry + 1] as number)
        entry += size + 1
      }
    }
    return count
  }

  const search = (text: string, found: number[], from?: number, to?: number): number => {
    const count = searchNumbers(text, found, from, to)
    for (let i = 2; i < count; i += 3) found[i] = bits[found[i] as number] as number
    return count
  }

  const scratch: number[] = []
  const find = (folded: string): readonly Match[] => {
    const count = searchNumbers(folded, scratch)
    if (count === 0) return noMatches
    const matches: Match[] = []
    for (let i = 0; i < count; i += 3) {
      const number = scratch[i + 2] as number
      matches.push({
        word: words[number] as string,
        start: scratch[i] as number,
        end: scratch[i + 1] as number,
        lists: bits[number] as number,
      })
    }
    // A long text leaves nothing behind.
    if (count > 1000) scratch.length = 0
    return matches
  }

  return { scan, search, find }
}

/** Compiles lists of words into tables. */
export const tableSearch = (lists: readonly WordList[]): Lexicon => searchIn(tablesOf(lists))
