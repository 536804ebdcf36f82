import type { Division } from '../model/lists'
import { countyData, majorData } from './places'

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

/** What the data leaves out: provinces end in 省, prefectures in 市; a county's code tells 区, 县 and 市 apart. */
const suffixOf = (level: Level, code: number): string => {
  if (level !== 'county') return level === 'province' ? '省' : '市'
  const number = code % 100
  if (number > 20 && number < 81) return '县'
  return number < 21 && Math.floor(code / 100) % 100 < 21 ? '区' : '市'
}

const gradeOf = (sign: string): PlaceGrade => (sign === '~' ? 'bound' : sign === '?' ? 'suspected' : 'certain')

/** Where a name ends that a sign may follow. */
const endOfName = (text: string, end: number): number => ('~?-'.includes(text.charAt(end - 1)) ? end - 1 : end)

/** Reads one entry: short form, its sign (`-` where nobody uses it alone), `|` suffix, the full name's sign. */
const placeOf = (entry: string, level: Level, code: number): Place => {
  const bar = entry.indexOf('|')
  const end = bar < 0 ? entry.length : bar
  const endOfShort = endOfName(entry, end)
  const name = entry.slice(0, endOfShort)
  const endOfSuffix = endOfName(entry, entry.length)
  const suffix = bar < 0 ? suffixOf(level, code) : entry.slice(bar + 1, endOfSuffix)
  const division = { code: String(code), level, name: name + suffix }
  const grade = bar < 0 ? 'certain' : gradeOf(entry.slice(endOfSuffix))
  const sign = entry.slice(endOfShort, end)
  return sign === '-' || name.length < 2
    ? { division, grade }
    : { division, grade, short: { name, grade: gradeOf(sign) } }
}

/** Reads a row: each entry with the two digits of its number where it does not follow the one before. */
const decodeRow = (entries: readonly string[], level: Level, base: number, unit: number): Place[] => {
  let number = 0
  return entries.map((entry) => {
    const numbered = entry.charAt(0) <= '9'
    number = numbered ? Number(entry.slice(0, 2)) : number + 1
    return placeOf(numbered ? entry.slice(2) : entry, level, base + number * unit)
  })
}

const decodeMajor = (): Place[] =>
  majorData.split('/').flatMap((row) => {
    const [province, ...prefectures] = row.split(' ') as [string, ...string[]]
    const base = Number(province.slice(0, 2)) * 10_000
    return [...decodeRow([province], 'province', 0, 10_000), ...decodeRow(prefectures, 'prefecture', base, 100)]
  })

const decodeCounties = (): Place[] => {
  let prefecture = 0
  return countyData.split('/').flatMap((row) => {
    const entries = row.split(' ')
    const given = /^\d{4}$/.test(entries[0] as string)
    prefecture = given ? Number(entries.shift()) : prefecture + 1
    return decodeRow(entries, 'county', prefecture * 100, 1)
  })
}

let major: readonly Place[] | undefined
let counties: readonly Place[] | undefined

/** Provinces and prefectures, with Hong Kong, Macau, Taiwan and its counties and cities. */
export const majorPlaces: PlaceList = () => {
  major ??= decodeMajor()
  return major
}

/** Counties, districts, banners and county-level cities, with the districts of Hong Kong. */
export const countyPlaces: PlaceList = () => {
  counties ??= decodeCounties()
  return counties
}
