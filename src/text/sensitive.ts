import type { Span } from '../core/issue'
import type { Hit } from './hits'
import { type NameReading, SENSITIVE } from './name'

/** A sensitive term that was found: its family, and whether the source names it (`named`) or 等 covers it. */
export type FoundTerm = Span & { readonly word: string; readonly family: string; readonly named: boolean }

const within = (inner: Hit, outer: Hit): boolean => outer !== inner && outer.from <= inner.from && outer.to >= inner.to

const meets = (hit: Hit, other: Hit): boolean => other !== hit && other.from < hit.to && other.to > hit.from

/** The sensitive terms of a name: those that are certain, or those that a person must look at. */
export const termsIn = (name: NameReading, wanted: 'certain' | 'suspected'): FoundTerm[] => {
  const all = name.hits(SENSITIVE)
  const verdict = (hit: Hit) => {
    const standing = name.standing(hit)
    if (standing === 'part' || standing === 'inside') return undefined
    const { certainty } = name.describe(SENSITIVE, hit.word)
    // Two terms that share a character (反腐|败) are no boundary between ordinary words.
    if (standing === 'across' && !(certainty === 'certain' && all.some((other) => meets(hit, other)))) return undefined
    return standing === 'unsure' ? 'suspected' : certainty
  }
  const hits = all.filter((hit) => verdict(hit) !== undefined)
  return hits
    .filter((hit) => verdict(hit) === wanted && !hits.some((other) => within(hit, other)))
    .map(({ word, start, end }) => {
      const { family, named } = name.describe(SENSITIVE, word)
      return { word, start, end, family: String(family), named: named === true }
    })
}
