import { numbersOf } from './alphabet.mjs'
import { pack } from './pack.mjs'

/** How many words begin with a character depends on how frequent that is: the columns of counts, by the number it is below. */
const frequencies = [128, 512, Infinity]

/** How far it is to the next second character depends on how many follow: so do the columns of gaps. */
const crowdOf = (left) => Math.min(3, 31 - Math.clz32(left))

/** Words of two characters: for each first one the second ones in the order of their numbers. */
const shortColumns = (words, numbers) => {
  const counts = frequencies.map(() => [])
  const gaps = [[], [], [], []]
  const inOrder = []
  for (const [head, number] of numbers) {
    const same = words
      .filter((word) => word[0] === head)
      .map((word) => ({ word, tail: numbers.get(word[1]) }))
      .sort((a, b) => a.tail - b.tail)
    counts[frequencies.findIndex((end) => number < end)].push(same.length)
    let before = -1
    for (const [i, { word, tail }] of same.entries()) {
      gaps[crowdOf(same.length - i)].push(tail - before - 1)
      inOrder.push(word)
      before = tail
    }
  }
  return { columns: [...counts, ...gaps], inOrder }
}

/** Words of three and four characters, by their first one. */
const longColumns = (words, numbers) => {
  const spelled = words
    .map((word) => ({ word, own: [...word].map((character) => numbers.get(character)) }))
    .sort((a, b) => a.own[0] - b.own[0] || (a.word < b.word ? -1 : 1))
  const firsts = spelled.map(({ own }, i) => own[0] - (i > 0 ? spelled[i - 1].own[0] : 0))
  const others = spelled.flatMap(({ own }) => own.slice(1))
  return {
    columns: [firsts, spelled.map(({ own }) => own.length - 3), others],
    inOrder: spelled.map(({ word }) => word),
  }
}

/** Packs words of two to four characters, each with its bucket, as src/text/packed-words.ts reads them. */
export const packWords = (words, alphabet, bucket) => {
  const numbers = numbersOf(alphabet)
  const short = shortColumns(
    words.filter((word) => word.length === 2),
    numbers,
  )
  const long = longColumns(
    words.filter((word) => word.length > 2),
    numbers,
  )
  const buckets = [...short.inOrder, ...long.inOrder].map(bucket)
  return pack(...[...short.columns, ...long.columns, buckets].map((numbers) => ({ numbers })))
}
