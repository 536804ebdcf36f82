import type { Level, Span } from '../core/issue'
import { type Rule, rule } from '../core/rule'
import { type NameAnalysis, OWN } from '../name/analysis'
import { isHeld } from '../name/hits'
import { fold } from '../text/fold'
import { once } from '../text/remember'
import type { WordList } from '../text/word-list'

/** A user's own list of words: what a rule made from it reports, and which words it holds. */
export interface OwnWords<C extends string> {
  /** A code of your own family: `shop.rival-brand`. */
  readonly code: C
  readonly level: Level
  /** The clause or paper that the list rests on, as your own catalogue names it. */
  readonly clause: string
  readonly words: readonly string[]
  /** Longer words in which a listed one does not count. */
  readonly allow?: readonly string[]
}

type OwnParams = { readonly found: readonly (Span & { readonly word: string })[] }

/** A rule over a user's own list, and the list for the reader: same spans, folding and word boundaries as ours. */
export interface OwnRule<C extends string> {
  readonly list: WordList
  readonly rule: Rule<NameAnalysis, C, OwnParams>
}

/** Words as a reading looks for them. Asked for once a reader is ready, as only then all is known that folds. */
const foldedWords = (words: readonly string[]): readonly string[] => words.map((word) => fold(word, true).text)

/**
 * Makes a rule from a list of one's own: pass `list` to `websiteNameOf` or `nameReader`, and `rule` beside ours.
 * Words of two characters or more, folded as names are: case, full-width and Traditional forms, blanks and symbols make no
 * difference. Nothing is kept outside of what is returned.
 */
export const ownWords = <const C extends string>({
  code,
  level,
  clause,
  words,
  allow = [],
}: OwnWords<C>): OwnRule<C> => {
  const listed = once(() => new Set(foldedWords(words)))
  const allowed = once(() => foldedWords(allow))
  const check = (name: NameAnalysis): OwnParams | undefined => {
    const found = name
      .hits(OWN)
      .filter((hit) => listed().has(hit.word) && !['straddling', 'interior'].includes(name.boundaryOf(hit)))
      .filter(({ from, to }) => !isHeld(name.folded.text, from, to, allowed()))
      .map(({ word, start, end }) => ({ word, start, end }))
    return found.length > 0 ? { found } : undefined
  }
  return {
    list: { bit: OWN, words: () => [...listed()] },
    rule: rule({ code, level, clause, on: 'name-analysis', triggers: OWN, check }),
  }
}
