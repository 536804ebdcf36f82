import type { Params } from '../core/issue'

/** A list of words as it ships: an id of one bit, and its words, asked for at first use. */
export interface WordList {
  /** One bit of the high half of a reading's flags: 1 << 16 … 1 << 30. */
  readonly bit: number
  /** Folded words of at least two UTF-16 units. */
  readonly words: () => readonly string[]
  /** What is known of a word: its family, its grade, its divisions. Goes into the params of issues. */
  readonly describe?: (word: string) => Params
}

/** The words of all lists, sorted, with the bits of the lists that hold them. */
interface Entries {
  readonly words: readonly string[]
  readonly bits: Int32Array
  /** How many different pairs of units the words begin with. */
  readonly pairs: number
}

const collect = (lists: readonly WordList[]): Entries => {
  const masks = new Map<string, number>()
  for (const { bit, words } of lists) {
    for (const word of words()) if (word.length > 1) masks.set(word, (masks.get(word) ?? 0) | bit)
  }
  const words = [...masks.keys()].sort()
  const pairs = new Set(words.map((word) => (word.charCodeAt(0) << 16) | word.charCodeAt(1))).size
  return { words, bits: Int32Array.from(words, (word) => masks.get(word) as number), pairs }
}

/** What a scan looks words up in. */
export interface Tables {
  readonly words: readonly string[]
  readonly bits: Int32Array
  /** 64 bits for every pair of units that begins a word, found by the hash of the pair. */
  readonly filter: Int32Array
  readonly shift: number
  /** Four numbers a pair: the pair, the lists that hold it as a word, that word's number, and where its tails are. */
  readonly slots: Int32Array
  /** Where the slot of a pair is; its first number is 0 where no word begins so. */
  readonly slotOf: (pair: number) => number
  /** For each pair, its longer words: length of the tail, number of the word, the tail; `lastTail` ends them. */
  readonly tails: Uint16Array | Int32Array
}

/** Spreads pairs over the tables (Fibonacci hashing). */
export const hashing = 0x9e3779b1

/** Ends the tails of a pair. */
export const lastTail = 0xffff

/** Compiles lists into tables: time and space in proportion to the words. */
export const tablesOf = (lists: readonly WordList[]): Tables => {
  const { words, bits, pairs } = collect(lists)
  const size = Math.max(8, Math.ceil(Math.log2(pairs + 1)))
  // 64 filter bits a pair, and a look-up table that is at most half full.
  const shift = 32 - (size + 6)
  const mask = 2 ** (size + 1) - 1
  const filter = new Int32Array(2 ** (size + 1))
  const slots = new Int32Array(4 * (mask + 1))
  const Tails = words.length < lastTail ? Uint16Array : Int32Array
  const tails = new Tails(words.reduce((sum, word) => sum + word.length, 2) + pairs)

  const slotOf = (pair: number): number => {
    let slot = (Math.imul(pair, hashing) >>> 7) & mask
    while (slots[4 * slot] !== pair && slots[4 * slot] !== 0) slot = (slot + 1) & mask
    return 4 * slot
  }

  let used = 1
  let slot = 0
  for (const [number, word] of words.entries()) {
    const pair = (word.charCodeAt(0) << 16) | word.charCodeAt(1)
    if (slots[slot] !== pair || number === 0) {
      if (number > 0) tails[used++] = lastTail
      slot = slotOf(pair)
      slots[slot] = pair
      slots[slot + 3] = used
      const hash = Math.imul(pair, hashing) >>> shift
      filter[hash >>> 5]! |= 1 << (hash & 31)
    }
    if (word.length === 2) {
      slots[slot + 1] = bits[number] as number
      slots[slot + 2] = number
    } else {
      tails[used++] = word.length - 2
      tails[used++] = number
      for (let i = 2; i < word.length; i++) tails[used++] = word.charCodeAt(i)
    }
  }
  tails[used] = lastTail

  return { words, bits, filter, shift, slots, slotOf, tails }
}
