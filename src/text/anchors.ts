/** Two units of a word in one number. */
export const pairAt = (word: string, at: number): number => (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1)

/** Where in a word the pair stands that it is looked for by, with the pairs of the words before it. */
export type Anchor = (word: string, pairs: ReadonlySet<number>) => number

/** By their first pair, for those who look for the longest word at each place. */
export const byFirstPair: Anchor = () => 0

/**
 * Where in a word the pair stands that the word is looked for by: one that other words are looked for by as well, else its
 * second, which in most words is the end of one part and the beginning of another, and so rare where the word is not.
 */
export const byRarePair: Anchor = (word, pairs) => {
  for (let at = 0; at + 1 < word.length; at++) if (pairs.has(pairAt(word, at))) return at
  return word.length > 2 ? 1 : 0
}
