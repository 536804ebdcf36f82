/** One syllable of pinyin or two. Second syllables that make English words (like, take, page, time) are left out. */
const pinyin =
  /^(?:[zcs]h|[b-df-hj-np-tw-z])?(?:[iu]?(?:a(?:[io]|ng?)?|e(?:i|ng?)?|o(?:u|ng)?)|i(?:ng?|u)?|u[in]?|ve?)(?:(?:[zcs]h|[b-df-hj-np-tw-z])(?:[iu]?(?:a(?:[io]|ng?)?|ei|eng?|o(?:u|ng)?)|i(?:ng?|u)?|u[in]?|[iuv]e|v))?$/

/**
 * Lei Zhang, ZHANG Lei, Li Xiao-ming: a surname at one end, a given name of one syllable or two beside it.
 *
 * @param tokens the words of a text of Latin letters, folded
 * @param surnames surnames in pinyin
 */
export const isRomanisedName = (tokens: readonly string[], surnames: ReadonlySet<string>): boolean => {
  // 大白, 老王 and 阿宝 are no names.
  const isGiven = (given: string) => pinyin.test(given) && !/^(?:da|lao|a)$/.test(given)
  const isName = (surname: string | undefined, given: readonly string[]) =>
    surname !== undefined && surnames.has(surname) && isGiven(given.join(''))
  if (tokens.length > 3 || tokens[0] === tokens.at(-1)) return false
  return isName(tokens[0], tokens.slice(1)) || isName(tokens.at(-1), tokens.slice(0, -1))
}

/** A name in one word, with the first of its parts moved to the end, and with the last moved to the front. */
export const turned = (tokens: readonly string[]): string[] =>
  [1, -1].map((at) => [...tokens.slice(at), ...tokens.slice(0, at)].join(''))
