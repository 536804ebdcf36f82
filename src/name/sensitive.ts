import type { Found } from '../core/issue'
import type { SensitiveFamily } from '../model/lists'
import { type NameAnalysis, SENSITIVE } from './analysis'
import { type Hit, type HitVerdicts, hitsOf, type Verdict, verdictsOn } from './hits'

/** The span of a sensitive term: its family, and whether the source names it (`named`) or 等 covers it. */
export type TermSpan = Found & { readonly family: SensitiveFamily; readonly named: boolean }

type TermMeaning = Omit<TermSpan, keyof Found> & { readonly certainty: Verdict }

const overlaps = (hit: Hit, other: Hit | undefined): boolean =>
  other !== undefined && other.from < hit.to && other.to > hit.from

const verdictsOnTerms = (name: NameAnalysis): HitVerdicts => {
  const all = name.hits(SENSITIVE)
  return verdictsOn(all, (hit, i) => {
    const boundary = name.boundaryOf(hit)
    if (boundary === 'ambiguous') return 'suspected'
    const { certainty, family, named } = name.meaningOf(SENSITIVE, hit.word) as TermMeaning
    // Two terms that share a character (反腐|败) are no boundary between ordinary words.
    const shares = certainty === 'certain' && (overlaps(hit, all[i - 1]) || overlaps(hit, all[i + 1]))
    if (boundary === 'whole' || (boundary === 'straddling' && shares)) return certainty
    // 红色|情怀: screening by characters may still refuse the name. Other words form too often: 友军|火车, 现代|考古.
    const isScreened = (named || family === 'pornography') && certainty === 'certain' && name.isWord(hit.word)
    return boundary === 'straddling' && isScreened ? 'suspected' : undefined
  })
}

/** The sensitive terms of a name: those that are certain, or those that a person must look at. */
export const termsIn = (name: NameAnalysis, wanted: 'certain' | 'suspected'): TermSpan[] => {
  name.shared.terms ??= verdictsOnTerms(name)
  return hitsOf(name.shared.terms, wanted).map(({ word, start, end }) => {
    const { family, named } = name.meaningOf(SENSITIVE, word) as TermSpan
    return { word, start, end, family, named }
  })
}
