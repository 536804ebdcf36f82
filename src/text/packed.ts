/*
 * Lists ship packed into bits, six to a character, which gzip and brotli store as six bits again: columns of numbers, each
 * with the Huffman code that its numbers are written by in front. Small numbers have a code of their own each, larger ones
 * one for how long they are and how they begin, and the bits behind that. src/data/make/pack.mjs writes what this reads.
 */

/** No code is longer, in bits. */
const longest = 10

/**
 * Reads the columns of a packed text one after the other. Where a column's numbers are of several kinds, each is
 * `number * kinds + kind`.
 */
export const unpack = (text: string): ((kinds?: number) => Uint16Array) => {
  let at = 0
  let held = 0
  let heldBits = 0

  /** Holds 25 bits at least: a code and 15 more. */
  const fill = (): void => {
    while (heldBits < 25) {
      const unit = text.charCodeAt(at++)
      // From `:` to `z` without the backslash. Beyond the end there is no number, which makes zeros.
      held = (held << 6) | (unit - (unit > 92 ? 59 : 58))
      heldBits += 6
    }
  }

  /** The next bits, 15 at most, as a number. */
  const bits = (count: number): number => {
    fill()
    heldBits -= count
    return (held >> heldBits) & ((1 << count) - 1)
  }

  /**
   * A canonical code, shorter ones first, and those of one length in the order of their symbols: for every ten bits that may
   * come, how many bits a number takes that begins with them (five bits), how many of those stand behind its code (four),
   * and the number where all of those are 0.
   */
  const readCode = (kinds: number): Int32Array => {
    /** How many bits behind the first one a symbol tells of a large number. */
    const told = bits(3)
    const lengths = Array.from({ length: bits(8) }, () => bits(4))
    const code = new Int32Array(1 << longest)
    let start = 0
    for (let length = 1; length <= longest; length++)
      for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
        const kind = symbol % kinds
        const rank = (symbol - kind) / kinds
        const behind = Math.max(0, (rank >> told) - 1)
        const number = ((rank - (behind << told)) << behind) * kinds + kind
        const end = start + (1 << (longest - length))
        code.fill((number << 9) | (behind << 5) | (length + behind), start, end)
        start = end
      }
    return code
  }

  return (kinds = 1) => {
    const code = readCode(kinds)
    const count = bits(12)
    const numbers = new Uint16Array(count)
    // Most of what a first call unpacks runs through this loop, when it has not been optimised yet.
    for (let i = 0; i < count; i++) {
      if (heldBits < 25) fill()
      const entry = code[(held >> (heldBits - longest)) & 1023] as number
      heldBits -= entry & 31
      numbers[i] = (entry >> 9) + ((held >> heldBits) & ((1 << ((entry >> 5) & 15)) - 1)) * kinds
    }
    return numbers
  }
}
