import type { Params } from '../core/issue'
import { REPEAT, table } from './classes'

/** A list of words as it ships: an id of one bit, and its words, asked for at first use. */
export interface WordList {
  /** One bit of the high half of a reading's flags: 1 << 16 … 1 << 30. */
  readonly bit: number
  /** Folded words of at least two UTF-16 units. */
  readonly words: () => readonly string[]
  /** What is known of a word: its family, its grade, its divisions. Goes into the params of issues. */
  readonly describe?: (word: string) => Params
}

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

const hashing = 0x9e3779b1

/**
 * A filter over pairs of characters, then an exact look-up of the pair, then the words that begin with it.
 * The pairs that begin no word cost one multiplication; see docs/guide/performance.md.
 */
export const compile = (lists: readonly WordList[]): Lexicon => {
  const classes = table()
  const masks = new Map<string, number>()
  for (const { bit, words } of lists)
    for (const word of words()) if (word.length > 1) masks.set(word, (masks.get(word) ?? 0) | bit)
  const words = [...masks.keys()].sort()
  const bits = Int32Array.from(words, (word) => masks.get(word) as number)

  let pairs = 0
  let units = 1
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (i === 0 || word.slice(0, 2) !== (words[i - 1] as string).slice(0, 2)) pairs++
    units += word.length - 1
  }
  // 64 filter bits a pair, and a look-up table that is at most half full.
  const size = Math.max(8, Math.ceil(Math.log2(pairs + 1)))
  const filterShift = 32 - (size + 6)
  const slotMask = 2 ** (size + 1) - 1
  const filter = new Int32Array(2 ** (size + 1))
  const slots = new Int32Array(2 * (slotMask + 1))
  // For each pair, its words one after another: length of the tail, number of the word, tail; a length of 0xffff ends them.
  const tails = new Uint16Array(units + words.length + pairs + 1)
  let used = 1
  let key = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const next = (word.charCodeAt(0) << 16) | word.charCodeAt(1)
    if (i === 0 || next !== key) {
      if (i > 0) tails[used++] = 0xffff
      key = next
      const hash = Math.imul(key, hashing)
      filter[(hash >>> filterShift) >>> 5]! |= 1 << ((hash >>> filterShift) & 31)
      let slot = (hash >>> 7) & slotMask
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & slotMask
      slots[2 * slot] = key
      slots[2 * slot + 1] = used
    }
    tails[used++] = word.length - 2
    tails[used++] = i
    for (let j = 2; j < word.length; j++) tails[used++] = word.charCodeAt(j)
  }
  tails[used] = 0xffff

  const tailsOf = (pair: number): number => {
    let slot = (Math.imul(pair, hashing) >>> 7) & slotMask
    while (slots[2 * slot + 1] !== 0) {
      if (slots[2 * slot] === pair) return slots[2 * slot + 1] as number
      slot = (slot + 1) & slotMask
    }
    return 0
  }

  const listsAt = (text: string, start: number, pair: number): number => {
    let at = tailsOf(pair)
    let found = 0
    if (at === 0) return 0
    for (let length = tails[at] as number; length !== 0xffff; length = tails[at] as number) {
      let same = start + 2 + length <= text.length
      for (let j = 0; same && j < length; j++) {
        const code = text.charCodeAt(start + 2 + j)
        same = (code ^ ((classes[code] as number) & 0xffff)) === tails[at + 2 + j]
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
      const hash = Math.imul(pair, hashing) >>> filterShift
      if (((filter[hash >>> 5] as number) >>> (hash & 31)) & 1) found |= listsAt(text, i - 1, pair)
      before = folded
    }
    return (kinds >>> 16) | found
  }

  const find = (folded: string): Match[] => {
    const matches: Match[] = []
    for (let start = 0; start + 1 < folded.length; start++) {
      let at = tailsOf((folded.charCodeAt(start) << 16) | folded.charCodeAt(start + 1))
      if (at === 0) continue
      for (let length = tails[at] as number; length !== 0xffff; length = tails[at] as number) {
        const id = tails[at + 1] as number
        const word = words[id] as string
        if (length === 0 || folded.startsWith(word, start))
          matches.push({ word, start, end: start + word.length, lists: bits[id] as number })
        at += length + 2
      }
    }
    return matches
  }

  return { scan, find }
}
