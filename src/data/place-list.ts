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
const suffixOf = (level: Level, prefecture: string, number: number): string => {
  if (level !== 'county') return level === 'province' ? '省' : '市'
  if (number > 20 && number < 81) return '县'
  return number < 21 && Number(prefecture.slice(2)) < 21 ? '区' : '市'
}

const gradeOf = (sign: string | undefined): PlaceGrade =>
  sign === '~' ? 'bound' : sign === '?' ? 'suspected' : 'certain'

const entry = /^(\d*)([^-?~|]+)([-?~]?)(?:\|([^?~]+)([?~]?))?$/

/** Reads one entry: digits, short form, its sign (`-` where nobody uses it alone), `|` suffix, the full name's sign. */
const placeOf = (text: string, level: Level, prefix: string, before: number): Place & { readonly number: number } => {
  const found = entry.exec(text) as unknown as [string, string, string, string, string?, string?]
  const [, digits, stem, sign, suffix, fullSign] = found
  const number = digits === '' ? before + 1 : Number(digits)
  const code = `${prefix}${String(number).padStart(2, '0')}`.padEnd(6, '0')
  const division = { code, level, name: stem + (suffix ?? suffixOf(level, prefix, number)) }
  const place = { number, division, grade: gradeOf(fullSign) }
  return sign === '-' || stem.length < 2 ? place : { ...place, short: { name: stem, grade: gradeOf(sign) } }
}

const decodeRow = (entries: readonly string[], level: Level, prefix: string): Place[] => {
  let before = 0
  return entries.map((text) => {
    const { number, ...place } = placeOf(text, level, prefix, before)
    before = number
    return place
  })
}

const decodeMajor = (): Place[] =>
  majorData.split('/').flatMap((row) => {
    const [province, ...prefectures] = row.split(' ') as [string, ...string[]]
    return [...decodeRow([province], 'province', ''), ...decodeRow(prefectures, 'prefecture', province.slice(0, 2))]
  })

const decodeCounties = (): Place[] => {
  let prefecture = 0
  return countyData.split('/').flatMap((row) => {
    const entries = row.split(' ')
    const given = /^\d{4}$/.test(entries[0] as string)
    prefecture = given ? Number(entries.shift()) : prefecture + 1
    return decodeRow(entries, 'county', String(prefecture))
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
