import type { Found } from '../core/issue'
import type { SensitiveFamily } from '../model/lists'
import { type NameAnalysis, SENSITIVE } from './analysis'
import { type Hit, hitsOf, type Judged, judged, type Verdict } from './hits'

/** A sensitive term that was found: its family, and whether the source names it (`named`) or 等 covers it. */
export type FoundTerm = Found & { readonly family: SensitiveFamily; readonly named: boolean }

const meets = (hit: Hit, other: Hit | undefined): boolean =>
  other !== undefined && other.from < hit.to && other.to > hit.from

const judgeTerms = (name: NameAnalysis): Judged => {
  const all = name.hits(SENSITIVE)
  return judged(all, (hit, i) => {
    const standing = name.boundaryOf(hit)
    if (standing === 'ambiguous') return 'suspected'
    const { certainty } = name.meaningOf(SENSITIVE, hit.word) as { readonly certainty: Verdict }
    // Two terms that share a character (反腐|败) are no boundary between ordinary words.
    const shares = certainty === 'certain' && (meets(hit, all[i - 1]) || meets(hit, all[i + 1]))
    return standing === 'whole' || (standing === 'straddling' && shares) ? certainty : undefined
  })
}

/** The sensitive terms of a name: those that are certain, or those that a person must look at. */
export const termsIn = (name: NameAnalysis, wanted: 'certain' | 'suspected'): FoundTerm[] => {
  name.kept.terms ??= judgeTerms(name)
  return hitsOf(name.kept.terms, wanted).map(({ word, start, end }) => {
    const { family, named } = name.meaningOf(SENSITIVE, word) as FoundTerm
    return { word, start, end, family, named }
  })
}
