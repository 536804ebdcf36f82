import type { Certainty, SensitiveFamily, Words } from '../../model/lists'
import { unpackLists } from '../../text/packed-lists'
import { listCharacters } from '../characters'
import { sensitiveInLetters, sensitivePacked } from '../listed'

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

/** Words in make/words/sensitive.mjs, with what was chosen and why. Where one term holds another, the longer one speaks. */
const build = (): ReadonlyMap<string, SensitiveTerm> => {
  const built = new Map<string, SensitiveTerm>()
  const inLetters = sensitiveInLetters.split('/')
  for (const [i, words] of unpackLists(sensitivePacked, listCharacters(), inLetters.length).entries()) {
    const family = families[i >> 1] as SensitiveFamily
    const certainty = certainties[i & 1] as Certainty
    const all = [...words, ...(inLetters[i] as string).split(' ').filter(Boolean)]
    for (const word of all) built.set(word, { family, certainty, named: named.has(word) })
  }
  return built
}

let index: ReadonlyMap<string, SensitiveTerm> | undefined

const terms = (): ReadonlyMap<string, SensitiveTerm> => {
  index ??= build()
  return index
}

/** 敏感词汇 of clause 14.1.B: every term in folded form, certain and suspected, of all families. */
export const sensitiveTerms: Words = () => [...terms().keys()]

/** What is known of a term of `sensitiveTerms`; `undefined` for any other word. */
export const sensitiveTerm = (word: string): SensitiveTerm | undefined => terms().get(word)
