/*
 * Lists ship packed into bits, six to a character, which gzip and brotli store as six bits again. Numbers are written by
 * Huffman codes that stand in front: the smaller ones each by a code of its own, larger ones by a code for how long they
 * are and the bits behind the first. src/data/make/pack.mjs writes what this reads.
 */

/** A Huffman code: for every ten bits that may come, the symbol that they begin with, and how many bits it takes. */
export type Code = Uint16Array

/** Reads a packed text from its beginning to its end. */
export interface Packed {
  /** The codes that stand in front. */
  readonly codes: (count: number) => readonly Code[]
  /** The next bits, 15 at most, as a number. */
  readonly bits: (count: number) => number
  /**
   * Any number. Symbols from 4 on say how many bits stand behind them; where a code knows several kinds of number, a
   * symbol tells the kind as well, and so does the result: `number * kinds + kind`.
   */
  readonly number: (code: Code, kinds?: number) => number
}

/** No code is longer, in bits. */
const longest = 10

export const unpack = (text: string): Packed => {
  let at = 0
  let held = 0
  let heldBits = 0

  /** Holds 25 bits at least: a code and 15 more. */
  const fill = (): void => {
    while (heldBits < 25) {
      const unit = text.charCodeAt(at++)
      // From `:` to `z` without the backslash; beyond the end there are zeros.
      held = ((held & 0xffffff) << 6) | (unit > 92 ? unit - 59 : unit > 57 ? unit - 58 : 0)
      heldBits += 6
    }
  }

  const bits = (count: number): number => {
    if (heldBits < 25) fill()
    heldBits -= count
    return (held >> heldBits) & ((1 << count) - 1)
  }

  /** Canonical codes: shorter ones first, and those of one length in the order of their symbols. */
  const code = (): Code => {
    const lengths = Array.from({ length: bits(8) }, () => bits(4))
    const table = new Uint16Array(1 << longest)
    let start = 0
    for (let length = 1; length <= longest; length++)
      for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
        const end = start + (1 << (longest - length))
        table.fill((symbol << 4) | length, start, end)
        start = end
      }
    return table
  }

  // Called for every number of a list when most of this has not been optimised yet: few calls, no fractions.
  const number = (of: Code, kinds = 1): number => {
    if (heldBits < 25) fill()
    const entry = of[(held >> (heldBits - longest)) & ((1 << longest) - 1)] as number
    heldBits -= entry & 15
    const symbol = entry >> 4
    if (symbol < 4 * kinds) return symbol
    const kind = symbol % kinds
    const behind = (symbol - kind) / kinds - 2
    heldBits -= behind
    return ((1 << behind) | ((held >> heldBits) & ((1 << behind) - 1))) * kinds + kind
  }

  return { codes: (count) => Array.from({ length: count }, code), bits, number }
}
