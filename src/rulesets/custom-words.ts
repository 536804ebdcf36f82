import { rule } from '../core/checked-rule'
import type { Level, Span } from '../core/issue'
import { checkOptions } from '../core/mistake'
import type { Rule } from '../core/rule'
import { CUSTOM, type NameAnalysis } from '../name/analysis'
import { isWithin } from '../name/hits'
import { fold } from '../text/fold'
import { groupedText, type WordList, wordList } from '../text/word-list'

/** A custom list of words, and the issue that reports them. */
export interface WordsOptions<C extends string> {
  /** A code of a custom family: `shop.rival-brand`. */
  readonly code: C
  readonly level: Level
  /** The clause or text that the list enforces, as you name it. */
  readonly clause: string
  readonly words: readonly string[]
  /** Longer words in which a listed one does not count. */
  readonly allow?: readonly string[]
}

/** The params of an issue about custom words. */
export type CustomWordParams = { readonly found: readonly (Span & { readonly word: string })[] }

/** A rule over a custom list, and the list for the analyser: same spans, folding and word boundaries as ours. */
export interface CustomWords<C extends string> {
  readonly list: WordList
  readonly rule: Rule<NameAnalysis, C, CustomWordParams>
}

/** A list of words as names are folded; a word that could never be found is a mistake. */
const foldedWords = (option: string, words: unknown): readonly string[] => {
  if (!Array.isArray(words)) throw new TypeError(`words: ${option} must be a list of texts`)
  return words.map((word: unknown) => {
    if (typeof word !== 'string') throw new TypeError(`words: ${option} must be a list of texts`)
    const folded = fold(word, true).text
    if (folded.length < 2) throw new TypeError(`words: “${word}” in ${option} must have two characters or more`)
    return folded
  })
}

/**
 * Returns a custom list of words and its rule, for `edition({ words: [words({ … })] })`.
 * Words have two characters or more and are folded as names are: case, full-width and Traditional forms, spaces and symbols
 * make no difference. A word of letters is found only as a whole word, and no word where two others meet.
 *
 * @throws TypeError that names the mistake, or the word, if one could never be found
 */
export const words = <const C extends string>(options: WordsOptions<C>): CustomWords<C> => {
  checkOptions('words', options, ['code', 'level', 'clause', 'words', 'allow'])
  const { code, level, clause, words: given, allow = [] } = options
  const listed = foldedWords('words', given)
  const allowed = foldedWords('allow', allow)
  const list = wordList(CUSTOM, () => groupedText(listed))
  const check = (name: NameAnalysis): CustomWordParams | undefined => {
    const found = name
      .hits(list)
      .filter((hit) => isOwnWord(name, hit))
      .filter(({ from, to }) => !isWithin(name.folded.text, from, to, allowed))
      .map(({ word, start, end }) => ({ word, start, end }))
    return found.length > 0 ? { found } : undefined
  }
  return {
    list,
    rule: rule({ code, level, clause, at: 'website.name', on: 'name-analysis', triggers: CUSTOM, check }),
  }
}

/** Letters beside letters are part of another word; Chinese words may be ambiguous and still be meant. */
const isOwnWord = (name: NameAnalysis, hit: Parameters<NameAnalysis['boundaryOf']>[0]): boolean => {
  const boundary = name.boundaryOf(hit)
  if (/^[a-z]/.test(hit.word)) return boundary === 'whole'
  return boundary !== 'straddling' && boundary !== 'interior'
}
