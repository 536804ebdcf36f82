import type { Span } from '../core/issue'
import type { SensitiveFamily } from '../model/lists'
import { type Hit, outermost } from './hits'
import { type NameReading, SENSITIVE } from './name'

/** A sensitive term that was found: its family, and whether the source names it (`named`) or 等 covers it. */
export type FoundTerm = Span & { readonly word: string; readonly family: SensitiveFamily; readonly named: boolean }

const meets = (hit: Hit, other: Hit | undefined): boolean =>
  other !== undefined && other.from < hit.to && other.to > hit.from

/** The sensitive terms of a name: those that are certain, or those that a person must look at. */
export const termsIn = (name: NameReading, wanted: 'certain' | 'suspected'): FoundTerm[] => {
  const all = name.hits(SENSITIVE)
  const judged = all.map((hit, i) => {
    const standing = name.standing(hit)
    const { certainty } = name.describe(SENSITIVE, hit.word)
    // Two terms that share a character (反腐|败) are no boundary between ordinary words.
    const shares = certainty === 'certain' && (meets(hit, all[i - 1]) || meets(hit, all[i + 1]))
    const stands = standing === 'word' || standing === 'unsure' || (standing === 'across' && shares)
    return { ...hit, certainty: !stands ? undefined : standing === 'unsure' ? 'suspected' : certainty }
  })
  return outermost(judged.filter(({ certainty }) => certainty !== undefined))
    .filter(({ certainty }) => certainty === wanted)
    .map(({ word, start, end }) => {
      const { family, named } = name.describe(SENSITIVE, word) as Pick<FoundTerm, 'family' | 'named'>
      return { word, start, end, family, named }
    })
}
