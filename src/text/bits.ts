/*
 * Packed lists are bits, six to a character, which gzip and brotli store as six bits again: numbers in Huffman codes.
 */

/** No code is longer, in bits. */
const longest = 10

/** Reads numbers from a text of bits, from a place on. */
export const bitReader = (text: string, from: number) => {
  let at = from
  let held = 0
  let heldBits = 0

  /** Makes sure that 25 bits are held: a code and 15 more. */
  const fill = (): void => {
    while (heldBits < 25) {
      const unit = text.charCodeAt(at++)
      // From `:` to `z` without the backslash.
      held = (held << 6) | (unit - (unit > 92 ? 59 : 58))
      heldBits += 6
    }
  }

  /** The next bits, 16 at most, as a number. */
  const bits = (count: number): number => {
    fill()
    heldBits -= count
    return (held >> heldBits) & ((1 << count) - 1)
  }

  /**
   * A canonical code, shorter ones first, and those of one length in the order of their symbols. A symbol says how its
   * number begins and how many bits follow. The table has an entry for every ten bits that may come next: how many bits to
   * take (five bits), how many of them follow the code (four), and the number if all of those are 0.
   */
  const code = (): Int32Array => {
    /** How many bits after the first one a symbol contains of a large number. */
    const told = bits(3)
    const lengths = new Uint8Array(bits(8))
    const table = new Int32Array(1 << longest)
    let start = 0
    const enter = (symbol: number, length: number): void => {
      const more = Math.max(0, (symbol >> told) - 1)
      const number = (symbol - (more << told)) << more
      const end = start + (1 << (longest - length))
      table.fill((number << 9) | (more << 5) | (length + more), start, end)
      start = end
    }
    let length = 0
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      // Each by how it differs from the one before it: equal, one more or less, or any other.
      if (bits(1)) length = bits(1) ? bits(4) : length + 2 * bits(1) - 1
      lengths[symbol] = length
    }
    for (length = 1; length <= longest; length++)
      for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1))
        enter(symbol, length)
    // The only symbol of a code takes no bits.
    if (start === 0) enter(lengths.length - 1, 0)
    return table
  }

  /** The next number in a code. */
  const next = (table: Int32Array): number => {
    if (heldBits < 25) fill()
    const entry = table[(held >> (heldBits - longest)) & 1023] as number
    heldBits -= entry & 31
    return (entry >> 9) + ((held >> heldBits) & ((1 << ((entry >> 5) & 15)) - 1))
  }

  return { bits, code, next }
}

/** What reads the numbers of a packed list. */
export type BitReader = ReturnType<typeof bitReader>
