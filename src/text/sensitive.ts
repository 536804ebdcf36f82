import type { Span } from '../core/issue'
import type { SensitiveFamily } from '../model/lists'
import { type Hit, outermost } from './hits'
import { type NameReading, SENSITIVE } from './name'

/** A sensitive term that was found: its family, and whether the source names it (`named`) or 等 covers it. */
export type FoundTerm = Span & { readonly word: string; readonly family: SensitiveFamily; readonly named: boolean }

const meets = (hit: Hit, other: Hit | undefined): boolean =>
  other !== undefined && other.from < hit.to && other.to > hit.from

/** A term with how sure it is, as far as it stands. */
export interface JudgedTerm {
  readonly hit: Hit
  readonly certainty: unknown
}

const judgeTerms = (name: NameReading): readonly JudgedTerm[] => {
  const all = name.hits(SENSITIVE)
  const certain = new Map<Hit, unknown>()
  for (let i = 0; i < all.length; i++) {
    const hit = all[i] as Hit
    const standing = name.standing(hit)
    const { certainty } = name.describe(SENSITIVE, hit.word)
    // Two terms that share a character (反腐|败) are no boundary between ordinary words.
    const shares = certainty === 'certain' && (meets(hit, all[i - 1]) || meets(hit, all[i + 1]))
    if (standing === 'word' || (standing === 'across' && shares)) certain.set(hit, certainty)
    else if (standing === 'unsure') certain.set(hit, 'suspected')
  }
  return outermost([...certain.keys()]).map((hit) => ({ hit, certainty: certain.get(hit) }))
}

/** The sensitive terms of a name: those that are certain, or those that a person must look at. */
export const termsIn = (name: NameReading, wanted: 'certain' | 'suspected'): FoundTerm[] => {
  name.kept.terms ??= judgeTerms(name)
  const found: FoundTerm[] = []
  for (const { hit, certainty } of name.kept.terms) {
    if (certainty !== wanted) continue
    const { word, start, end } = hit
    const { family, named } = name.describe(SENSITIVE, word) as Pick<FoundTerm, 'family' | 'named'>
    found.push({ word, start, end, family, named })
  }
  return found
}
