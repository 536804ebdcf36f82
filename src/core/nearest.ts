import { shown } from './mistake'

/** How many characters must be replaced, added or removed to get from one word to the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 0; i < one.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < other.length; j++)
      row.push(Math.min(row[j]! + 1, above[j + 1]! + 1, above[j]! + (one[i] === other[j] ? 0 : 1)))
    above = row
  }
  return above[other.length]!
}

/** Nothing longer can be meant. */
const longest = 60

/** The word that is meant, if one is near. */
const nearest = (word: unknown, words: readonly string[]): string | undefined => {
  if (typeof word !== 'string' || word.length > longest) return undefined
  const near = words.map((other) => ({ other, far: distance(word, other) })).sort((a, b) => a.far - b.far)[0]
  return near !== undefined && near.far <= Math.max(word.length > 3 ? 2 : 1, word.length / 3) ? near.other : undefined
}

/** So many words are listed if none is near. */
const most = 12

/** Throws a TypeError if a word is not among those that there are. It names the nearest one, or all if they are few. */
export const checkWord = (maker: string, what: string, word: unknown, words: readonly string[]): void => {
  if (words.includes(word as string)) return
  const near = nearest(word, words)
  const hint =
    near !== undefined ? `; did you mean ${shown(near)}?` : words.length > most ? '' : `; there are ${words.join(', ')}`
  throw new TypeError(`${maker}: there is no ${what} ${shown(word)}${hint}`)
}

/** Throws a TypeError if an object has a key that is not among those that there are. */
export const checkKeys = (maker: string, what: string, object: object, names: readonly string[]): void => {
  for (const name in object) checkWord(maker, what, name, names)
}
