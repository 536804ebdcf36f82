import type { Place, PlaceList } from '../../src/data/place-list'
import type { Division } from '../../src/model/lists'
import type { PlaceGrade } from '../../src/name/place-meaning'

/** What a word names: several divisions may share a short form or even a full name. */
export interface NamedPlace {
  readonly division: Division
  readonly form: 'full' | 'short'
  readonly grade: PlaceGrade
}

/** Several lists, looked up by word. */
export interface Gazetteer {
  readonly divisions: () => readonly Division[]
  /** What a word names, provinces first; nothing where it is no place name. */
  readonly placesNamed: (word: string) => readonly NamedPlace[]
  /** Every full name, once. */
  readonly fullNames: () => readonly string[]
  /** Every short form that is no full name, once. */
  readonly shortNames: () => readonly string[]
}

const indexOf = (places: readonly Place[]): Map<string, NamedPlace[]> => {
  const index = new Map<string, NamedPlace[]>()
  const add = (word: string, named: NamedPlace) => {
    const same = index.get(word)
    if (same) same.push(named)
    else index.set(word, [named])
  }
  for (const { division, grade, short } of places) {
    add(division.name, { division, form: 'full', grade })
    if (short) add(short.name, { division, form: 'short', grade: short.grade })
  }
  return index
}

/** Combines lists: `gazetteer(majorPlaces, countyPlaces)`. Nothing is decoded before the first look-up. */
export const gazetteer = (...lists: readonly PlaceList[]): Gazetteer => {
  let index: Map<string, NamedPlace[]> | undefined
  const places = () => lists.flatMap((list) => list())
  const ready = (): Map<string, NamedPlace[]> => {
    index ??= indexOf(places())
    return index
  }
  const fullNames = () => new Set(places().map(({ division }) => division.name))
  const shortNames = () => {
    const full = fullNames()
    const names = new Set<string>()
    for (const { short } of places()) if (short && !full.has(short.name)) names.add(short.name)
    return names
  }
  return {
    divisions: () => places().map(({ division }) => division),
    placesNamed: (word) => ready().get(word) ?? [],
    fullNames: () => [...fullNames()],
    shortNames: () => [...shortNames()],
  }
}
