import type { Level, Span } from '../core/issue'
import { type Rule, rule } from '../core/rule'
import { type NameAnalysis, OWN } from '../name/analysis'
import { isWithin } from '../name/hits'
import { fold } from '../text/fold'
import { once } from '../text/remember'
import { groupedText, type WordList, wordList } from '../text/word-list'

/** A custom list of words, and what a rule made from it reports. */
export interface OwnWords<C extends string> {
  /** A code of your own family: `shop.rival-brand`. */
  readonly code: C
  readonly level: Level
  /** The clause or text that the list rests on, as your own catalogue names it. */
  readonly clause: string
  readonly words: readonly string[]
  /** Longer words in which a listed one does not count. */
  readonly allow?: readonly string[]
}

type OwnParams = { readonly found: readonly (Span & { readonly word: string })[] }

/** A rule over a custom list, and the list for the analyser: same spans, folding and word boundaries as ours. */
export interface OwnRule<C extends string> {
  readonly list: WordList
  readonly rule: Rule<NameAnalysis, C, OwnParams>
}

const foldedWords = (words: readonly string[]): readonly string[] => words.map((word) => fold(word, true).text)

/**
 * Makes a rule from a custom list: pass `list` to `websiteNameOf` or `nameAnalyser`, and `rule` beside ours.
 * Words have two characters or more and are folded as names are: case, full-width and Traditional forms, spaces and symbols
 * make no difference. Lists may share words; nothing is kept outside of what is returned.
 */
export const ownWords = <const C extends string>({
  code,
  level,
  clause,
  words,
  allow = [],
}: OwnWords<C>): OwnRule<C> => {
  const list = wordList(OWN, () => groupedText(foldedWords(words)))
  const allowed = once(() => foldedWords(allow))
  const check = (name: NameAnalysis): OwnParams | undefined => {
    const found = name
      .hits(list)
      .filter((hit) => !['straddling', 'interior'].includes(name.boundaryOf(hit)))
      .filter(({ from, to }) => !isWithin(name.folded.text, from, to, allowed()))
      .map(({ word, start, end }) => ({ word, start, end }))
    return found.length > 0 ? { found } : undefined
  }
  return { list, rule: rule({ code, level, clause, on: 'name-analysis', triggers: OWN, check }) }
}
