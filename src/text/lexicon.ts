import { FOLDS, REPEAT, table } from './characters'
import { firstTag, isTag, type WordList } from './word-list'

/** All words of several lists, and the one search for them. */
export interface Lexicon {
  /**
   * One pass over a raw text: its classes of character, and the flags of all lists with a word in it. Exact unless `SLOW` is
   * set; then fold the text first.
   */
  readonly scan: (text: string) => number
  /**
   * Finds every word at every place, overlaps included. Puts start, end and offset in the lexicon of each into `found`, from
   * its beginning, ordered by start, then by length; returns how many numbers that are. A word that occurs in several lists or
   * groups is found once for each.
   *
   * @param from where the first word may start
   * @param to where the first two units of a word end at the latest
   */
  readonly search: (text: string, found: number[], from?: number, to?: number) => number
  /** Every offset of a word in the lexicon, in the order of the lists. */
  readonly offsetsOf: (word: string) => number[]
  /** The word at an offset. */
  readonly wordAt: (offset: number) => string
  /** The number of the list that contains the word at an offset. */
  readonly listAt: (offset: number) => number
  /** The number of its group there. */
  readonly groupAt: (offset: number) => number
  /** The flags of that group. */
  readonly bitsAt: (offset: number) => number
}

/** Grouped text with an index by the first two units of each word. */
interface Index {
  readonly text: string
  /** How far a hash is shifted to be the number of a bucket. */
  readonly shift: number
  /** For each bucket 32 bits: the lower five of the hashes in it. */
  readonly filter: Int32Array
  /** The offset of a bucket's first word; 0 if it has none. */
  readonly heads: Uint16Array | Int32Array
  /** For each word, the offset of the next one in its bucket. */
  readonly next: Uint16Array | Int32Array
}

/** Spreads two units over the buckets (Fibonacci hashing). A shift by it takes the lower five bits. */
const hashOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1)

/** Indexes a text that ends with a tag, about a word a bucket. Its last words come first, so that chains follow the text. */
const indexOf = (text: string): Index => {
  const shift = Math.clz32((text.length >>> 2) | 1)
  const Offsets = text.length > 0xffff ? Int32Array : Uint16Array
  const filter = new Int32Array(1 << (32 - shift))
  const heads = new Offsets(filter.length)
  const next = new Offsets(text.length)
  let first = firstTag
  let second = firstTag
  for (let offset = text.length; offset > 0; offset--) {
    const unit = text.charCodeAt(offset - 1)
    // A single character is no word.
    if (isTag(unit) && !isTag(first) && !isTag(second)) {
      const hash = hashOf(first, second)
      const bucket = hash >>> shift
      filter[bucket]! |= 1 << hash
      next[offset] = heads[bucket] as number
      heads[bucket] = offset
    }
    second = first
    first = unit
  }
  return { text, shift, filter, heads, next }
}

/** Builds the lexicon of these lists: one pass over their words, which stay in their text. */
export const lexiconOf = (lists: readonly WordList<unknown>[]): Lexicon => {
  const classes = table()
  const texts = lists.map(({ groupedText }) => groupedText())
  const { text: words, shift, filter, heads, next } = indexOf(`${texts.join('')}A`)
  let end = 0
  const ends = texts.map(({ length }) => (end += length))

  const listAt = (offset: number): number => {
    let list = 0
    for (let last = ends.length - 1; list < last; ) {
      const middle = (list + last) >> 1
      if (offset > (ends[middle] as number)) list = middle + 1
      else last = middle
    }
    return list
  }
  const groupAt = (offset: number): number => words.charCodeAt(offset - 1) - firstTag
  const bitsAt = (offset: number): number => {
    const { bit, bits } = lists[listAt(offset)] as WordList<unknown>
    return bits === undefined ? bit : (bits[groupAt(offset)] as number)
  }

  const foldedAt = (text: string, at: number): number => {
    const unit = text.charCodeAt(at)
    return unit ^ ((classes[unit] as number) & 0xffff)
  }

  /** Where the word at an offset ends if it starts here in a text; else 0. No folded unit is a tag. */
  const endOf = (text: string, start: number, offset: number): number => {
    let at = offset
    let end = start
    while (end < text.length && foldedAt(text, end) === words.charCodeAt(at)) {
      at++
      end++
    }
    return isTag(words.charCodeAt(at)) ? end : 0
  }

  /** The flags of all words of a bucket that start here in a text. */
  const bitsFrom = (text: string, start: number, bucket: number): number => {
    let bits = 0
    for (let offset = heads[bucket] as number; offset !== 0; offset = next[offset] as number)
      if (endOf(text, start, offset) !== 0) bits |= bitsAt(offset)
    return bits
  }

  const scan = (text: string): number => {
    let kinds = 0
    let bits = 0
    let before = 0
    // Negative if a unit is the same as the one before it.
    let least = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const entry = classes[unit] as number
      const folded = unit ^ (entry & 0xffff)
      kinds |= entry
      least |= (folded ^ before) - 1
      const hash = hashOf(before, folded)
      const bucket = hash >>> shift
      if (((filter[bucket] as number) >>> hash) & 1 && at > 0) bits |= bitsFrom(text, at - 1, bucket)
      before = folded
    }
    return (kinds >>> 16) | bits | ((kinds & 0xffff) === 0 ? 0 : FOLDS) | (least < 0 ? REPEAT : 0)
  }

  /** Adds all words of a bucket that start here in a text, the shorter first. */
  const addFrom = (text: string, start: number, bucket: number, found: number[], count: number): number => {
    let used = count
    for (let offset = heads[bucket] as number; offset !== 0; offset = next[offset] as number) {
      const end = endOf(text, start, offset)
      if (end === 0) continue
      let at = used
      for (; at > count && (found[at - 2] as number) > end; at -= 3) {
        found[at + 1] = found[at - 2] as number
        found[at + 2] = found[at - 1] as number
      }
      // All entries moved have this start.
      found[used] = start
      found[at + 1] = end
      found[at + 2] = offset
      used += 3
    }
    return used
  }

  const search = (text: string, found: number[], from = 0, to = text.length): number => {
    let count = 0
    if (from >= to) return 0
    let before = foldedAt(text, from)
    for (let at = from + 1; at < to; at++) {
      const folded = foldedAt(text, at)
      const hash = hashOf(before, folded)
      const bucket = hash >>> shift
      if (((filter[bucket] as number) >>> hash) & 1) count = addFrom(text, at - 1, bucket, found, count)
      before = folded
    }
    return count
  }

  const offsetsOf = (word: string): number[] => {
    const offsets: number[] = []
    const bucket = hashOf(word.charCodeAt(0), word.charCodeAt(1)) >>> shift
    for (let offset = heads[bucket] as number; offset !== 0; offset = next[offset] as number)
      if (endOf(word, 0, offset) === word.length) offsets.push(offset)
    return offsets
  }

  const wordAt = (offset: number): string => {
    let end = offset
    while (!isTag(words.charCodeAt(end))) end++
    return words.slice(offset, end)
  }

  return { scan, search, offsetsOf, wordAt, listAt, groupAt, bitsAt }
}
