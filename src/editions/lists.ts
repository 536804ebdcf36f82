import type { Params } from '../core/issue'
import { type Gazetteer, gazetteer } from '../data/gazetteer'
import { countyPlaces, majorPlaces, type PlaceGrade, type PlaceList } from '../data/place-list'
import { nationalWords } from '../data/words/national'
import { type OrganisationWord, organisationWord, organisationWords } from '../data/words/organisation'
import { sampleWords } from '../data/words/samples'
import { type SensitiveTerm, sensitiveTerm, sensitiveTerms } from '../data/words/sensitive'
import { NATIONAL, ORGANISATION, PLACE, PLACE_BOUND, SAMPLE, SENSITIVE } from '../text/name'
import type { WordList } from '../text/tables'

/** 中国、中华、国家、人民: clause 14.1.A. */
export const nationalList: WordList = { bit: NATIONAL, words: nationalWords }

/** 敏感词汇: clause 14.1.B. */
export const sensitiveList: WordList = {
  bit: SENSITIVE,
  words: sensitiveTerms,
  describe: (word) => sensitiveTerm(word) as SensitiveTerm,
}

/** 公司、组织等类型的字眼: clause 14.1.B. */
export const organisationList: WordList = {
  bit: ORGANISATION,
  words: organisationWords,
  describe: (word) => organisationWord(word) as OrganisationWord,
}

/** The published samples: clause 14.3. */
export const sampleList: WordList = { bit: SAMPLE, words: () => sampleWords().map((word) => word.toLowerCase()) }

const grades: readonly PlaceGrade[] = ['certain', 'suspected', 'bound']

/** All that a word names, the surest reading first. */
const describePlace = (places: Gazetteer, word: string): Params => {
  const named = [...places.placesNamed(word)].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  const [surest] = named
  if (surest === undefined) return {}
  return {
    form: surest.form,
    grade: surest.grade,
    divisions: named.map(({ division: { code, level, name } }) => ({ code, level, name })),
  }
}

/** 地名, from any place lists: those that name a place by themselves, and those that something behind them makes one. */
export const placeListsOf = (...lists: readonly PlaceList[]): readonly WordList[] => {
  const places = gazetteer(...lists)
  const known = new Map<string, Params>()
  const describe = (word: string): Params => {
    const kept = known.get(word)
    if (kept) return kept
    const params = describePlace(places, word)
    if ('form' in params) known.set(word, params)
    return params
  }
  const isBound = (word: string) => places.placesNamed(word).every(({ grade }) => grade === 'bound')
  let all: readonly string[] | undefined
  const words = (): readonly string[] => {
    all ??= [...places.fullNames(), ...places.shortNames()]
    return all
  }
  return [
    { bit: PLACE, words: () => words().filter((word) => !isBound(word)), describe },
    { bit: PLACE_BOUND, words: () => words().filter(isBound), describe },
  ]
}

/** Provinces, prefectures and counties. */
export const placeLists = /* @__PURE__ */ placeListsOf(majorPlaces, countyPlaces)
