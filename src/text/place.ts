import type { Span } from '../core/issue'
import { SURNAME, table } from './classes'
import type { Hit } from './hits'
import { type NameReading, PLACE } from './name'

/** How sure the short form of a division is when it stands in a name. */
export type PlaceGrade = 'certain' | 'suspected' | 'bound'

/** A place name that was found, with the division that it names (the first, where several share the name). */
export type FoundPlace = Span & {
  readonly word: string
  readonly division: string
  readonly level: string
  readonly fullName: string
}

/** A division's suffix, or an institution of a place: behind a short form, it makes the place certain. */
const suffix = /^(?:省|市|县|区|州|盟|旗|地区|自治)/
const institution =
  /^(?:人民|第[一二三四五六七八九十]|市立|县立|公立|师范|理工|职业|中心)?(?:政府|日报|晚报|晨报|都市报|时报|新闻网|电视台|广播|卫视|交通广播|大学|学院|医院|中医院|中学|小学|一中|二中|法院|检察院|公安|图书馆|博物馆|火车站|机场|.{1,6}局(?!部))/
const institutionAtEnd = /(?:医院|大学|学院|中学|小学|日报|法院|检察院|局|委员会|政府|电视台)$/

const contains = (outer: Hit, inner: Hit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from

const isSurname = (unit: string): boolean => ((table()[unit.charCodeAt(0)] as number) & (SURNAME << 16)) !== 0

/** 杨永康的博客, 石林波博客: the place is part of a person's name at the beginning. */
const insidePerson = (text: string, { from, to }: Hit): boolean =>
  (from === 1 && isSurname(text) && (to === text.length || /^[的之君先博随个工作主官]/.test(text.slice(to)))) ||
  (from === 0 && isSurname(text) && /^[^的之]?(?:的|博客|个人)/.test(text.slice(to)) && text.charAt(to) !== '的')

const gradeOf = (name: NameReading, { word }: Hit): string => String(name.describe(PLACE, word).grade)

const verdict = (name: NameReading, hit: Hit): 'certain' | 'suspected' | undefined => {
  const { text } = name.folded
  const grade = gradeOf(name, hit)
  const behind = text.slice(hit.to)
  const alone = hit.standing === 'word' || (hit.standing === 'part' && grade === 'certain')
  if (hit.standing === 'unsure') return grade === 'bound' ? undefined : 'suspected'
  if (!alone) return undefined
  if (name.describe(PLACE, hit.word).form === 'full') return grade === 'certain' ? 'certain' : undefined
  if (insidePerson(text, hit)) return undefined
  if (grade === 'certain') return 'certain'
  if (suffix.test(behind) || institution.test(behind)) return 'certain'
  if (grade === 'suspected') return 'suspected'
  return hit.from === 0 && institutionAtEnd.test(behind) ? 'suspected' : undefined
}

const foundPlace = (name: NameReading, { word, start, end }: Hit): FoundPlace => {
  const { division, level, fullName } = name.describe(PLACE, word)
  return { word, start, end, division: String(division), level: String(level), fullName: String(fullName) }
}

/** The place names of a name: those that are certain, or those that a person must look at. */
export const placesIn = (name: NameReading, wanted: 'certain' | 'suspected'): FoundPlace[] => {
  const judged = name.hits(PLACE).map((hit) => ({ hit, verdict: verdict(name, hit) }))
  const kept = judged.filter(({ verdict }) => verdict !== undefined)
  return kept
    .filter(({ hit, verdict }) => verdict === wanted && !kept.some((other) => contains(other.hit, hit)))
    .map(({ hit }) => foundPlace(name, hit))
}

/** Whether a place stands in the subject's registered name, in this form or another of the same division. */
export const standsIn = (registeredName: string, { word, fullName }: FoundPlace): boolean =>
  registeredName.includes(word) || registeredName.includes(fullName)
