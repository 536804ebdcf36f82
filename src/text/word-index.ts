import { isTag } from './word-list'

/** Grouped text with an index by the first two units of each word; a word goes by its offset in the text. */
export interface WordIndex {
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

/** Two units in one number. */
export const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/**
 * Spreads pairs over buckets (Fibonacci hashing): the upper bits of a hash are the number of a bucket, the lower five the
 * number of a bit in its filter. A pair that no word starts with costs one multiplication and one load.
 */
export const hashOf = (pair: number): number => Math.imul(pair, 0x9e3779b1)

/** Indexes grouped text, about a word a bucket. One pass, backwards, so that the chains follow the text. */
export const indexOf = (grouped: string): WordIndex => {
  const text = `${grouped}A`
  const shift = Math.clz32((text.length >>> 2) | 1)
  const Offsets = text.length > 0xffff ? Int32Array : Uint16Array
  const filter = new Int32Array(1 << (32 - shift))
  const heads = new Offsets(filter.length)
  const next = new Offsets(text.length)
  for (let offset = text.length - 2; offset > 0; offset--) {
    if (!isTag(text.charCodeAt(offset - 1))) continue
    // A single character is no word.
    if (isTag(text.charCodeAt(offset)) || isTag(text.charCodeAt(offset + 1))) continue
    const hash = hashOf(pairAt(text, offset))
    const bucket = hash >>> shift
    // A shift by a hash is one by its lower five bits.
    filter[bucket]! |= 1 << hash
    next[offset] = heads[bucket] as number
    heads[bucket] = offset
  }
  return { text, shift, filter, heads, next }
}
