import type { Params } from '../core/issue'
import {
  countyPlaces,
  formsOf,
  majorPlaces,
  type Place,
  type PlaceForms,
  type PlaceGrade,
  type PlaceList,
} from '../data/place-list'
import { nationalWords } from '../data/words/national'
import {
  type OrganisationWord,
  organisationText,
  organisationWord,
  organisationWords,
} from '../data/words/organisation'
import { sampleWords } from '../data/words/samples'
import { type SensitiveTerm, sensitiveTerm, sensitiveTerms, sensitiveText } from '../data/words/sensitive'
import { CONTEXTUAL_PLACE, NATIONAL, ORGANISATION, PLACE, SAMPLE, SENSITIVE } from '../name/analysis'
import { placeIndicators, placeMakers } from '../name/place-context'
import { once } from '../text/remember'
import { readPatiently } from '../text/text-search'
import { type WordList, wordsIn } from '../text/word-list'

/** 中国、中华、国家、人民: clause 14.1.A. */
export const nationalList: WordList = { bit: NATIONAL, words: nationalWords }

/** 敏感词汇: clause 14.1.B. */
export const sensitiveList: WordList = {
  bit: SENSITIVE,
  words: sensitiveTerms,
  groupedTexts: () => [sensitiveText()],
  meaningOf: sensitiveTerm as (term: string) => SensitiveTerm,
}

/** 公司、组织等类型的字眼: clause 14.1.B. */
export const organisationList: WordList = {
  bit: ORGANISATION,
  words: organisationWords,
  groupedTexts: () => [organisationText()],
  meaningOf: organisationWord as (word: string) => OrganisationWord,
}

/** The published samples: clause 14.3. */
export const sampleList: WordList = { bit: SAMPLE, words: sampleWords }

const grades: readonly PlaceGrade[] = ['certain', 'suspected', 'contextual']

/** All that a form names, the surest reading first. */
const describePlaces = (places: readonly Place[], word: string): Params => {
  const named = places
    .map(({ division: { code, level, name }, grade, short }) => ({
      division: { code, level, name },
      ...(short && name !== word ? { form: 'short', grade: short.grade } : { form: 'full', grade }),
    }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  return { form: named[0]!.form, grade: named[0]!.grade, divisions: named.map(({ division }) => division) }
}

const nothing: Params = {}

/**
 * 地名, from any place lists: the forms that name a place by themselves, and those that something behind them makes one. A
 * form may be both, of different places; the surest reading decides.
 */
export const placeListsOf = (...lists: readonly PlaceList[]): readonly WordList[] => {
  const forms = once((): readonly PlaceForms[] => lists.map((list) => list.forms?.() ?? formsOf(list())))
  // What is no place is kept as well: only listed words are asked for, and what a suffix makes of them.
  const known = new Map<string, Params>()
  const meaningOf = (word: string): Params => {
    const kept = known.get(word)
    if (kept) return kept
    const places = forms().flatMap(({ named }) => named(word))
    const params = places.length > 0 ? describePlaces(places, word) : nothing
    known.set(word, params)
    return params
  }
  const groupedTexts = (): string[] => forms().map(({ text }) => text)
  const words = (): string[] => [...new Set(groupedTexts().flatMap(wordsIn))]
  const bits = [PLACE, PLACE, CONTEXTUAL_PLACE, PLACE, PLACE, CONTEXTUAL_PLACE]
  return [
    {
      bit: PLACE,
      words,
      groupedTexts,
      bits,
      read: readPatiently,
      placeIndicators: placeIndicators,
      makers: placeMakers,
      meaningOf,
    },
  ]
}

/** Provinces, prefectures and counties. */
export const placeLists = /* @__PURE__ */ placeListsOf(majorPlaces, countyPlaces)
