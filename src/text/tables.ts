import { anchorOf, pairAt } from './anchors'
import type { WordList } from './word-list'

/** What a scan looks words up in. */
export interface Tables {
  /** Every word once; its number is its place. */
  readonly words: readonly string[]
  /** The lists that hold each word. */
  readonly bits: Int32Array
  /** 64 bits for every pair of units that a word is looked for by, found by the hash of the pair. */
  readonly filter: Int32Array
  /** How far a hash is shifted to be a place in the filter, and in the slots. */
  readonly filterShift: number
  readonly slotShift: number
  /**
   * Four numbers a pair: the pair, the lists that hold it as a word, which units stand behind it or before it in its longer
   * words (by their last four bits: the low half for those behind), and where its words are. 0 where no word has the pair.
   */
  readonly slots: Int32Array
  /**
   * For each pair, the number of the word that it is, if it is one; then its longer words: length, number,
   * where the pair stands, the other units. A length of 0 ends them.
   */
  readonly entries: Uint16Array | Int32Array
}

/** Spreads pairs over the tables (Fibonacci hashing). */
export const hashing = 0x9e3779b1

/** Every word with the lists that hold it. */
const collect = (lists: readonly WordList[]): Map<string, number> => {
  const masks = new Map<string, number>()
  for (const { bit, words } of lists)
    for (const word of words()) if (word.length > 1) masks.set(word, (masks.get(word) ?? 0) | bit)
  return masks
}

/** The words, those of two units first: pairs that are words themselves are there before a longer word looks for its own. */
const shortFirst = (masks: ReadonlyMap<string, number>): string[] => {
  const short: string[] = []
  const long: string[] = []
  for (const word of masks.keys()) (word.length > 2 ? long : short).push(word)
  return short.concat(long)
}

/** Compiles lists into tables: time and space in proportion to the words. */
export const tablesOf = (lists: readonly WordList[]): Tables => {
  const masks = collect(lists)
  const words = shortFirst(masks)
  const bits = new Int32Array(words.length)
  const anchors = new Uint16Array(words.length)
  const pairs = new Set<number>()
  let units = 0
  for (let number = 0; number < words.length; number++) {
    const word = words[number] as string
    bits[number] = masks.get(word) as number
    anchors[number] = anchorOf(word, pairs)
    pairs.add(pairAt(word, anchors[number] as number))
    if (word.length > 2) units += word.length + 1
  }

  const size = Math.max(8, Math.ceil(Math.log2(pairs.size + 1)))
  const filterShift = 32 - (size + 6)
  const slotShift = 32 - (size + 1)
  const filter = new Int32Array(2 ** (size + 1))
  const slots = new Int32Array(4 * 2 ** (size + 1))
  /** The word of the same pair that came before, as its number and one; 0 for none. */
  const others = new Int32Array(words.length)
  for (let number = 0; number < words.length; number++) {
    const word = words[number] as string
    const at = anchors[number] as number
    const pair = pairAt(word, at)
    const hash = Math.imul(pair, hashing)
    let slot = 4 * (hash >>> slotShift)
    while (slots[slot] !== pair && slots[slot] !== 0) slot = (slot + 4) & (slots.length - 1)
    slots[slot] = pair
    filter[(hash >>> filterShift) >>> 5]! |= 1 << (hash >>> filterShift)
    if (word.length === 2) slots[slot + 1] = bits[number] as number
    else
      slots[slot + 2]! |=
        at + 2 < word.length ? 1 << (word.charCodeAt(at + 2) & 15) : 0x10000 << (word.charCodeAt(at - 1) & 15)
    others[number] = slots[slot + 3] as number
    slots[slot + 3] = number + 1
  }

  const Entries = words.length < 0xffff ? Uint16Array : Int32Array
  const entries = new Entries(units + 2 * pairs.size)
  let used = 0
  for (let slot = 0; slot < slots.length; slot += 4) {
    if (slots[slot] === 0) continue
    let number = (slots[slot + 3] as number) - 1
    slots[slot + 3] = used
    const first = used++
    for (; number >= 0; number = (others[number] as number) - 1) {
      const word = words[number] as string
      const at = anchors[number] as number
      if (word.length === 2) {
        entries[first] = number
        continue
      }
      entries[used++] = word.length
      entries[used++] = number
      entries[used++] = at
      for (let i = 0; i < word.length; i++) if (i < at || i > at + 1) entries[used++] = word.charCodeAt(i)
    }
    used++
  }
  return { words, bits, filter, filterShift, slotShift, slots, entries }
}
