import type { Span } from '../core/issue'
import { provinceOf, sensitiveFamiliesEn, sensitiveFamiliesZh } from '../model/labels'
import type { SensitiveFamily } from '../model/lists'
import type { PlaceSpan } from '../name/places'

// What sentences of several rules share. Spans are UTF-16 offsets; people count from one.

type Word = { readonly word: string }

const distinct = (words: readonly string[]): string[] => [...new Set(words)]

const quoted = (words: readonly string[], separator: string): string =>
  distinct(words)
    .map((word) => `“${word}”`)
    .join(separator)

/** “中国”“人民” */
export const quotedZh = (found: readonly Word[]): string =>
  quoted(
    found.map(({ word }) => word),
    '',
  )

/** “中国”, “人民” */
export const quotedEn = (found: readonly Word[]): string =>
  quoted(
    found.map(({ word }) => word),
    ', ',
  )

/** More places than this are counted, not listed. */
const most = 3

/** Two units may be one character, so only longer spans show their end. */
const rangesOf = (found: readonly Span[], dash: string): string[] =>
  found.slice(0, most).map(({ start, end }) => (end - start > 2 ? `${start + 1}${dash}${end}` : `${start + 1}`))

/** 第 3、5 个字符; 第 2 至 7 个字符; 第 1、3、5 个字符等 4 处 */
export const positionsZh = (found: readonly Span[]): string =>
  `第 ${rangesOf(found, ' 至 ').join('、')} 个字符${found.length > most ? `等 ${found.length} 处` : ''}`

/** character 3; characters 2–7, 9; characters 1, 3, 5 and 1 more */
export const positionsEn = (found: readonly Span[]): string => {
  const ranges = rangesOf(found, '–').join(', ')
  const more = found.length > most ? ` and ${found.length - most} more` : ''
  return `${/^\d+$/.test(ranges) ? 'character' : 'characters'} ${ranges}${more}`
}

/** Whether what was found is the first entry of a field, which needs no position. */
const isFirst = ([first]: readonly Span[]): boolean => first!.start === 0

/** Where the faulty entries of a field with several are. */
export const entriesZh = (found: readonly Span[]): string => (isFirst(found) ? '' : `（${positionsZh(found)}）`)

/** Where the faulty entries of a field with several are. */
export const entriesEn = (found: readonly Span[]): string => (isFirst(found) ? '' : ` (${positionsEn(found)})`)

type Family = { readonly word: string; readonly family: SensitiveFamily }

/** （涉及赌博、色情）; empty if the words themselves say so. */
export const familiesZh = (found: readonly Family[]): string => {
  const names = distinct(found.map(({ family }) => sensitiveFamiliesZh[family]))
  const unsaid = names.filter((name) => found.every(({ word }) => word !== name))
  return unsaid.length === 0 ? '' : `（涉及${unsaid.join('、')}）`
}

/** gambling, pornography */
export const familiesEn = (found: readonly Family[]): string =>
  distinct(found.map(({ family }) => sensitiveFamiliesEn[family])).join(', ')

/** 山东蓬莱区、… */
const divisionsOf = ({ divisions }: PlaceSpan): string => {
  const names = divisions.slice(0, most).map(({ code, name }) => `${provinceOf(code, name)}${name}`)
  return `${distinct(names).join('、')}${divisions.length > most ? '等' : ''}`
}

/** “上城区”（浙江上城区） */
export const placesZh = (found: readonly PlaceSpan[]): string =>
  distinct(found.map((place) => `“${place.word}”（${divisionsOf(place)}）`)).join('')

/** “上城区” (浙江上城区) */
export const placesEn = (found: readonly PlaceSpan[]): string =>
  distinct(found.map((place) => `“${place.word}” (${divisionsOf(place)})`)).join(', ')

/** A label in the middle of an English sentence: Domains → domains, IP address stays. */
export const inSentence = (label: string): string => label.replace(/^[A-Z](?=[a-z-])/, (letter) => letter.toLowerCase())
