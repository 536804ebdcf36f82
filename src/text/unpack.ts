import { textFrom } from './units'

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

/** No word with its numbers takes more places. */
const mostPlaces = 40

/** Reads numbers from a text of bits. */
const reader = (text: string, from: number) => {
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
    /** How many bits after the first one a symbol tells of a large number. */
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

  /** Codes for all places of a word; the last one of so many is that of all later places, too. */
  const codes = (count: number): readonly Int32Array[] => {
    const own = Array.from({ length: count }, code)
    return Array.from({ length: mostPlaces }, (_, place) => own[Math.min(place, count - 1)] as Int32Array)
  }

  /** The next number in a code. */
  const next = (table: Int32Array): number => {
    if (heldBits < 25) fill()
    const entry = table[(held >> (heldBits - longest)) & 1023] as number
    heldBits -= entry & 31
    return (entry >> 9) + ((held >> heldBits) & ((1 << ((entry >> 5) & 15)) - 1))
  }

  return { bits, code, codes, next }
}

/** UTF-16 units, the more frequent first: each is written as the distance from the one before it, and its class. */
const readAlphabet = ({ bits, code, next }: ReturnType<typeof reader>): readonly number[] => {
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

/** Kinds of word: a label is preceded by the lengths of its words, a digit of base 36 each. */
const readKinds = (head: string, markOf: (index: number, label: string) => number) => {
  const labels: string[] = []
  const marks: number[] = []
  const lengths: number[] = []
  for (const own of head.split('|')) {
    const space = own.indexOf(' ')
    const label = own.slice(space + 1)
    const mark = markOf(labels.length, label)
    labels.push(label)
    for (let i = 0; i < space; i++) {
      marks.push(mark)
      lengths.push(Number.parseInt(own.charAt(i), 36))
    }
  }
  return { labels, marks, lengths }
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
  const { labels, marks, lengths } = readKinds(packed.slice(0, start), markOf)
  // Bits are read ahead, and reading beyond the end of a text is slow.
  const read = reader(`${packed}:::::`, start + 1)
  const { bits, code, codes, next } = read
  const alphabet = readAlphabet(read)
  const kindCode = code()
  const width = bits(2)
  /** Codes for the places up to which a word is like the one before it, and for those after that, from the second on. */
  const [steps, others] = [codes(width + ownPlaces), codes(width + ownPlaces - 1)]
  const fromEnd = bits(1)
  const count = bits(12)

  const units = new Uint16Array(count * (1 + Math.max(...lengths)))
  const numbers: number[] = []
  const row = new Uint32Array(mostPlaces)
  let used = 0
  let end = 0
  for (let left = count; left > 0; left--) {
    const kind = next(kindCode)
    // Places beyond the word before it count as 0.
    row.fill(0, end)
    end = width + (lengths[kind] as number)
    units[used++] = marks[kind] as number
    let isLikeBefore = true
    for (let place = 0; place < end; place++) {
      if (isLikeBefore) {
        const step = next(steps[place] as Int32Array)
        row[place]! += step
        isLikeBefore = step === 0
      } else row[place] = next(others[place - 1] as Int32Array)
      if (place < width) numbers.push(row[place] as number)
      else units[used + (fromEnd ? end - 1 - place : place - width)] = alphabet[row[place] as number] as number
    }
    used += end - width
  }
  return { labels, text: textFrom(units.subarray(0, used)), numbers }
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
