import { type Code, unpack } from './packed'

/** Ordinary words as they ship: packed, and what characters the numbers in them stand for. */
export interface WordPart {
  readonly characters: () => string
  readonly packed: string
}

/** How frequent a first character is, and how many second ones follow, by the codes that are used then. */
const frequencyOf = (first: number): number => (first < 128 ? 0 : first < 512 ? 1 : 2)
const crowdOf = (left: number): number => Math.min(3, 31 - Math.clz32(left))

/** Unpacks ordinary words, each with the number of its bucket. */
const unpackPart = (
  { characters: alphabet, packed }: WordPart,
  buckets: number,
  add: (word: string, bucket: number) => void,
): void => {
  const characters = alphabet()
  const { bits, codes, number } = unpack(packed)
  const few = codes(3)
  const gaps = codes(4)
  const [firsts, others] = codes(2) as [Code, Code]

  // Words of two characters: for each first one, how many there are, and the second ones in the order of their numbers.
  for (let first = 0; first < characters.length; first++) {
    const head = characters.charAt(first)
    let second = -1
    for (let left = number(few[frequencyOf(first)] as Code); left > 0; left--) {
      const gap = number(gaps[crowdOf(left)] as Code, buckets)
      second += Math.floor(gap / buckets) + 1
      add(head + characters.charAt(second), gap % buckets)
    }
  }

  // Longer words, in the order of their first characters.
  let first = 0
  for (let left = bits(12); left > 0; left--) {
    const kinds = 2 * buckets
    const gap = number(firsts, kinds)
    first += Math.floor(gap / kinds)
    let word = characters.charAt(first) + characters.charAt(number(others)) + characters.charAt(number(others))
    if (gap & 1) word += characters.charAt(number(others))
    add(word, (gap % kinds) >> 1)
  }
}

/** Unpacks parts into buckets of words of about the same cost. */
export const unpackWords = (parts: readonly WordPart[], buckets: number): readonly (readonly string[])[] => {
  const words = Array.from({ length: buckets }, (): string[] => [])
  for (const part of parts) unpackPart(part, buckets, (word, bucket) => words[bucket]?.push(word))
  return words
}
