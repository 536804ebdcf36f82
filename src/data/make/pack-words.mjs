import { numbersOf } from './alphabet.mjs'
import { packer } from './pack.mjs'

/** The codes of a part, in this order; src/text/packed-words.ts knows them too, and how the names of the first are chosen. */
const codes = ['few0', 'few1', 'few2', 'gap0', 'gap1', 'gap2', 'gap3', 'first', 'other']

/** How many words begin with a character depends on how frequent that is. */
const fewOf = (number) => `few${number < 128 ? 0 : number < 512 ? 1 : 2}`

/** How far it is to the next second character depends on how many follow. */
const gapOf = (left) => `gap${Math.min(3, 31 - Math.clz32(left))}`

/** Words of two characters: for each first one the second ones in the order of their numbers. */
const writeShort = (out, words, numbers, buckets, bucket) => {
  for (const [head, number] of numbers) {
    const same = words
      .filter((word) => word[0] === head)
      .map((word) => [numbers.get(word[1]), bucket(word)])
      .sort(([a], [b]) => a - b)
    out.number(fewOf(number), same.length)
    let before = -1
    for (const [i, [tail, own]] of same.entries()) {
      out.number(gapOf(same.length - i), tail - before - 1, buckets, own)
      before = tail
    }
  }
}

/** Words of three and four characters, by their first one. */
const writeLong = (out, words, numbers, buckets, bucket) => {
  const spelled = words
    .map((word) => ({ word, own: [...word].map((character) => numbers.get(character)) }))
    .sort((a, b) => a.own[0] - b.own[0] || (a.word < b.word ? -1 : 1))
  out.bits(12, spelled.length)
  let before = 0
  for (const { word, own } of spelled) {
    out.number('first', own[0] - before, 2 * buckets, 2 * bucket(word) + word.length - 3)
    before = own[0]
    for (const number of own.slice(1)) out.number('other', number)
  }
}

/** Packs words of two to four characters, each with its bucket, of so many. */
export const packWords = (words, alphabet, buckets, bucket) => {
  const out = packer(...codes)
  const numbers = numbersOf(alphabet)
  writeShort(
    out,
    words.filter((word) => word.length === 2),
    numbers,
    buckets,
    bucket,
  )
  writeLong(
    out,
    words.filter((word) => word.length > 2),
    numbers,
    buckets,
    bucket,
  )
  return out.text()
}
