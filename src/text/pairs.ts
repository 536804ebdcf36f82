import { type Code, unpack } from './packed'

/** The first character that may stand in a pair. */
const first = 0x3400

/** Distances that go either way: 0, -1, 1, -2, 2 as 0 to 4. */
const signed = (number: number): number => (number & 1 ? -(number + 1) / 2 : number / 2)

/**
 * Pairs of characters, `馬马國国`, from pairs or from packed ones: sorted by the second character of each, the distance to
 * it and that to the first one. Traditional forms of one radical follow each other in the order of the simplified ones.
 */
export const pairsOf = (text: string): string => {
  if (!/^[:-z]/.test(text)) return text
  const { bits, codes, number } = unpack(text)
  const [seconds, firsts] = codes(2) as [Code, Code]
  let pairs = ''
  let from = first
  let to = first
  for (let left = bits(12); left > 0; left--) {
    to += number(seconds)
    from += signed(number(firsts))
    pairs += String.fromCharCode(from, to)
  }
  return pairs
}
