import { areaList } from '@vant/area-data'
import { byText, listText, type Row, readInput } from './text-list'

type Division = readonly [code: string, name: string]

const peoples =
  '满|蒙古|回|朝鲜|畲|土家|苗|瑶|侗|壮|各|仫佬|毛南|黎|羌|彝|藏|仡佬|布依|水|傣|哈尼|纳西|拉祜|佤|布朗|独龙|怒|白|普米|傈僳|裕固|哈萨克|东乡|保安|撒拉|土|塔吉克|锡伯|达斡尔|鄂温克|柯尔克孜|景颇|维吾尔'

/** Tried in this order: what follows the part that people use alone. */
const suffixes = [
  /^(东乡|鄂温克)族自治[县旗]$/,
  new RegExp(`^(.{2,}?)(?:(?:${peoples})族?)*自治[区州县旗]$`),
  new RegExp(`^(.{2,}?)(?:${peoples})族区$`),
  /^(神农架)林区$/,
  /^(.{2,3})新区$/,
  /^(.{2,}?)(?:特别行政区|联合旗|[左右]翼[前中后]旗|[左右前中后]旗|矿区|特区|地区)$/,
  /^(.+)[省市区县旗盟]$/,
]

/** Divisions that were dissolved or renamed, and areas that are named like one. */
export const former: readonly Division[] = readInput('former-divisions').map(([code, name]) => [
  code as string,
  name as string,
])

/** Counties that the state counts although their codes are outside the ranges of counties. */
const isDaxinganling = (code: string): boolean => code.startsWith('2327')

/**
 * The statistics bureau and the mapmakers number development zones 60 to 79 and 87 to 99; GB/T 2260 does not contain them. Cities
 * at county level reach beyond 86 (海阳市), and a 新区 is an area that people name like a division (兰州新区).
 */
const isCountyCode = (code: string, name: string): boolean => {
  const number = Number(code.slice(4))
  const isZone = (number > 59 && number < 80) || number > 86
  return !isZone || code.slice(2, 4) === '90' || isDaxinganling(code) || /[市县旗]$|^.{2,3}新区$/.test(name)
}

/** Cities without counties, whose streets and towns the source lists as if they were counties. */
const withoutCounties = ['4419', '4420', '4604', '6202']

const isHongKong = (code: string): boolean => code.startsWith('81')
const isMacau = (code: string): boolean => code.startsWith('82')
const isTaiwan = (code: string): boolean => code.startsWith('71')

const isCounty = ([code, name]: Division): boolean =>
  /[市区县旗]$/.test(name) &&
  isCountyCode(code, name) &&
  !withoutCounties.includes(code.slice(0, 4)) &&
  !isTaiwan(code) &&
  !isMacau(code)

/** The part of a name that people use alone; `undefined` if it ends with no suffix of a division. */
const stemOf = (name: string): string | undefined => {
  for (const pattern of suffixes) {
    const match = pattern.exec(name)
    if (match) return match[1]
  }
  return undefined
}

/** A municipality's one “city” repeats the province; a second one is a mere heading (县). */
const repeatsProvince = ([code]: Division, all: readonly Division[]): boolean =>
  /^(11|12|31|50)/.test(code) && all.filter(([other]) => other.slice(0, 2) === code.slice(0, 2)).length < 3

const sorted = (list: Readonly<Record<string, string>>): Division[] =>
  Object.entries(list).sort(([a], [b]) => byText(a, b))

/** With the former ones: a name of today comes before the one that had its code. */
const withFormer = (list: readonly Division[], isPrefecture: boolean): Division[] =>
  [...list, ...former.filter(([code]) => code.endsWith('00') === isPrefecture)].sort(([a], [b]) => byText(a, b))

const prefectures = withFormer(sorted(areaList.city_list), true).filter(
  (division, _, all) =>
    !division[1].includes('直辖') &&
    (stemOf(division[1]) !== undefined || former.includes(division)) &&
    (!isHongKong(division[0]) || former.includes(division)) &&
    !isMacau(division[0]) &&
    !repeatsProvince(division, all),
)

const judged = readInput('place-grades')
const shortGrades = new Map(judged.filter(([, , form]) => form !== 'full').map(([word, grade]) => [word, grade]))
const fullGrades = new Map(judged.filter(([, , form]) => form === 'full').map(([word, grade]) => [word, grade]))

/** Whether nobody uses the short form: 正白, 镶黄, and what Hong Kong's districts are called without 区. */
const hasNoShortForm = (code: string, short: string): boolean =>
  short.length < 2 ||
  (isHongKong(code) && code !== '810000') ||
  /^正.?[白蓝]$|^镶.$/.test(short) ||
  shortGrades.get(short) === 'unused'

const rowOf = ([code, name]: Division): Row => {
  const short = stemOf(name) ?? ''
  const full = [code, name, fullGrades.get(name) ?? 'certain']
  return hasNoShortForm(code, short) ? full : [...full, short, shortGrades.get(short) ?? 'certain']
}

/** Provinces and prefectures: code, name, grade, short form, its grade. */
export const majorRows = (): Row[] => [...sorted(areaList.province_list), ...prefectures].map(rowOf)

/** Counties, districts, banners and cities at county level. */
export const countyRows = (): Row[] => withFormer(sorted(areaList.county_list), false).filter(isCounty).map(rowOf)

const head = {
  source:
    '@vant/area-data 2.1.0, without development zones, towns and streets; GB/T 2260—2007 (former divisions);\n  our judgement (grades: src/build/words/place-grades.txt)',
  date: '2025-10-03',
  licence: 'MIT',
  columns:
    'code, full name, how sure it is in a website name; short form and how sure it is, if people use one\n  certain: the place; suspected: the place or an ordinary word, a brand, a name; contextual: the place only before a\n  suffix or an institution word',
}

/** The text of data/divisions.txt. */
export const divisions = (): string =>
  listText(
    {
      ...head,
      about:
        'Divisions of GB/T 2260 above county level, with the 22 counties and cities of Taiwan, whose codes are those of the\nsource, and some of GB/T 2260—2007 that no longer exist but are still named.',
    },
    majorRows(),
  )

/** The text of data/counties.txt. */
export const counties = (): string =>
  listText(
    {
      ...head,
      about:
        'Divisions of GB/T 2260 at county level, with the 18 districts of Hong Kong, whose codes are those of the source, and\nsome of GB/T 2260—2007 that no longer exist but are still named.',
    },
    countyRows(),
  )

/** Every name of these rows that names a place alone, or of all grades. */
export const placeNames = (rows: readonly Row[], every = true): string[] =>
  rows.flatMap(([, name, grade, short, shortGrade]) => [
    ...(every || grade !== 'contextual' ? [name as string] : []),
    ...(short !== undefined && (every || shortGrade !== 'contextual') ? [short] : []),
  ])
