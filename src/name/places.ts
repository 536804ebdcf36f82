import type { Span } from '../core/issue'
import type { Facts } from '../model/facts'
import { CONTEXTUAL_PLACE, type NameAnalysis, PLACE } from './analysis'
import { type Hit, hitsOf, type Verdict, verdictsOn } from './hits'
import { divisionSuffix, institution, institutionAtEnd, plainSurname } from './place-context'
import { foldName, isInRegisteredName, isRegisteredName, meets } from './registered-name'

/** A division: its six digits, its level (province, prefecture, county) and its full name. */
export type FoundDivision = { readonly code: string; readonly level: string; readonly name: string }

/** The span of a place name, with all the divisions that it names. */
export type PlaceSpan = Span & { readonly word: string; readonly divisions: readonly FoundDivision[] }

/** What follows a personal name in a website's name. */
const afterPerson = /^(?:$|[的之君先博随个工作主官])/
const afterSurnameAndPlace =
  /^[^的之我你他她它这那人市县区州客家事新老大小]的?(?:博客|个人|工作室|日记|笔记|随笔|手记|小站|空间|小屋|小窝)/

/** 杨永康的博客, 石林波博客: the place is part of a person's name at the beginning. */
const isInPerson = (name: NameAnalysis, { from }: Hit, after: string): boolean => {
  if (from > 1 || !name.startsWithSurname) return false
  return from === 1 ? afterPerson.test(after) && !plainSurname.test(name.folded.text) : afterSurnameAndPlace.test(after)
}

/** 东方市集, 朝阳区块链: the suffix of the full name starts the next word. */
const endsInOtherWord = (text: string, { to }: Hit): boolean =>
  '省市县区盟旗'.includes(text.charAt(to - 1)) && !divisionSuffix.test(text.slice(to - 1))

/** 海港区: with its suffix it is a full name, whose own grade decides. */
const isFullName = (name: NameAnalysis, { from, to }: Hit): boolean =>
  name.meaningOf(PLACE, name.folded.text.slice(from, to + 1)).form === 'full'

/** Whether a suffix or an institution follows a hit. */
const isFollowed = (name: NameAnalysis, hit: Hit, after: string): boolean =>
  (divisionSuffix.test(after) && !isFullName(name, hit)) || institution.test(after)

const verdictOf = (name: NameAnalysis, hit: Hit): Verdict => {
  const { text } = name.folded
  const { grade, form } = name.meaningOf(PLACE, hit.word)
  const after = text.slice(hit.to)
  // An ordinary word in no context of a place needs no further look.
  if (grade === 'contextual') {
    const isPlace =
      form !== 'full' && (isFollowed(name, hit, after) || (hit.from === 0 && institutionAtEnd.test(after)))
    if (!isPlace) return undefined
  }
  const boundary = name.boundaryOf(hit)
  if (boundary === 'ambiguous') return 'suspected'
  if (boundary !== 'whole') return undefined
  if (form === 'full' ? endsInOtherWord(text, hit) : isInPerson(name, hit, after)) return undefined
  return grade === 'certain' || (form !== 'full' && isFollowed(name, hit, after)) ? 'certain' : 'suspected'
}

type SubjectFacts = NonNullable<Facts['subject']>

/** Whether a place is no part of the subject's own name in a name. */
const outside =
  (name: NameAnalysis, own: string) =>
  ({ word, start }: PlaceSpan): boolean => {
    const { text, starts } = name.folded
    const from = starts.indexOf(start)
    return !meets(text, own, from, from + word.length)
  }

/** The place names of a name: those that are certain, or those that a person must look at. */
const placesIn = (name: NameAnalysis, wanted: 'certain' | 'suspected'): PlaceSpan[] => {
  name.shared.places ??= verdictsOn(name.hits(PLACE | CONTEXTUAL_PLACE), (hit) => verdictOf(name, hit))
  return hitsOf(name.shared.places, wanted).map(({ word, start, end }) => {
    const { divisions } = name.meaningOf(PLACE, word) as Pick<PlaceSpan, 'divisions'>
    return { word, start, end, divisions }
  })
}

/** The places of a name, judged against the subject: those that are refused, and those that a person must look at. */
export interface JudgedPlaces {
  readonly refused: readonly PlaceSpan[]
  /** In the subject's registered name, and certain. */
  readonly own: readonly PlaceSpan[]
  readonly suspected: readonly PlaceSpan[]
}

const noPlaces: JudgedPlaces = { refused: [], own: [], suspected: [] }

/** Judges the places of a name. A registered name, and what clause 14.2 recommends beside it, has none. */
export const judgePlaces = (name: NameAnalysis, subject: SubjectFacts = {}): JudgedPlaces => {
  const certain = placesIn(name, 'certain')
  const suspected = placesIn(name, 'suspected')
  if (certain.length + suspected.length === 0) return noPlaces
  if (subject.kind === 'individual') {
    const isForeign = outside(name, foldName(subject.name ?? ''))
    return { refused: certain.filter(isForeign), own: [], suspected: suspected.filter(isForeign) }
  }
  if (!subject.registeredName) return { refused: certain, own: [], suspected }
  const registered = name.registered(subject.registeredName)
  if (isRegisteredName(name, registered)) return noPlaces
  const isForeign = outside(name, registered.tradeName)
  const isOwn = (place: PlaceSpan) => isInRegisteredName(registered, place)
  const judged = certain.filter(isForeign)
  return {
    refused: judged.filter((place) => !isOwn(place)),
    own: judged.filter(isOwn),
    suspected: suspected.filter((place) => isForeign(place) && !isOwn(place)),
  }
}
