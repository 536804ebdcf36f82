import { type Code, unpack } from './packed'

/** Unpacks so many groups of words; src/data/make/pack-lists.mjs writes them. */
export const unpackLists = (packed: string, characters: string, count: number): readonly (readonly string[])[] => {
  const { bits, codes, number } = unpack(packed)
  const [firsts, lengths, others] = codes(3) as [Code, Code, Code]
  const group = (): string[] => {
    let first = 0
    return Array.from({ length: bits(10) }, () => {
      first += number(firsts)
      let word = characters.charAt(first)
      for (let left = number(lengths); left > 0; left--) word += characters.charAt(number(others))
      return word
    })
  }
  return Array.from({ length: count }, group)
}
