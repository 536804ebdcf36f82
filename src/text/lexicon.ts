import { FOLDS, REPEAT, table } from './characters'
import { hashOf, indexOf, pairAt, type Words } from './word-index'
import { isTag, type WordList } from './word-list'

/** All words of several lists, and the one search for them. */
export interface Lexicon extends Words {
  /**
   * One pass over a raw text: its classes of character, and the flags of all lists with a word in it. Exact unless `SLOW` is
   * set; then fold the text first.
   */
  readonly scan: (text: string) => number
  /**
   * Finds every word at every place, overlaps included. Puts start, end and offset of each into `found`, from its beginning, by
   * start, then by length; returns how many numbers that are. A word that several lists or groups contain is found once for
   * each.
   *
   * @param from where the first word may start
   * @param to where the first two units of a word must end
   */
  readonly search: (text: string, found: number[], from?: number, to?: number) => number
  /** All offsets of a word, in the order of the lists. */
  readonly offsetsOf: (word: string) => number[]
}

/** Builds the lexicon of these lists. The words stay in their text. */
export const lexiconOf = (lists: readonly WordList<unknown>[]): Lexicon => {
  const classes = table()
  const { text: words, shift, filter, heads, next, bitsAt, ...about } = indexOf(lists)

  const foldedAt = (text: string, at: number): number => {
    const unit = text.charCodeAt(at)
    return unit ^ ((classes[unit] as number) & 0xffff)
  }

  /** Where a word ends in a text that continues as it does after their first two units; else 0. No folded unit is a tag. */
  const endOf = (text: string, start: number, offset: number): number => {
    let end = start + 2
    let at = offset + 2
    while (end < text.length && foldedAt(text, end) === words.charCodeAt(at)) {
      end++
      at++
    }
    return isTag(words.charCodeAt(at)) ? end : 0
  }

  /** The flags of all words that start with a pair at a place of a text. */
  const bitsFrom = (text: string, start: number, pair: number, bucket: number): number => {
    let bits = 0
    for (let offset = heads[bucket] as number; offset !== 0; offset = next[offset] as number)
      if (pairAt(words, offset) === pair && endOf(text, start, offset) !== 0) bits |= bitsAt(offset)
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
      const pair = (before << 16) | folded
      const hash = hashOf(pair)
      const bucket = hash >>> shift
      if (((filter[bucket] as number) >>> hash) & 1) bits |= bitsFrom(text, at - 1, pair, bucket)
      before = folded
    }
    return (kinds >>> 16) | bits | ((kinds & 0xffff) === 0 ? 0 : FOLDS) | (least < 0 ? REPEAT : 0)
  }

  /** Adds all words that start with a pair at a place of a text, the shorter first. */
  const addFrom = (
    text: string,
    start: number,
    pair: number,
    bucket: number,
    found: number[],
    count: number,
  ): number => {
    let used = count
    for (let offset = heads[bucket] as number; offset !== 0; offset = next[offset] as number) {
      const end = pairAt(words, offset) === pair ? endOf(text, start, offset) : 0
      if (end === 0) continue
      let at = used
      for (; at > count && (found[at - 2] as number) > end; at -= 3) {
        found[at + 1] = found[at - 2] as number
        found[at + 2] = found[at - 1] as number
      }
      // All that were moved have this start.
      found[used] = start
      found[at + 1] = end
      found[at + 2] = offset
      used += 3
    }
    return used
  }

  const search = (text: string, found: number[], from = 0, to = text.length): number => {
    let count = 0
    let before = 0
    for (let at = from; at < to; at++) {
      const folded = foldedAt(text, at)
      const pair = (before << 16) | folded
      const hash = hashOf(pair)
      const bucket = hash >>> shift
      if (((filter[bucket] as number) >>> hash) & 1) count = addFrom(text, at - 1, pair, bucket, found, count)
      before = folded
    }
    return count
  }

  const offsetsOf = (word: string): number[] => {
    const offsets: number[] = []
    const pair = pairAt(word, 0)
    for (let offset = heads[hashOf(pair) >>> shift] as number; offset !== 0; offset = next[offset] as number)
      if (pairAt(words, offset) === pair && endOf(word, 0, offset) === word.length) offsets.push(offset)
    return offsets
  }

  return { scan, search, offsetsOf, bitsAt, ...about }
}
