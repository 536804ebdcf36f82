import type { Certainty, SensitiveFamily, Words } from '../../model/lists'
import { unpackLists } from '../../text/packed-lists'
import { once } from '../../text/remember'
import { lookUpBy, wordsIn } from '../../text/word-list'
import { listCharacters } from '../characters'
import { sensitiveInLetters, sensitivePacked } from '../packed'

/**
 * What is known of a term of 敏感词汇 (clause 14.1.B): its family, how sure it is, and whether the source names it or 等
 * covers it. `suspected` terms have an innocent reading (彩票, 棋牌) or turn a certain one into it (反洗钱).
 */
export type SensitiveTerm = {
  readonly family: SensitiveFamily
  readonly certainty: Certainty
  readonly named: boolean
}

/** The two terms that the source itself names. */
const named: ReadonlySet<string> = new Set(['反腐', '赌博'])

/** In the order of the packed groups. */
const families: readonly SensitiveFamily[] = ['gambling', 'anti-corruption', 'pornography', 'drugs', 'weapons', 'fraud']
const certainties: readonly Certainty[] = ['certain', 'suspected']

/**
 * 敏感词汇 of clause 14.1.B: every term in folded form, certain and suspected, of all families, behind marks. Words in
 * make/words/sensitive.mjs, with what was chosen and why. Where one term holds another, the longer one speaks.
 */
export const sensitiveText = /* @__PURE__ */ once(
  (): string => unpackLists(sensitivePacked, listCharacters()) + sensitiveInLetters,
)

/** The same term by term. */
export const sensitiveTerms: Words = () => wordsIn(sensitiveText())

/** What is known of a term of `sensitiveTerms`; `undefined` for any other word. */
export const sensitiveTerm = /* @__PURE__ */ lookUpBy(
  sensitiveText,
  (group, term): SensitiveTerm => ({
    family: families[group >> 1] as SensitiveFamily,
    certainty: certainties[group & 1] as Certainty,
    named: named.has(term),
  }),
)
