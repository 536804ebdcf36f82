import { freeze } from '../core/freeze'
import type { Params } from '../core/issue'
import { countyPlaces, formsOf, majorPlaces, type Place, type PlaceForms, type PlaceList } from '../data/place-list'
import { nationalWords } from '../data/words/national'
import { type OrganisationWord, organisationText, organisationWord } from '../data/words/organisation'
import { sampleWords } from '../data/words/samples'
import { type SensitiveTerm, sensitiveTerm, sensitiveText } from '../data/words/sensitive'
import { CONTEXTUAL_PLACE, NATIONAL, ORGANISATION, PLACE, SAMPLE, SENSITIVE } from '../name/analysis'
import { hasPlaceIndicator } from '../name/place-context'
import type { PlaceGrade } from '../name/place-meaning'
import { once } from '../text/remember'
import { groupedText, type WordList, wordList } from '../text/word-list'

/** 中国、中华、国家、人民: clause 14.1.A. */
export const nationalList: WordList = /* @__PURE__ */ wordList(NATIONAL, () => groupedText(nationalWords()))

/** 敏感词汇: clause 14.1.B. */
export const sensitiveList: WordList<SensitiveTerm> = /* @__PURE__ */ wordList(SENSITIVE, sensitiveText, sensitiveTerm)

/** 公司、组织等类型的字眼: clause 14.1.B. */
export const organisationList: WordList<OrganisationWord> = /* @__PURE__ */ wordList(
  ORGANISATION,
  organisationText,
  organisationWord,
)

/** The published samples: clause 14.3. */
export const sampleList: WordList = /* @__PURE__ */ wordList(SAMPLE, () => groupedText(sampleWords()))

const grades: readonly PlaceGrade[] = ['certain', 'suspected', 'contextual']

/** All that a form names, the surest first. */
const describePlaces = (places: readonly Place[], word: string): Params => {
  const named = places
    .map(({ division: { code, level, name }, grade, short }) => ({
      division: { code, level, name },
      ...(short && name !== word ? { form: 'short', grade: short.grade } : { form: 'full', grade }),
    }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  return freeze({ form: named[0]!.form, grade: named[0]!.grade, divisions: named.map(({ division }) => division) })
}

/** The flags of the groups A to F: full names, then short forms, by their grades. */
const placeFlags: readonly number[] = /* @__PURE__ */ Object.freeze([
  PLACE,
  PLACE,
  CONTEXTUAL_PLACE,
  PLACE,
  PLACE,
  CONTEXTUAL_PLACE,
])

/**
 * 地名: returns word lists of place lists (`majorPlaces`, `countyPlaces`), for `NameSources`. A form may name several places;
 * the most certain grade counts.
 */
export const placeListsOf = (...lists: readonly PlaceList[]): readonly WordList[] => {
  const forms = once((): readonly PlaceForms[] => lists.map((list) => list.forms?.() ?? formsOf(list())))
  const text = (): string =>
    forms()
      .map((own) => own.text)
      .join('')
  const known = new Map<string, Params>()
  const meaningOf = (word: string): Params | undefined => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const places = forms().flatMap(({ named }) => named(word))
    if (places.length === 0) return undefined
    const meaning = describePlaces(places, word)
    known.set(word, meaning)
    return meaning
  }
  return freeze([{ ...wordList(PLACE, text, meaningOf), bits: placeFlags, hasPlaceIndicator }])
}

/** Provinces, prefectures and counties. */
export const placeLists = /* @__PURE__ */ placeListsOf(majorPlaces, countyPlaces)
