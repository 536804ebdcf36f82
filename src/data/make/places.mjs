/**
 * Writes src/data/places.ts: the divisions of GB/T 2260 at county level and above, from `@vant/area-data` (MIT).
 * `node src/data/make/places.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alphabetsOf, numbersOf } from './alphabet.mjs'
import { counties, prefectures, provinces, signOfFull, signOfShort, split } from './divisions.mjs'
import { choose } from './ordinary.mjs'
import { pack } from './pack.mjs'

/** What the code alone tells of the suffix; see `suffixOf` in place-columns.ts. */
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

const usualForm = 2 << 3
const zoneOf = (number) => (number < 21 ? 0 : number < 81 ? 1 : 2)

/** Packs rows as `decodePlaces` in place-columns.ts reads them. */
const packRows = (rows, alphabet) => {
  const numbers = numbersOf(alphabet)
  const suffixes = suffixesOf(rows.flatMap(([, entries]) => entries))
  const [bases, given, firsts, others] = [[], [], [], []]
  const steps = [[], [], []]
  const forms = []
  for (const [i, [base, entries]] of rows.entries()) {
    bases.push(base - (i > 0 ? rows[i - 1][0] : 0))
    let last = 0
    for (const { number, short, suffix, mark, grade } of entries) {
      const form = (short.length << 3) | (mark << 1) | Number(suffix !== undefined)
      // A step of 0 with the usual form ends the row, so a number that comes twice (襄阳, 襄樊) gives its form.
      const gives = form !== usualForm || number === last
      steps[zoneOf(last)].push(2 * (number - last) + Number(gives))
      last = number
      if (gives) forms.push(form)
      const [first, ...rest] = [...short].map((character) => numbers.get(character))
      firsts.push(first)
      others.push(...rest)
      if (suffix !== undefined) given.push(3 * suffixes.indexOf(suffix) + grade)
    }
    steps[zoneOf(last)].push(0)
  }
  const columns = [
    { numbers: bases },
    { numbers: given, kinds: 3 },
    { numbers: firsts },
    { numbers: others },
    ...steps.map((numbers) => ({ numbers, kinds: 2 })),
    { numbers: forms, kinds: 64 },
  ]
  return { suffixes: suffixes.join(' '), packed: pack(...columns) }
}

/** The text of src/data/places.ts. */
export const make = () => {
  const alphabets = alphabetsOf(choose())
  const major = packRows([...rowsOf(provinces, 0), ...rowsOf(prefectures, 2)], alphabets.core)
  const county = packRows(rowsOf(counties, 4), alphabets.core + alphabets.county)
  return `/**
 * The divisions of GB/T 2260 at county level and above, with the 22 counties and cities of Taiwan and the 18 districts
 * of Hong Kong, whose codes are the source's own, and some of GB/T 2260—2007 that are no more but still named.
 * place-columns.ts reads them.
 *
 * Source: \`@vant/area-data\` 2.1.0 (2025-10-03, MIT), without development zones, towns and streets; how sure a short form
 * is was judged by hand (make/place-grades.mjs). Made by make/places.mjs; do not edit.
 */

/** ${provinces.length} provinces, and ${prefectures.length} prefectures by province. */
export const majorPacked =
  '${major.packed}'

/** ${counties.length} counties by prefecture. */
export const countyPacked =
  '${county.packed}'

/** What codes do not tell of the suffixes of names, the most frequent first. */
export const majorSuffixes =
  '${major.suffixes}'

/** The same of counties. */
export const countySuffixes =
  '${county.suffixes}'
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../places.ts', import.meta.url), make())
  console.log(`${provinces.length} provinces, ${prefectures.length} prefectures, ${counties.length} counties`)
}
