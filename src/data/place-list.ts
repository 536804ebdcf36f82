import type { Division } from '../model/lists'
import { once } from '../text/remember'
import { firstTag, groupedText } from '../text/word-list'
import { allCharacters, coreCharacters } from './characters'
import { countyPacked, countySuffixes, majorPacked, majorSuffixes } from './packed'
import { decodePlaces, type PackedPlaces, type PlaceColumns } from './place-columns'

/**
 * How a place name is read where it stands in a website name: `certain` as the place; `suspected` as the place or an
 * ordinary word, a brand, a name; `contextual` as the place only where a suffix or an institution word follows.
 */
export type PlaceGrade = 'certain' | 'suspected' | 'contextual'

/** A division with the form that people use alone, where it has one, and how sure each form is. */
export interface Place {
  readonly division: Division
  readonly grade: PlaceGrade
  readonly short?: { readonly name: string; readonly grade: PlaceGrade }
}

/** The forms of many places, of which few are ever asked for. */
export interface PlaceForms {
  /** All forms, for a word list, behind marks: A certain, B suspected, C bound, and D to F the same. */
  readonly text: string
  /** The places that have a form. */
  readonly named: (form: string) => readonly Place[]
}

/** Divisions as they ship, decoded at first use. */
export interface PlaceList {
  (): readonly Place[]
  readonly forms?: () => PlaceForms
}

/** No full name with its short form is longer, in units. */
const longest = 64

/** By their numbers. */
const grades: readonly PlaceGrade[] = ['certain', 'suspected', 'contextual']

/** A full name, and a short form where there is one. */
const place = /([A-C])([^A-F]+)(?:([D-F])([^A-F]+))?/

const gradeOf = (mark: string): PlaceGrade => grades[(mark.charCodeAt(0) - firstTag) % 3] as PlaceGrade

const placeOf = (text: string, code: number): Place => {
  const [, mark, name, shortMark, shortName] = place.exec(text) as unknown as [string, string, string, string?, string?]
  const level: Division['level'] = code < 100 ? 'province' : code < 10_000 ? 'prefecture' : 'county'
  const division = { code: String(code).padEnd(6, '0'), level, name }
  const short = shortMark && shortName && { short: { name: shortName, grade: gradeOf(shortMark) } }
  return { division, grade: gradeOf(mark), ...(short || {}) }
}

const hasForm = ({ division, short }: Place, form: string): boolean => division.name === form || short?.name === form

const byCode = (a: Place, b: Place): number => Number(a.division.code) - Number(b.division.code)

const allPlaces = ({ text, codes }: PlaceColumns): Place[] =>
  Array.from(text.match(/[A-C][^A-C]+/g) as string[], (own, i) => placeOf(own, codes[i] as number)).sort(byCode)

/** Finds the places that have a form, which is how their full names start. */
const placesNamed = ({ text, codes }: PlaceColumns) => {
  /** The offset of each full name. */
  const starts = once(() => {
    const offsets: number[] = []
    for (const tag = /[A-C]/g; tag.test(text); ) offsets.push(tag.lastIndex)
    return offsets
  })
  return (form: string): Place[] => {
    const found: Place[] = []
    for (let at = text.indexOf(form); at > 0; at = text.indexOf(form, at + 1)) {
      const place = starts().indexOf(at)
      if (place >= 0) found.push(placeOf(text.slice(at - 1, at + longest), codes[place] as number))
    }
    return found.filter((own) => hasForm(own, form)).sort(byCode)
  }
}

/** The forms of an own list. */
export const formsOf = (places: readonly Place[]): PlaceForms => {
  const marked = (name: string, grade: PlaceGrade): string => groupedText([name], 'ABC'.charAt(grades.indexOf(grade)))
  return {
    text: places
      .map(
        ({ division, grade, short }) => marked(division.name, grade) + (short ? marked(short.name, short.grade) : ''),
      )
      .join(''),
    named: (form) => places.filter((place) => hasForm(place, form)),
  }
}

/** Divisions that are unpacked at first use. */
const packedList = (data: PackedPlaces, characters: () => Uint16Array): PlaceList => {
  const unpacked = once(() => decodePlaces(data, characters()))
  const list = once(() => allPlaces(unpacked()))
  const forms = () => ({ text: unpacked().text, named: placesNamed(unpacked()) })
  return Object.assign(list, { forms })
}

/** Provinces and prefectures, with Hong Kong, Macau, Taiwan and its counties and cities. */
export const majorPlaces: PlaceList = /* @__PURE__ */ packedList(
  { packed: majorPacked, suffixes: majorSuffixes },
  coreCharacters,
)

/** Counties, districts, banners and county-level cities, with the districts of Hong Kong. */
export const countyPlaces: PlaceList = /* @__PURE__ */ packedList(
  { packed: countyPacked, suffixes: countySuffixes },
  allCharacters,
)
