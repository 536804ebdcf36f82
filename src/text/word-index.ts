import { firstTag, isTag, type WordList } from './word-list'

/** The words of several lists, each known by its offset in their text. */
export interface Words {
  /** The word at an offset: always the same string, so that maps need not hash it anew. */
  readonly wordAt: (offset: number) => string
  /** The number of the list that contains it. */
  readonly listAt: (offset: number) => number
  /** The number of its group there. */
  readonly groupAt: (offset: number) => number
  /** If its words have two tags: the number that the first one names. */
  readonly outerGroupAt: (offset: number) => number
  /** The flag of that group. */
  readonly bitsAt: (offset: number) => number
}

/** Grouped text with an index by the first two units of each word. */
export interface WordIndex extends Words {
  /** Every word after its tag, and one more tag at the end. */
  readonly text: string
  /** How far a hash is shifted to be the number of a bucket. */
  readonly shift: number
  /** For each bucket 32 bits: the lower five of the hashes in it. */
  readonly filter: Int32Array
  /** The first word of each bucket; 0 if it has none. */
  readonly heads: Uint16Array | Int32Array
  /** For each word, the next one of its bucket; 0 after the last. */
  readonly next: Uint16Array | Int32Array
}

/** How many tags there are. */
const tags = 26

/** Two units in one number. */
export const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/**
 * Spreads pairs over buckets (Fibonacci hashing): the upper bits of a hash are the number of a bucket, the lower five the
 * number of a bit in its filter. A pair that no word starts with costs one multiplication and one load.
 */
export const hashOf = (pair: number): number => Math.imul(pair, 0x9e3779b1)

/** One or two buckets a word, in one pass backwards, so that chains follow the text. */
const bucketsOf = (text: string): Pick<WordIndex, 'shift' | 'filter' | 'heads' | 'next'> => {
  const shift = Math.clz32((text.length >>> 2) | 1)
  const Offsets = text.length > 0xffff ? Int32Array : Uint16Array
  const filter = new Int32Array(1 << (32 - shift))
  const heads = new Offsets(filter.length)
  const next = new Offsets(text.length)
  // The two units after this one; a single character is no word.
  let first = firstTag
  let second = firstTag
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (isTag(unit) && !isTag(first) && !isTag(second)) {
      const hash = hashOf((first << 16) | second)
      const bucket = hash >>> shift
      // A shift by a hash is one by its lower five bits.
      filter[bucket]! |= 1 << hash
      next[at + 1] = heads[bucket] as number
      heads[bucket] = at + 1
    }
    second = first
    first = unit
  }
  return { shift, filter, heads, next }
}

/** Indexes the words of these lists, in their order. */
export const indexOf = (lists: readonly WordList<unknown>[]): WordIndex => {
  const texts = lists.map(({ groupedText }) => groupedText())
  const text = `${texts.join('')}A`
  let length = 0
  const ends = texts.map((own) => (length += own.length))
  const flags = lists.flatMap(({ bit, bits = [] }) => Array.from({ length: tags }, (_, group) => bits[group] ?? bit))
  const known = new Map<number, string>()

  const listAt = (offset: number): number => {
    let list = 0
    while (offset > (ends[list] as number)) list++
    return list
  }
  const groupAt = (offset: number): number => text.charCodeAt(offset - 1) - firstTag
  const outerGroupAt = (offset: number): number => text.charCodeAt(offset - 2) - firstTag
  const bitsAt = (offset: number): number => flags[listAt(offset) * tags + groupAt(offset)] as number
  const wordAt = (offset: number): string => {
    const kept = known.get(offset)
    if (kept !== undefined) return kept
    let end = offset
    while (!isTag(text.charCodeAt(end))) end++
    const word = text.slice(offset, end)
    known.set(offset, word)
    return word
  }
  return { text, ...bucketsOf(text), wordAt, listAt, groupAt, outerGroupAt, bitsAt }
}
