/** Two units of a word in one number. */
export const pairAt = (word: string, at: number): number => (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1)

/**
 * Where in a word the pair stands that the word is looked for by: one that other words are looked for by as well, else its
 * second, which in most words is the end of one part and the beginning of another, and so rare where the word is not.
 */
export const anchorOf = (word: string, pairs: ReadonlySet<number>): number => {
  for (let at = 0; at + 1 < word.length; at++) if (pairs.has(pairAt(word, at))) return at
  return word.length > 2 ? 1 : 0
}
