import type { Params } from '../core/issue'
import { countyPlaces, majorPlaces, type Place, type PlaceGrade, type PlaceList } from '../data/place-list'
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

/** The divisions of all lists, and their forms by whether one of them names a place by itself. */
interface Forms {
  readonly places: readonly Place[]
  readonly free: ReadonlySet<string>
  readonly bound: ReadonlySet<string>
}

const formsOf = (lists: readonly PlaceList[]): Forms => {
  const places = lists.flatMap((list) => list())
  const free = new Set<string>()
  const bound = new Set<string>()
  for (const { division, grade, short } of places) {
    if (grade === 'bound') bound.add(division.name)
    else free.add(division.name)
    if (short?.grade === 'bound') bound.add(short.name)
    else if (short) free.add(short.name)
  }
  return { places, free, bound }
}

/** All that a form names, the surest reading first. Without an index: few forms are asked for, and each once. */
const describePlace = (places: readonly Place[], word: string): Params => {
  const named = places
    .filter(({ division, short }) => division.name === word || short?.name === word)
    .map(({ division: { code, level, name }, grade, short }) => ({
      division: { code, level, name },
      ...(short && name !== word ? { form: 'short', grade: short.grade } : { form: 'full', grade }),
    }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  return { form: named[0]!.form, grade: named[0]!.grade, divisions: named.map(({ division }) => division) }
}

const nothing: Params = {}

/** 地名, from any place lists: those that name a place by themselves, and those that something behind them makes one. */
export const placeListsOf = (...lists: readonly PlaceList[]): readonly WordList[] => {
  let read: Forms | undefined
  const forms = (): Forms => {
    read ??= formsOf(lists)
    return read
  }
  const known = new Map<string, Params>()
  const describe = (word: string): Params => {
    const kept = known.get(word)
    if (kept) return kept
    const { places, free, bound } = forms()
    if (!free.has(word) && !bound.has(word)) return nothing
    const params = describePlace(places, word)
    known.set(word, params)
    return params
  }
  return [
    { bit: PLACE, words: () => [...forms().free], describe },
    { bit: PLACE_BOUND, words: () => [...forms().bound].filter((word) => !forms().free.has(word)), describe },
  ]
}

/** Provinces, prefectures and counties. */
export const placeLists = /* @__PURE__ */ placeListsOf(majorPlaces, countyPlaces)
