/**
 * Writes src/data/places.ts: the divisions of GB/T 2260 at county level and above, from `@vant/area-data` (MIT).
 * `node src/data/make/places.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { areaList } from '@vant/area-data'
import { bound, ordinaryFullNames, suspected } from './place-grades.mjs'

const peoples =
  '满|蒙古|回|朝鲜|畲|土家|苗|瑶|侗|壮|各|仫佬|毛南|黎|羌|彝|藏|仡佬|布依|水|傣|哈尼|纳西|拉祜|佤|布朗|独龙|怒|白|普米|傈僳|裕固|哈萨克|东乡|保安|撒拉|土|塔吉克|锡伯|达斡尔|鄂温克|柯尔克孜|景颇|维吾尔'

/** Tried in this order: what stands behind the part that people use alone. */
const suffixes = [
  /^(东乡|鄂温克)(族自治[县旗])$/,
  new RegExp(`^(.{2,}?)((?:(?:${peoples})族?)*自治[区州县旗])$`),
  new RegExp(`^(.{2,}?)((?:${peoples})族区)$`),
  /^(神农架)(林区)$/,
  /^(浦东|滨海|沈北)(新区)$/,
  /^(.{2,}?)(特别行政区|联合旗|[左右]翼[前中后]旗|[左右前中后]旗|矿区|特区|地区)$/,
  /^(.+)([省市区县旗盟])$/,
]

/** Counties that the state counts although their codes lie outside the ranges of counties. */
const isDaxinganling = (code) => code.startsWith('2327')

/** The statistics bureau and the mapmakers number development zones 60 to 79 and 87 to 99; GB/T 2260 knows none of them. */
const isCountyCode = (code) => {
  const number = Number(code.slice(4))
  return code.slice(2, 4) === '90' || isDaxinganling(code) || number < 60 || (number > 79 && number < 87)
}

/** Cities without counties, whose streets and towns the source lists as if they were counties. */
const withoutCounties = ['4419', '4420', '4604', '6202']

const isCounty = (code) => isCountyCode(code) && !withoutCounties.includes(code.slice(0, 4))

const isHongKong = (code) => code.startsWith('81')
const isMacau = (code) => code.startsWith('82')

const split = (name) => {
  for (const pattern of suffixes) {
    const match = pattern.exec(name)
    if (match) return [match[1], match[2]]
  }
  return undefined
}

/** `-` no short form, `~` bound, `?` suspected, nothing: certain. */
const signOfShort = (code, short) => {
  if (isHongKong(code) && code !== '810000') return '-'
  if (/^正.?[白蓝]$|^镶.$/.test(short)) return '-'
  return bound.has(short) ? '~' : suspected.has(short) ? '?' : ''
}

const signOfFull = (name) =>
  ordinaryFullNames.bound.has(name) ? '~' : ordinaryFullNames.suspected.has(name) ? '?' : ''

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

const sorted = (list) => Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1))

const provinces = sorted(areaList.province_list)
const prefectures = sorted(areaList.city_list).filter(
  ([code, name], _, all) =>
    split(name) !== undefined &&
    !/直辖/.test(name) &&
    !isHongKong(code) &&
    !isMacau(code) &&
    // The municipalities' one "city" repeats the province; a second one is a mere heading (县).
    !(all.filter(([other]) => other.slice(0, 2) === code.slice(0, 2)).length < 3 && /^(11|12|31|50)/.test(code)),
)
const counties = sorted(areaList.county_list).filter(
  ([code, name]) => /[市区县旗]$/.test(name) && isCounty(code) && !code.startsWith('71') && !isMacau(code),
)

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

const grades = { '': 'certain', '?': 'suspected', '~': 'bound' }

/** Every name of these divisions with its grade, for make/vocabulary.mjs. */
const namesOf = (divisions) =>
  divisions.flatMap(([code, name]) => {
    const [short] = split(name)
    const sign = signOfShort(code, short)
    const full = { word: name, grade: grades[signOfFull(name)] }
    return short.length < 2 || sign === '-' ? [full] : [full, { word: short, grade: grades[sign] }]
  })

export const majorNames = () => namesOf([...provinces, ...prefectures])
export const countyNames = () => namesOf(counties)

/** The text of src/data/places.ts. */
export const make = () => `/**
 * The divisions of GB/T 2260 at county level and above, with the 22 counties and cities of Taiwan and the 18 districts
 * of Hong Kong, whose codes are the source's own. place-list.ts reads them.
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
