const sorted = (list) => [...list].sort().join(' ')

/** Whether a matcher's answer is that of the trie, and if not, how it differs. */
const difference = ({ spans, words }, text, found) => {
  if (spans)
    return sorted(spans(text)) === sorted(found.map(({ start, end }) => `${start}-${end}`)) ? undefined : 'matches'
  const given = words(text)
  const expected = found.map(({ word }) => word)
  if (sorted(given) === sorted(expected)) return undefined
  return sorted(new Set(given)) === sorted(new Set(expected)) ? 'repeats' : 'words'
}

/**
 * Compares a matcher with the trie, text by text, within some seconds.
 *
 * @returns how many texts were compared, and how many differ: in whether there is a word (`test`), in the words themselves
 *   (`words`), in where they stand (`matches`), or only in telling a word once that stands there twice (`repeats`)
 */
export const agreement = (matcher, trie, texts, seconds) => {
  const differences = { test: 0, words: 0, matches: 0, repeats: 0 }
  const end = performance.now() + 1000 * seconds
  let compared = 0
  for (const text of texts) {
    if (performance.now() > end) break
    compared++
    const found = trie.find(text)
    if (matcher.test(text) !== found.length > 0) differences.test++
    const kind = difference(matcher, text, found)
    if (kind) differences[kind]++
  }
  return { compared, ...differences }
}

/** The same in words for a table. */
export const agreementText = ({ compared, test, words, matches, repeats }, all) => {
  const parts = [
    test > 0 && `${test} wrong yes or no`,
    words > 0 && `words lost or added in ${words}`,
    matches > 0 && `other matches in ${matches}`,
    repeats > 0 && `repeats not told in ${repeats}`,
  ].filter(Boolean)
  const said = parts.length === 0 ? 'agrees' : parts.join(', ')
  return compared < all ? `${said} (first ${compared})` : said
}
