import type { Params } from '../core/issue'

/** A division: its six digits, its level (province, prefecture, county) and its full name. */
export type FoundDivision = { readonly code: string; readonly level: string; readonly name: string }

/** The highest level of these divisions. */
export const levelOf = (divisions: readonly FoundDivision[]): 'province' | 'prefecture' | 'county' => {
  if (divisions.some(({ level }) => level === 'province')) return 'province'
  return divisions.some(({ level }) => level === 'prefecture') ? 'prefecture' : 'county'
}

/**
 * How a place name in a website name is understood: `certain` as the place; `suspected` as the place or an ordinary word, a
 * brand, a name; `contextual` as the place only if a suffix or an institution word follows.
 */
export type PlaceGrade = 'certain' | 'suspected' | 'contextual'

/** What a list of places knows of a form. */
export type PlaceMeaning = {
  readonly grade: PlaceGrade
  readonly form: 'full' | 'short'
  readonly divisions: readonly FoundDivision[]
}

/** What a list of places knows of one of its words. */
export const placeMeaning = (meaning: Params): PlaceMeaning => meaning as PlaceMeaning
