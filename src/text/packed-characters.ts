import { type Code, unpack } from './packed'

/** The Han block begins here. */
const firstHan = 0x4e00

/** More kinds of character than any list has; a kind is one symbol of its code. */
const manyKinds = 32

/** Unpacks characters in the order of their code points, each with its kind; src/data/make/pack-characters.mjs writes them. */
export const unpackCharacters = (packed: string, add: (character: string, kind: number) => void): void => {
  const { bits, codes, number } = unpack(packed)
  const [gaps, kinds] = codes(2) as [Code, Code]
  let next = firstHan
  for (let left = bits(12); left > 0; left--) {
    next += number(gaps)
    add(String.fromCharCode(next++), number(kinds, manyKinds))
  }
}
