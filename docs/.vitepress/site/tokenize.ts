const runs = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(/\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}]+/gu)].map(([run]) => run)

const isChinese = (run: string): boolean => /\p{Script=Han}/u.test(run)

/** Every two characters that are side by side. */
const pairsOf = (run: string): string[] => {
  const characters = [...run]
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

/**
 * Splits a text into what the search index contains: words of letters and digits, and of Chinese text every two characters that
 * are side by side. The last character of a run is a token too; others are found as the prefix of their pair.
 */
export const tokenize = (text: string): string[] =>
  runs(text).flatMap((run) => (isChinese(run) ? [...pairsOf(run), [...run].at(-1) as string] : [run]))

/** What people ask for by other words than those of the site. */
const otherWords: readonly (readonly [asked: RegExp, words: string])[] = [
  [/禁用词|违禁词|屏蔽词|黑名单/, '敏感词 自定义词语'],
  [/自己的词|加词/, '自定义词语'],
  [/药店|药房/, '网上药店 药品'],
  [/被拒|不通过|没通过|打回/, '驳回原因'],
  [/入门|快速开始|安装/, '上手'],
  [/\b(?:banned|forbidden|blocked|blacklist|denylist)\b/i, 'sensitive custom words'],
  [/\b(?:drugstore|drugs?|pharmac\w+)\b/i, 'pharmacy medicine'],
  [/\b(?:rejected|rejection|refused|denied)\b/i, 'refusals'],
  [/\b(?:started|quickstart|tutorial|installation)\b/i, 'start install'],
  [/\b(?:licen[cs]es?|permits?)\b/i, 'approval'],
]

/** Splits what somebody searches for. A single character of it is only asked for if it is alone. */
export const queryTokens = (text: string): string[] => {
  const others = otherWords.filter(([asked]) => asked.test(text)).map(([, words]) => words)
  return [text, ...others]
    .flatMap(runs)
    .flatMap((run) => (isChinese(run) && [...run].length > 1 ? pairsOf(run) : [run]))
}
