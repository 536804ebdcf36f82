import type { Division } from '../model/lists'
import { type Code, unpack } from '../text/packed'
import { allCharacters, coreCharacters } from './characters'
import { countyData, majorData, type PackedPlaces } from './places'

/**
 * How a place name is read where it stands in a website name: `certain` as the place; `suspected` as the place or an
 * ordinary word, a brand, a name; `bound` as the place only where a suffix or an institution word follows.
 */
export type PlaceGrade = 'certain' | 'suspected' | 'bound'

/** A division with the form that people use alone, where it has one, and how sure each form is. */
export interface Place {
  readonly division: Division
  readonly grade: PlaceGrade
  readonly short?: { readonly name: string; readonly grade: PlaceGrade }
}

/** Divisions as they ship, decoded at first use. */
export type PlaceList = () => readonly Place[]

type Level = Division['level']

/** What the data leaves out: provinces end in 省, prefectures in 市; a county's number tells 区, 县 and 市 apart. */
const suffixOf = (level: Level, base: number, number: number): string => {
  if (level !== 'county') return level === 'province' ? '省' : '市'
  if (number > 20 && number < 81) return '县'
  return number < 21 && base % 100 < 21 ? '区' : '市'
}

const grades: readonly PlaceGrade[] = ['certain', 'suspected', 'bound']

/** Instead of a grade: nobody uses the short form alone. */
const unused = 3

/** Two characters, certain, with the usual suffix. */
const usualForm = 2 << 3

/** Districts, counties and cities at county level are numbered in different ways. */
const zoneOf = (number: number): number => (number < 21 ? 0 : number < 81 ? 1 : 2)

/**
 * Reads rows, each of the divisions of a larger one, whose digits come first. A division is how far it is to its number
 * and whether its form is the usual one (0 and usual end the row); else its form: length, grade, and whether a suffix is given;
 * then its characters, and the suffix with the full name's grade.
 */
const decode = (
  { rows, suffixes, packed }: PackedPlaces,
  characters: string,
  levels: readonly [Level, Level],
): Place[] => {
  const { codes, number } = unpack(packed)
  const [bases, suffixCode, firsts, others] = codes(4) as [Code, Code, Code, Code]
  const [steps, forms] = [codes(3), codes(3)]
  const allSuffixes = suffixes.split(' ')
  const places: Place[] = []

  const suffixed = (name: string, usual: string, form: number): [name: string, grade: PlaceGrade] => {
    if (!(form & 1)) return [name + usual, 'certain']
    const given = number(suffixCode, 3)
    return [name + (allSuffixes[Math.floor(given / 3)] as string), grades[given % 3] as PlaceGrade]
  }

  let base = 0
  for (let row = 0; row < rows; row++) {
    base += number(bases)
    const level = levels[row && 1]
    let own = 0
    for (let step = number(steps[0] as Code, 2); step > 0; step = number(steps[zoneOf(own)] as Code, 2)) {
      own += step >> 1
      const form = step & 1 ? number(forms[zoneOf(own)] as Code, 64) : usualForm
      const length = form >> 3
      let short = characters.charAt(number(firsts))
      for (let i = 1; i < length; i++) short += characters.charAt(number(others))
      const [name, grade] = suffixed(short, suffixOf(level, base, own), form)
      const division = { code: String(base * 100 + own).padEnd(6, '0'), level, name }
      const mark = (form >> 1) & 3
      if (mark === unused || length < 2) places.push({ division, grade })
      else places.push({ division, grade, short: { name: short, grade: grades[mark] as PlaceGrade } })
    }
  }
  return places
}

const byCode = (a: Place, b: Place): number => Number(a.division.code) - Number(b.division.code)

let major: readonly Place[] | undefined
let counties: readonly Place[] | undefined

/** Provinces and prefectures, with Hong Kong, Macau, Taiwan and its counties and cities. */
export const majorPlaces: PlaceList = () => {
  major ??= decode(majorData, coreCharacters(), ['province', 'prefecture']).sort(byCode)
  return major
}

/** Counties, districts, banners and county-level cities, with the districts of Hong Kong. */
export const countyPlaces: PlaceList = () => {
  counties ??= decode(countyData, allCharacters(), ['county', 'county'])
  return counties
}
