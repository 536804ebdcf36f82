import { type BitReader, bitReader } from './bits'
import { textFrom } from './units'

/*
 * A word of a packed list is a number for each character, after the numbers that the list has for it. src/build/codec.ts
 * writes what this reads.
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

/** The same before its words are one text: in UTF-16 units. */
export interface UnpackedUnits extends Omit<UnpackedList, 'text'> {
  readonly units: Uint16Array
}

/** No word with its numbers takes more places. */
const mostPlaces = 40

/** UTF-16 units, the more frequent first: each is written as the distance from the one before it, and its class. */
const readAlphabet = ({ bits, code, next }: BitReader): readonly number[] => {
  const [distances, classes] = [code(), code()]
  const byClass: number[][] = []
  let unit = 0
  for (let left = bits(16); left > 0; left--) {
    unit += next(distances)
    const own = next(classes)
    byClass[own] ??= []
    byClass[own].push(unit)
  }
  return byClass.flat()
}

/** Codes for all places of a word; the last one of so many is that of all later places, too. */
const readCodes = ({ code }: BitReader, count: number): readonly Int32Array[] => {
  const own = Array.from({ length: count }, code)
  return Array.from({ length: mostPlaces }, (_, place) => own[Math.min(place, count - 1)] as Int32Array)
}

/** The UTF-16 unit before each word of a label, or two in one number, the first in the upper half. */
type MarkOf = (index: number, label: string) => number

/** Kinds of word: a label is preceded by the lengths of its words, a digit of base 36 each. */
const readKinds = (head: string, markOf: MarkOf) => {
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

/** Unpacks a list as UTF-16 units. */
export const unpackUnits = (packed: string, markOf: MarkOf): UnpackedUnits => {
  const start = packed.lastIndexOf('|')
  const { labels, marks, lengths } = readKinds(packed.slice(0, start), markOf)
  // Bits are read ahead, and reading beyond the end of a text is slow.
  const reader = bitReader(`${packed}:::::`, start + 1)
  const { bits, code, next } = reader
  const alphabet = readAlphabet(reader)
  const kindCode = code()
  const width = bits(2)
  /** So many places have codes of their own, and one more has that of all later ones. */
  const places = width + bits(2)
  /** Codes for the places up to which a word is like the one before it, and for those after that, from the second on. */
  const [steps, others] = [readCodes(reader, places + 1), readCodes(reader, places)]
  const fromEnd = bits(1)
  const count = bits(16)

  const units = new Uint16Array(count * (2 + Math.max(...lengths)))
  const numbers: number[] = []
  const row = new Uint32Array(mostPlaces)
  let used = 0
  let end = 0
  for (let left = count; left > 0; left--) {
    const kind = next(kindCode)
    // Places beyond the word before it count as 0.
    row.fill(0, end)
    end = width + (lengths[kind] as number)
    const mark = marks[kind] as number
    if (mark > 0xffff) units[used++] = mark >>> 16
    units[used++] = mark & 0xffff
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
  return { labels, units: units.subarray(0, used), numbers }
}

/**
 * Unpacks a list.
 *
 * @param markOf the UTF-16 unit before each word of a label, or two in one number, the first in the upper half; by default A
 *   for those of the first label, B for the second …
 */
export const unpack = (packed: string, markOf: MarkOf = capital): UnpackedList => {
  const { units, ...rest } = unpackUnits(packed, markOf)
  return { ...rest, text: textFrom(units) }
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
