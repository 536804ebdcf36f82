/**
 * Writes src/data/places.ts: the divisions of GB/T 2260 at county level and above, from `@vant/area-data` (MIT).
 * `node src/data/make/places.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alphabetsOf, numbersOf } from './alphabet.mjs'
import { counties, prefectures, provinces, signOfFull, signOfShort, split } from './divisions.mjs'
import { packer } from './pack.mjs'
import { choose } from './vocabulary.mjs'

/** What the code alone tells of the suffix; see `suffixOf` in place-list.ts. */
const usualSuffix = (code) => {
  if (code.endsWith('0000')) return '省'
  if (code.endsWith('00')) return '市'
  const number = Number(code.slice(4))
  return number > 20 && number < 81 ? '县' : number < 21 && Number(code.slice(2, 4)) < 21 ? '区' : '市'
}

/** Grades by their numbers; the last one, of short forms alone, is no grade: nobody uses the form. */
const signs = ['', '?', '~', '-']

/** One division: its number, the parts of its name, and the signs of both forms. */
const entryOf = ([code, name]) => {
  const [short, suffix] = split(name)
  const number = Number(code.replace(/(?:00)+$/, '').slice(-2))
  const isUsual = suffix === usualSuffix(code) && signOfFull(name) === ''
  return {
    number,
    short,
    suffix: isUsual ? undefined : suffix,
    mark: signs.indexOf(signOfShort(code, short)),
    grade: signs.indexOf(signOfFull(name)),
  }
}

/** Rows by the digits before their own ones. */
const rowsOf = (divisions, digits) => {
  const rows = new Map()
  for (const division of divisions) {
    const base = Number(division[0].slice(0, digits))
    rows.set(base, [...(rows.get(base) ?? []), entryOf(division)])
  }
  return [...rows]
}

/** Suffixes that are not the usual ones, the most frequent first. */
const suffixesOf = (entries) => {
  const counts = new Map()
  for (const { suffix } of entries) if (suffix) counts.set(suffix, (counts.get(suffix) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
}

const codes = ['base', 'suffix', 'first', 'other', 'step0', 'step1', 'step2', 'form0', 'form1', 'form2']
const usualForm = 2 << 3
const zoneOf = (number) => (number < 21 ? 0 : number < 81 ? 1 : 2)

/** Packs rows as `decode` in place-list.ts reads them. */
const pack = (rows, alphabet) => {
  const out = packer(...codes)
  const numbers = numbersOf(alphabet)
  const suffixes = suffixesOf(rows.flatMap(([, entries]) => entries))
  let before = 0
  for (const [base, entries] of rows) {
    out.number('base', base - before)
    before = base
    let last = 0
    for (const { number, short, suffix, mark, grade } of entries) {
      const form = (short.length << 3) | (mark << 1) | Number(suffix !== undefined)
      // A step of 0 with the usual form ends the row, so a number that comes twice (襄阳, 襄樊) gives its form.
      const gives = form !== usualForm || number === last
      out.number(`step${zoneOf(last)}`, number - last, 2, Number(gives))
      last = number
      if (gives) out.number(`form${zoneOf(number)}`, 0, 64, form)
      for (const [i, character] of [...short].entries()) out.number(i === 0 ? 'first' : 'other', numbers.get(character))
      if (suffix !== undefined) out.number('suffix', suffixes.indexOf(suffix), 3, grade)
    }
    out.number(`step${zoneOf(last)}`, 0, 2, 0)
  }
  return `{
  rows: ${rows.length},
  suffixes:
    '${suffixes.join(' ')}',
  packed:
    '${out.text()}',
}`
}

/** The text of src/data/places.ts. */
export const make = () => {
  const { core, county } = alphabetsOf(choose())
  return `/**
 * The divisions of GB/T 2260 at county level and above, with the 22 counties and cities of Taiwan and the 18 districts
 * of Hong Kong, whose codes are the source's own, and some of GB/T 2260—2007 that are no more but still named.
 * place-list.ts reads them.
 *
 * Source: \`@vant/area-data\` 2.1.0 (2025-10-03, MIT), without development zones, towns and streets; how sure a short form
 * is was judged by hand (make/place-grades.mjs). Made by make/places.mjs; do not edit.
 */

/** Divisions by rows, those within one larger division each, and the suffixes that their codes do not tell. */
export interface PackedPlaces {
  readonly rows: number
  readonly suffixes: string
  readonly packed: string
}

/** ${provinces.length} provinces, and ${prefectures.length} prefectures by province. */
export const majorData: PackedPlaces = ${pack([...rowsOf(provinces, 0), ...rowsOf(prefectures, 2)], core)}

/** ${counties.length} counties by prefecture. */
export const countyData: PackedPlaces = ${pack(rowsOf(counties, 4), core + county)}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../places.ts', import.meta.url), make())
  console.log(`${provinces.length} provinces, ${prefectures.length} prefectures, ${counties.length} counties`)
}
