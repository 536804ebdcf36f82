import type { Params } from '../core/issue'
import { countyPlaces, majorPlaces, type PlaceGrade, type PlaceList } from '../data/place-list'
import { nationalWords } from '../data/words/national'
import { type OrganisationWord, organisationWord, organisationWords } from '../data/words/organisation'
import { sampleWords } from '../data/words/samples'
import { type SensitiveTerm, sensitiveTerm, sensitiveTerms } from '../data/words/sensitive'
import type { Division } from '../model/lists'
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

/**
 * All that a word names, the surest reading first; nothing where it is no place. Looked up place by place, for few words are
 * ever asked for, and each is asked for again.
 */
const describePlace = (lists: readonly PlaceList[], word: string): Params => {
  const named: { readonly division: Division; readonly form: 'full' | 'short'; readonly grade: PlaceGrade }[] = []
  for (const list of lists)
    for (const { division, grade, short } of list()) {
      if (division.name === word) named.push({ division, form: 'full', grade })
      else if (short?.name === word) named.push({ division, form: 'short', grade: short.grade })
    }
  const [surest] = named.sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  if (surest === undefined) return {}
  const divisions = named.map(({ division: { code, level, name } }) => ({ code, level, name }))
  return { form: surest.form, grade: surest.grade, divisions }
}

/** Words that are places by themselves in one of their readings, and those that never are. */
const sortWords = (lists: readonly PlaceList[]): Record<'free' | 'bound', readonly string[]> => {
  const bound = new Set<string>()
  const free = new Set<string>()
  for (const list of lists)
    for (const { division, grade, short } of list()) {
      ;(grade === 'bound' ? bound : free).add(division.name)
      if (short) (short.grade === 'bound' ? bound : free).add(short.name)
    }
  return { free: [...free], bound: [...bound].filter((word) => !free.has(word)) }
}

/** 地名, from any place lists: those that name a place by themselves, and those that something behind them makes one. */
export const placeListsOf = (...lists: readonly PlaceList[]): readonly WordList[] => {
  const known = new Map<string, Params>()
  const describe = (word: string): Params => {
    const params = known.get(word) ?? describePlace(lists, word)
    if ('form' in params) known.set(word, params)
    return params
  }
  let sorted: ReturnType<typeof sortWords> | undefined
  const words = (): ReturnType<typeof sortWords> => {
    sorted ??= sortWords(lists)
    return sorted
  }
  return [
    { bit: PLACE, words: () => words().free, describe },
    { bit: PLACE_BOUND, words: () => words().bound, describe },
  ]
}

/** Provinces, prefectures and counties. */
export const placeLists = /* @__PURE__ */ placeListsOf(majorPlaces, countyPlaces)
