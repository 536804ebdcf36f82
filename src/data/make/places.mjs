/**
 * Writes src/data/places.ts: the divisions of GB/T 2260 at county level and above, from `@vant/area-data` (MIT).
 * `node src/data/make/places.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { counties, prefectures, provinces, signOfFull, signOfShort, split } from './divisions.mjs'

/** What the code alone tells of the suffix; see `suffixOf` in place-list.ts. */
const usualSuffix = (code) => {
  if (code.endsWith('0000')) return '省'
  if (code.endsWith('00')) return '市'
  const number = Number(code.slice(4))
  return number > 20 && number < 81 ? '县' : number < 21 && Number(code.slice(2, 4)) < 21 ? '区' : '市'
}

/** One division: the digits that do not follow from the one before, the short form, its sign, the suffix, the full name's sign. */
const row = (code, name, before) => {
  const [short, suffix] = split(name)
  const own = code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(2, 4) : code.slice(4)
  const digits = Number(own) === before + 1 && !code.endsWith('0000') ? '' : own
  const fullSign = signOfFull(name)
  const tail = suffix === usualSuffix(code) && fullSign === '' ? '' : `|${suffix}${fullSign}`
  return { number: Number(own), text: `${digits}${short}${signOfShort(code, short)}${tail}` }
}

const rows = (divisions) => {
  let before = 0
  return divisions.map(([code, name]) => {
    const { number, text } = row(code, name, before)
    before = number
    return text
  })
}

const major = provinces.map((province) => {
  const within = prefectures.filter(([code]) => code.slice(0, 2) === province[0].slice(0, 2))
  return [row(...province, 0).text, ...rows(within)].join(' ')
})

const prefixes = [...new Set(counties.map(([code]) => code.slice(0, 4)))]

/** The counties of a prefecture behind its four digits, which are left out where they follow the ones before. */
const minor = prefixes.map((prefix, i) => {
  const within = rows(counties.filter(([code]) => code.startsWith(prefix)))
  return (Number(prefix) === Number(prefixes[i - 1]) + 1 ? within : [prefix, ...within]).join(' ')
})

/** The text of src/data/places.ts. */
export const make = () => `/**
 * The divisions of GB/T 2260 at county level and above, with the 22 counties and cities of Taiwan and the 18 districts
 * of Hong Kong, whose codes are the source's own, and some of GB/T 2260—2007 that are no more but still named.
 * place-list.ts reads them.
 *
 * Source: \`@vant/area-data\` 2.1.0 (2025-10-03, MIT), without development zones, towns and streets; how sure a short form
 * is was judged by hand (make/place-grades.mjs). Made by make/places.mjs; do not edit.
 */

/** ${provinces.length} provinces and ${prefectures.length} prefectures. */
export const majorData =
  '${major.join('/')}'

/** ${counties.length} counties. */
export const countyData =
  '${minor.join('/')}'
`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../places.ts', import.meta.url), make())
  console.log(`${provinces.length} provinces, ${prefectures.length} prefectures, ${counties.length} counties`)
}
