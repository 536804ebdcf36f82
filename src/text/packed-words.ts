import { unpack } from './packed'
import { textFrom } from './units'
import { firstTag } from './word-list'

/** Ordinary words as they ship: packed, and what characters the numbers in them stand for. */
export interface WordPart {
  readonly characters: () => Uint16Array
  readonly packed: string
}

/** How many second characters follow, by the column that the next one stands in. */
const crowdOf = (left: number): number => Math.min(3, 31 - Math.clz32(left))

/** Unpacks ordinary words into one text, each behind a mark that tells its bucket; src/data/make/pack-words.mjs writes them. */
export const unpackWords = ({ characters, packed }: WordPart): string => {
  const alphabet = characters()
  const column = unpack(packed)
  const counts = [column(), column(), column()]
  const gaps = [column(), column(), column(), column()] as const
  const [firsts, lengths, others, buckets] = [column(), column(), column(), column()]
  const units = new Uint16Array(3 * buckets.length + others.length)
  let [word, used, first, other] = [0, 0, 0, 0]

  // Words of two characters: for each first one, how many there are, and the second ones in the order of their numbers.
  const read = [0, 0, 0, 0]
  for (const own of counts)
    for (let i = 0; i < own.length; i++, first++) {
      let second = -1
      for (let left = own[i] as number; left > 0; left--) {
        const crowd = crowdOf(left)
        second += (gaps[crowd]![read[crowd]!++] as number) + 1
        units[used++] = firstTag + (buckets[word++] as number)
        units[used++] = alphabet[first] as number
        units[used++] = alphabet[second] as number
      }
    }

  // Longer words, in the order of their first characters, of three and of four.
  first = 0
  for (let i = 0; i < firsts.length; i++) {
    first += firsts[i] as number
    units[used++] = firstTag + (buckets[word++] as number)
    units[used++] = alphabet[first] as number
    for (let left = 2 + (lengths[i] as number); left > 0; left--)
      units[used++] = alphabet[others[other++] as number] as number
  }
  return textFrom(units.subarray(0, used))
}
