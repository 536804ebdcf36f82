/**
 * Splits a text into what the search index contains: words of letters and digits, and of Chinese text every two characters that
 * are side by side. The last character of a run is a token too; others are found as the prefix of their pair.
 */
export const tokenize = (text: string): string[] => {
  const tokens: string[] = []
  for (const [run] of text.normalize('NFKC').matchAll(/\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      tokens.push(run)
      continue
    }
    const characters = [...run]
    for (let i = 0; i + 1 < characters.length; i++) tokens.push(`${characters[i]}${characters[i + 1]}`)
    tokens.push(characters[characters.length - 1] as string)
  }
  return tokens
}
