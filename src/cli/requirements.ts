import { type Facts, type Order, type Requirement, type Requirements, requirements } from '../index'
import { filingTypesEn, filingTypesZh } from '../locales/labels'
import type { Needs } from './checked'
import type { Context } from './context'
import { placeOf } from './place'

/** Whether nothing is left to do. */
export const isDone = ({ status }: Requirement): boolean => status === 'given' || status === 'answered'

/** A requirement in words, with the website that it is about. */
export const wordsOf = ({ label, path }: Requirement, { settings: { language }, texts }: Context): string => {
  const [first, at] = path
  const own = label[language]
  return first === 'websites' ? texts.joinPlace([placeOf(['websites', at as number], language), own]) : own
}

/** The types of filing in words, each once. */
const typesOf = (types: Requirements['types'], { settings, texts }: Context): string[] => {
  const names: Readonly<Record<string, string>> = settings.language === 'zh' ? filingTypesZh : filingTypesEn
  return [...new Set(types.map((type) => (type === null ? texts.unknownType : (names[type] ?? texts.noFiling))))]
}

const isPaper = ({ asks }: Requirement): boolean => asks === 'material' || asks === 'pre-approval'

/** What an order asks for, by what is to be done. */
export interface Sorted {
  readonly complete: boolean
  readonly types: readonly string[]
  /** Facts without which not all is known. */
  readonly needs: readonly string[]
  readonly all: readonly Requirement[]
  readonly missing: readonly Requirement[]
  readonly bring: readonly Requirement[]
  readonly perhaps: readonly Requirement[]
  readonly done: readonly Requirement[]
}

/** What an order asks for by its edition. */
export const sortedRequirements = (order: unknown, facts: Facts, context: Context): Sorted => {
  const { complete, types, needs, requirements: all } = requirements(order as Order, facts, context.edition)
  const open = all.filter((one) => !isDone(one))
  const required = open.filter(({ certainty }) => certainty === 'required')
  return {
    complete,
    types: typesOf(types, context),
    needs,
    all,
    missing: required.filter((one) => !isPaper(one)),
    bring: required.filter(isPaper),
    perhaps: open.filter(({ certainty }) => certainty === 'perhaps'),
    done: all.filter(isDone),
  }
}

/** What an order needs, in words. */
export const needsOf = (order: unknown, facts: Facts, context: Context): Needs => {
  const { complete, types, missing, bring, perhaps } = sortedRequirements(order, facts, context)
  const inWords = (those: readonly Requirement[]) => those.map((one) => wordsOf(one, context))
  return { complete, types, missing: inWords(missing), bring: inWords(bring), perhaps: inWords(perhaps) }
}
