import type { Span } from '../core/issue'
import { SURNAME, table } from './classes'
import type { Hit } from './hits'
import { type NameReading, PLACE } from './name'

/** A division: its six digits, its level (province, prefecture, county) and its full name. */
export type FoundDivision = { readonly code: string; readonly level: string; readonly name: string }

/** A place name that was found, with all the divisions that it names. */
export type FoundPlace = Span & { readonly word: string; readonly divisions: readonly FoundDivision[] }

type Verdict = 'certain' | 'suspected' | undefined

/** A division's suffix, or an institution of a place: behind a short form, it makes the place certain. */
const suffix = /^(?:省|市|县|区|州|盟|旗|地区|自治)/
const institution =
  /^(?:人民|第[一二三四五六七八九十]|市立|县立|公立|师范|理工|职业|中心)?(?:政府|日报|晚报|晨报|都市报|时报|新闻网|电视台|广播|卫视|交通广播|大学|学院|医院|中医院|中学|小学|一中|二中|法院|检察院|公安|图书馆|博物馆|火车站|机场|.{1,6}局(?!部))/
const institutionAtEnd = /(?:医院|大学|学院|中学|小学|日报|法院|检察院|局|委员会|政府|电视台)$/

/** What follows a personal name in a website's name. */
const behindPerson = /^(?:$|[的之君先博随个工作主官])/
const behindSurnameAndPlace = /^[^的之]?(?:的|博客|个人)/

const isSurname = (text: string): boolean => ((table()[text.charCodeAt(0)] as number) & (SURNAME << 16)) !== 0

/** 杨永康的博客, 石林波博客: the place is part of a person's name at the beginning. */
const insidePerson = (text: string, { from, to }: Hit): boolean => {
  const behind = text.slice(to)
  if (from > 1 || !isSurname(text)) return false
  return from === 1 ? behindPerson.test(behind) : behind.charAt(0) !== '的' && behindSurnameAndPlace.test(behind)
}

const verdictOf = (name: NameReading, hit: Hit): Verdict => {
  const { text } = name.folded
  const { grade, form } = name.describe(PLACE, hit.word)
  const behind = text.slice(hit.to)
  const followed = suffix.test(behind) || institution.test(behind)
  const distant = hit.from === 0 && institutionAtEnd.test(behind)
  // An ordinary word that nothing makes a place needs no further look.
  if (grade === 'bound' && (form === 'full' || !(followed || distant))) return undefined
  const standing = name.standing(hit)
  if (standing === 'unsure') return grade === 'bound' ? undefined : 'suspected'
  if (standing !== 'word' && !(standing === 'part' && grade === 'certain')) return undefined
  if (form === 'full') return grade === 'certain' ? 'certain' : 'suspected'
  if (insidePerson(text, hit)) return undefined
  return grade === 'certain' || followed ? 'certain' : 'suspected'
}

const holds = (outer: Hit, inner: Hit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from

const judged = new WeakMap<NameReading, { readonly hit: Hit; readonly verdict: Verdict }[]>()

/** Every place name of a name with its verdict; one that a longer one holds is left out. Kept, as two rules ask. */
const judgePlaces = (name: NameReading) => {
  const known = judged.get(name)
  if (known) return known
  const all = name
    .hits(PLACE)
    .map((hit) => ({ hit, verdict: verdictOf(name, hit) }))
    .filter(({ verdict }) => verdict)
  const outermost = all.filter(({ hit }) => !all.some((other) => holds(other.hit, hit)))
  judged.set(name, outermost)
  return outermost
}

/** The place names of a name: those that are certain, or those that a person must look at. */
export const placesIn = (name: NameReading, wanted: 'certain' | 'suspected'): FoundPlace[] =>
  judgePlaces(name)
    .filter(({ verdict }) => verdict === wanted)
    .map(({ hit: { word, start, end } }) => {
      const { divisions } = name.describe(PLACE, word) as { readonly divisions: readonly FoundDivision[] }
      return { word, start, end, divisions }
    })

/** Whether a place stands in the subject's registered name, in this form or another of the same division. */
export const standsIn = (registeredName: string, { word, divisions }: FoundPlace): boolean =>
  registeredName.includes(word) || divisions.some(({ name }) => registeredName.includes(name))
