import type { Span } from '../core/issue'
import { SURNAME, table } from '../text/characters'
import { CONTEXTUAL_PLACE, type NameAnalysis, PLACE } from './analysis'
import { type Hit, hitsOf, judged, type Verdict } from './hits'
import { divisionSuffix, institution, institutionAtEnd, plainSurname } from './place-context'

/** A division: its six digits, its level (province, prefecture, county) and its full name. */
export type FoundDivision = { readonly code: string; readonly level: string; readonly name: string }

/** A place name that was found, with all the divisions that it names. */
export type FoundPlace = Span & { readonly word: string; readonly divisions: readonly FoundDivision[] }

/** What follows a personal name in a website's name. */
const behindPerson = /^(?:$|[的之君先博随个工作主官])/
const behindSurnameAndPlace =
  /^[^的之我你他她它这那人市县区州客家事新老大小]的?(?:博客|个人|工作室|日记|笔记|随笔|手记|小站|空间|小屋|小窝)/

/** 杨永康的博客, 石林波博客: the place is part of a person's name at the beginning. */
const insidePerson = (text: string, { from }: Hit, behind: string): boolean => {
  if (from > 1 || !((table()[text.charCodeAt(0)] as number) & (SURNAME << 16))) return false
  return from === 1 ? behindPerson.test(behind) && !plainSurname.test(text) : behindSurnameAndPlace.test(behind)
}

/** 东方市集, 朝阳区块链: the suffix of the full name begins the word behind it. */
const endsInOtherWord = (text: string, { to }: Hit): boolean =>
  '省市县区盟旗'.includes(text.charAt(to - 1)) && !divisionSuffix.test(text.slice(to - 1))

/** 海港区: with its suffix it is a full name, whose own grade decides. */
const isFullName = (name: NameAnalysis, { from, to }: Hit): boolean =>
  name.meaningOf(PLACE, name.folded.text.slice(from, to + 1)).form === 'full'

/** Whether a suffix or an institution stands right behind a hit, which the text behind it begins with. */
const isFollowed = (name: NameAnalysis, hit: Hit, behind: string): boolean =>
  (divisionSuffix.test(behind) && !isFullName(name, hit)) || institution.test(behind)

const verdictOf = (name: NameAnalysis, hit: Hit): Verdict => {
  const { text } = name.folded
  const { grade, form } = name.meaningOf(PLACE, hit.word)
  const behind = text.slice(hit.to)
  // An ordinary word that nothing makes a place needs no further look.
  if (grade === 'contextual') {
    const isPlace =
      form !== 'full' && (isFollowed(name, hit, behind) || (hit.from === 0 && institutionAtEnd.test(behind)))
    if (!isPlace) return undefined
  }
  const standing = name.boundaryOf(hit)
  if (standing === 'ambiguous') return 'suspected'
  if (standing !== 'whole') return undefined
  if (form === 'full' ? endsInOtherWord(text, hit) : insidePerson(text, hit, behind)) return undefined
  return grade === 'certain' || (form !== 'full' && isFollowed(name, hit, behind)) ? 'certain' : 'suspected'
}

/** The place names of a name: those that are certain, or those that a person must look at. */
export const placesIn = (name: NameAnalysis, wanted: 'certain' | 'suspected'): FoundPlace[] => {
  name.kept.places ??= judged(name.hits(PLACE | CONTEXTUAL_PLACE), (hit) => verdictOf(name, hit))
  return hitsOf(name.kept.places, wanted).map(({ word, start, end }) => {
    const { divisions } = name.meaningOf(PLACE, word) as Pick<FoundPlace, 'divisions'>
    return { word, start, end, divisions }
  })
}

/** Whether a place stands in the subject's registered name, in this form or another of the same division. */
export const standsIn = (registeredName: string, { word, divisions }: FoundPlace): boolean =>
  registeredName.includes(word) || divisions.some(({ name }) => registeredName.includes(name))
