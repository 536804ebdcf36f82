/** The divisions that src/data/places.ts holds, from `@vant/area-data` (MIT), and how their names are cut and graded. */

import { areaList } from '@vant/area-data'
import { bound, ordinaryFullNames, suspected, unused } from './place-grades.mjs'

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

/** Divisions of GB/T 2260—2007 that were dissolved or renamed since, and whose names people still use. */
const former = {
  110103: '崇文区',
  110104: '宣武区',
  120107: '塘沽区',
  120108: '汉沽区',
  120225: '蓟县',
  130230: '唐海县',
  310103: '卢湾区',
  310108: '闸北区',
  310119: '南汇区',
  330104: '江干区',
  370284: '胶南市',
  420600: '襄樊市',
  440116: '萝岗区',
  500234: '开县',
  510124: '郫县',
  511721: '达县',
  520222: '盘县',
  610125: '户县',
}

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

export const split = (name) => {
  for (const pattern of suffixes) {
    const match = pattern.exec(name)
    if (match) return [match[1], match[2]]
  }
  return undefined
}

/** `-` no short form, `~` bound, `?` suspected, nothing: certain. */
export const signOfShort = (code, short) => {
  if (isHongKong(code) && code !== '810000') return '-'
  if (/^正.?[白蓝]$|^镶.$/.test(short) || unused.has(short)) return '-'
  return bound.has(short) ? '~' : suspected.has(short) ? '?' : ''
}

export const signOfFull = (name) =>
  ordinaryFullNames.bound.has(name) ? '~' : ordinaryFullNames.suspected.has(name) ? '?' : ''

const sorted = (list) => Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1))
const formerOnes = (isPrefecture) => Object.entries(former).filter(([code]) => code.endsWith('00') === isPrefecture)
/** With the former ones: a name of today stands before the one that had its code. */
const withFormer = (list, isPrefecture) =>
  [...list, ...formerOnes(isPrefecture)].sort(([a], [b]) => Number(a) - Number(b))

export const provinces = sorted(areaList.province_list)
export const prefectures = withFormer(sorted(areaList.city_list), true).filter(
  ([code, name], _, all) =>
    split(name) !== undefined &&
    !/直辖/.test(name) &&
    !isHongKong(code) &&
    !isMacau(code) &&
    // The municipalities' one "city" repeats the province; a second one is a mere heading (县).
    !(all.filter(([other]) => other.slice(0, 2) === code.slice(0, 2)).length < 3 && /^(11|12|31|50)/.test(code)),
)
export const counties = withFormer(sorted(areaList.county_list), false).filter(
  ([code, name]) => /[市区县旗]$/.test(name) && isCounty(code) && !code.startsWith('71') && !isMacau(code),
)

const grades = { '': 'certain', '?': 'suspected', '~': 'bound' }

/** Every name of these divisions with its grade, for make/ordinary.mjs. */
const namesOf = (divisions) =>
  divisions.flatMap(([code, name]) => {
    const [short] = split(name)
    const sign = signOfShort(code, short)
    const full = { word: name, grade: grades[signOfFull(name)] }
    return short.length < 2 || sign === '-' ? [full] : [full, { word: short, grade: grades[sign] }]
  })

export const majorNames = () => namesOf([...provinces, ...prefectures])
export const countyNames = () => namesOf(counties)
