/*
 * Lists ship packed into bits, six to a character, which gzip and brotli store as six bits again. A word is a number for
 * each character, and the numbers are in Huffman codes. src/build/codec.ts writes what this reads.
 */

/** A list as it was unpacked. */
export interface UnpackedList {
  /** What the list says of its words: the columns after the word, separated by spaces. */
  readonly labels: readonly string[]
  /** The words, each after the mark of its label: `A朝阳区C朝阳`. Words that begin or end alike follow each other. */
  readonly text: string
  /** The numbers of each word, if the list has some, one after the other. */
  readonly numbers: readonly number[]
}

/** No code is longer, in bits. */
const longest = 10

/** The first character of a word, the second one, and all others have codes of their own. */
const ownPlaces = 3

/** Reads numbers from a text of bits. */
const reader = (text: string, from: number) => {
  let at = from
  let held = 0
  let heldBits = 0

  /** Makes sure that 25 bits are held: a code and 15 more. */
  const fill = (): void => {
    while (heldBits < 25) {
      const unit = text.charCodeAt(at++)
      // From `:` to `z` without the backslash. Beyond the end there is no number, which makes zeros.
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
    /** How many bits after the first one a symbol tells of a large number. */
    const told = bits(3)
    let length = 0
    // Each by how it differs from the one before it: equal, one more or less, or any other.
    const lengths = Array.from({ length: bits(8) }, () => {
      if (bits(1)) length = bits(1) ? bits(4) : length + 2 * bits(1) - 1
      return length
    })
    const table = new Int32Array(1 << longest)
    let start = 0
    const enter = (symbol: number, length: number): void => {
      const more = Math.max(0, (symbol >> told) - 1)
      const number = (symbol - (more << told)) << more
      const end = start + (1 << (longest - length))
      table.fill((number << 9) | (more << 5) | (length + more), start, end)
      start = end
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
    fill()
    const entry = table[(held >> (heldBits - longest)) & 1023] as number
    heldBits -= entry & 31
    return (entry >> 9) + ((held >> heldBits) & ((1 << ((entry >> 5) & 15)) - 1))
  }

  return { bits, code, next }
}

/** UTF-16 units, the more frequent first: each is written as the distance from the one before it, and its class. */
const readAlphabet = ({ bits, code, next }: ReturnType<typeof reader>): number[] => {
  const [distances, classes] = [code(), code()]
  const byClass: number[][] = []
  let unit = 0
  for (let left = bits(12); left > 0; left--) {
    unit += next(distances)
    const own = next(classes)
    byClass[own] ??= []
    byClass[own].push(unit)
  }
  return byClass.flat()
}

/** Marks labels with capitals, which are in no folded word. */
const capital = (index: number): number => 0x41 + index

/**
 * Unpacks a list.
 *
 * @param markOf the UTF-16 unit before each word of a label; by default A for those of the first label, B for the second …
 */
export const unpack = (packed: string, markOf: (index: number, label: string) => number = capital): UnpackedList => {
  const start = packed.lastIndexOf('|')
  const labels: string[] = []
  /** The mark and the length of each kind of word. */
  const kinds: (readonly [mark: number, length: number])[] = []
  for (const own of packed.slice(0, start).split('|')) {
    const [, lengths, label] = /^(\w+) (.*)$/.exec(own) as unknown as [string, string, string]
    const mark = markOf(labels.length, label)
    for (const length of lengths) kinds.push([mark, Number.parseInt(length, 36)])
    labels.push(label)
  }

  const bits = reader(packed, start + 1)
  const { code, next } = bits
  const alphabet = readAlphabet(bits)
  const kindCode = code()
  const width = bits.bits(2)
  const last = width + ownPlaces - 1
  /** Codes for the place in which a word differs from the one before it, and for those after it. */
  const steps = Array.from({ length: last + 1 }, code)
  const others = Array.from({ length: last }, code)

  const fromEnd = bits.bits(1)

  const units: number[] = []
  const numbers: number[] = []
  let before: number[] = []
  for (let left = bits.bits(12); left > 0; left--) {
    const [mark, length] = kinds[next(kindCode)]!
    const row: number[] = []
    let isLikeBefore = true
    units.push(mark)
    const start = units.length
    for (let place = 0; place < width + length; place++) {
      const column = Math.min(place, last)
      const step = next((isLikeBefore ? steps[column] : others[column - 1])!)
      const number = step + (isLikeBefore ? (before[place] ?? 0) : 0)
      isLikeBefore &&= step === 0
      row.push(number)
      if (place < width) numbers.push(number)
      else units[start + (fromEnd ? width + length - 1 - place : place - width)] = alphabet[number]!
    }
    before = row
  }
  return { labels, text: String.fromCharCode(...units), numbers }
}

/** Beyond the capitals: private use, for any number of labels. */
const firstPrivate = 0xe000

/** The words of a list by their labels. */
export const wordsByLabel = (packed: string): ReadonlyMap<string, readonly string[]> => {
  const { labels, text } = unpack(packed, (index) => firstPrivate + index)
  const words = labels.map((): string[] => [])
  for (const word of text.match(/[\ue000-\uf8ff][^\ue000-\uf8ff]+/g) as string[])
    words[word.charCodeAt(0) - firstPrivate]!.push(word.slice(1))
  return new Map(labels.map((label, i) => [label, words[i] as string[]]))
}
