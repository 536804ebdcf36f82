import { REPEAT, table } from './classes'
import { hashing, lastTail, tablesOf, type WordList } from './tables'

/** A word that stands in a folded text: offsets into that text, and the bits of the lists that hold it. */
export interface Match {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly lists: number
}

/** All lists of a reading, compiled once. */
export interface Lexicon {
  /** One pass over the raw text: which classes of character and which lists it holds. Exact where no SLOW bit is set. */
  readonly scan: (text: string) => number
  /** Every word at every place of a folded text, overlaps included, by start, then by length. */
  readonly find: (folded: string) => Match[]
}

/**
 * A filter over pairs of units, then an exact look-up of the pair, then the words that begin with it. A pair that begins
 * no word costs one multiplication; docs/guide/performance.md has the measurements behind the layout.
 */
export const compile = (lists: readonly WordList[]): Lexicon => {
  const classes = table()
  const { words, bits, filter, shift, slots, slotOf, tails } = tablesOf(lists)

  const listsAt = (text: string, start: number, pair: number): number => {
    const slot = slotOf(pair)
    if (slots[slot] === 0) return 0
    let found = slots[slot + 1] as number
    let at = slots[slot + 3] as number
    for (let length = tails[at] as number; length !== lastTail; length = tails[at] as number) {
      let same = start + 2 + length <= text.length
      for (let i = 0; same && i < length; i++) {
        const code = text.charCodeAt(start + 2 + i)
        same = (code ^ ((classes[code] as number) & 0xffff)) === tails[at + 2 + i]
      }
      if (same) found |= bits[tails[at + 1] as number] as number
      at += length + 2
    }
    return found
  }

  const scan = (text: string): number => {
    const { length } = text
    let kinds = 0
    let found = 0
    let before = 0
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      const entry = classes[code] as number
      const folded = code ^ (entry & 0xffff)
      kinds |= entry
      if (folded === before) kinds |= REPEAT << 16
      const pair = (before << 16) | folded
      const hash = Math.imul(pair, hashing) >>> shift
      if (((filter[hash >>> 5] as number) >>> (hash & 31)) & 1) found |= listsAt(text, i - 1, pair)
      before = folded
    }
    return (kinds >>> 16) | found
  }

  const find = (folded: string): Match[] => {
    const matches: Match[] = []
    const add = (start: number, number: number) => {
      const word = words[number] as string
      matches.push({ word, start, end: start + word.length, lists: bits[number] as number })
    }
    for (let start = 0; start + 1 < folded.length; start++) {
      const pair = (folded.charCodeAt(start) << 16) | folded.charCodeAt(start + 1)
      const hash = Math.imul(pair, hashing) >>> shift
      if ((((filter[hash >>> 5] as number) >>> (hash & 31)) & 1) === 0) continue
      const slot = slotOf(pair)
      if (slots[slot] === 0) continue
      if (slots[slot + 1] !== 0) add(start, slots[slot + 2] as number)
      let at = slots[slot + 3] as number
      for (let length = tails[at] as number; length !== lastTail; length = tails[at] as number) {
        const number = tails[at + 1] as number
        if (folded.startsWith(words[number] as string, start)) add(start, number)
        at += length + 2
      }
    }
    return matches
  }

  return { scan, find }
}
