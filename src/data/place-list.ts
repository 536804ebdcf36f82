import type { Division } from '../model/lists'
import type { PlaceGrade } from '../name/place-meaning'
import { once } from '../text/remember'
import { textFrom } from '../text/units'
import { unpackUnits } from '../text/unpack'
import { firstTag, groupedText } from '../text/word-list'
import { counties, divisions } from './packed'

/** A division, the short form that people use, if it has one, and how sure each form is. */
export interface Place {
  readonly division: Division
  readonly grade: PlaceGrade
  readonly short?: { readonly name: string; readonly grade: PlaceGrade }
}

/** The forms of many places, of which few are ever needed. */
export interface PlaceForms {
  /** All forms, for a word list, each after a mark: A certain, B suspected, C contextual; D to F for short forms. */
  readonly text: string
  /** The places that have a form. */
  readonly named: (form: string) => readonly Place[]
}

/** Divisions as they ship, decoded at first use. */
export interface PlaceList {
  (): readonly Place[]
  /** The forms of all its places. */
  readonly forms?: () => PlaceForms
}

/** Divisions as they were unpacked. */
interface PlaceColumns {
  /** Four digits for provinces and prefectures, six for counties. */
  readonly codes: readonly number[]
  /**
   * The full name of each, then its short form, if it has one, after marks for their grades: A to C for full names, certain,
   * suspected and contextual, D to F for short forms.
   */
  readonly text: string
}

/** Labels are marked beyond the capitals at first. */
const firstLabel = 0xe000

/** Adds the short forms: a label has the mark of the full form, then the length and the mark of the short one, if there is one. */
const placeColumns = (packed: string): PlaceColumns => {
  const { labels, units: given, numbers } = unpackUnits(packed, (index) => firstLabel + index)
  const units = new Uint16Array(2 * given.length)
  let used = 0
  let start = 0
  let label = ''
  const addShortForm = (): void => {
    if (label.length < 3) return
    units[used++] = label.charCodeAt(2)
    for (let at = start; at < start + Number(label.charAt(1)); at++) units[used++] = units[at] as number
  }
  for (const unit of given) {
    if (unit < firstLabel) units[used++] = unit
    else {
      addShortForm()
      label = labels[unit - firstLabel] as string
      units[used++] = label.charCodeAt(0)
      start = used
    }
  }
  addShortForm()
  return { codes: numbers, text: textFrom(units.subarray(0, used)) }
}

/** No full name with its short form is longer, in units. */
const longest = 64

/** By their numbers. */
const grades: readonly PlaceGrade[] = ['certain', 'suspected', 'contextual']

/** A full name, and a short form if there is one. */
const place = /([A-C])([^A-F]+)(?:([D-F])([^A-F]+))?/

const gradeOf = (mark: string): PlaceGrade => grades[(mark.charCodeAt(0) - firstTag) % 3] as PlaceGrade

const placeOf = (text: string, code: number): Place => {
  const [, mark, name, shortMark, shortName] = place.exec(text) as unknown as [string, string, string, string?, string?]
  const level: Division['level'] = code >= 10_000 ? 'county' : code % 100 === 0 ? 'province' : 'prefecture'
  const division = Object.freeze({ code: String(code).padEnd(6, '0'), level, name })
  const short = shortMark && shortName && { short: Object.freeze({ name: shortName, grade: gradeOf(shortMark) }) }
  return Object.freeze({ division, grade: gradeOf(mark), ...(short || {}) })
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
const packedList = (packed: string): PlaceList => {
  const columns = once(() => placeColumns(packed))
  const list = once(() => Object.freeze(allPlaces(columns())))
  const forms = () => ({ text: columns().text, named: placesNamed(columns()) })
  return Object.freeze(Object.assign(list, { forms }))
}

/** Provinces and prefectures, with Hong Kong, Macau, Taiwan and its counties and cities. */
export const majorPlaces: PlaceList = /* @__PURE__ */ packedList(divisions)

/** Counties, districts, banners and county-level cities, with the districts of Hong Kong. */
export const countyPlaces: PlaceList = /* @__PURE__ */ packedList(counties)
