import type { Found } from '../core/issue'
import type { SensitiveFamily } from '../model/lists'
import { type Hit, hitsOf, type Judged, judged, type Verdict } from './hits'
import { type NameReading, SENSITIVE } from './name'

/** A sensitive term that was found: its family, and whether the source names it (`named`) or 等 covers it. */
export type FoundTerm = Found & { readonly family: SensitiveFamily; readonly named: boolean }

const meets = (hit: Hit, other: Hit | undefined): boolean =>
  other !== undefined && other.from < hit.to && other.to > hit.from

const judgeTerms = (name: NameReading): Judged => {
  const all = name.hits(SENSITIVE)
  return judged(all, (hit, i) => {
    const standing = name.standing(hit)
    if (standing === 'unsure') return 'suspected'
    const { certainty } = name.describe(SENSITIVE, hit.word) as { readonly certainty: Verdict }
    // Two terms that share a character (反腐|败) are no boundary between ordinary words.
    const shares = certainty === 'certain' && (meets(hit, all[i - 1]) || meets(hit, all[i + 1]))
    return standing === 'word' || (standing === 'across' && shares) ? certainty : undefined
  })
}

/** The sensitive terms of a name: those that are certain, or those that a person must look at. */
export const termsIn = (name: NameReading, wanted: 'certain' | 'suspected'): FoundTerm[] => {
  name.kept.terms ??= judgeTerms(name)
  return hitsOf(name.kept.terms, wanted).map(({ word, start, end }) => {
    const { family, named } = name.describe(SENSITIVE, word) as FoundTerm
    return { word, start, end, family, named }
  })
}
