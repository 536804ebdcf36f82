import { type Facts, type Order, type Requirement, requirements } from '../index'
import { filingTypesEn, filingTypesZh } from '../locales/labels'
import type { Needs } from './checked'
import type { Context } from './context'
import { placeOf } from './place'

const isDone = ({ status }: Requirement): boolean => status === 'given' || status === 'answered'

/** What an order needs, by its edition. */
export const needsOf = (order: unknown, facts: Facts, { edition, settings, texts }: Context): Needs => {
  const { complete, types, requirements: all } = requirements(order as Order, facts, edition)
  const names: Readonly<Record<string, string>> = settings.language === 'zh' ? filingTypesZh : filingTypesEn
  const open = all.filter((one) => !isDone(one))
  const wordsOf = ({ label, path }: Requirement): string => {
    const [first, at] = path
    const own = label[settings.language]
    return first === 'websites' ? texts.joinPlace([placeOf(['websites', at as number], settings.language), own]) : own
  }
  const required = open.filter(({ certainty }) => certainty === 'required')
  const isPaper = ({ asks }: Requirement): boolean => asks === 'material' || asks === 'pre-approval'
  return {
    complete,
    types: [...new Set(types.map((type) => (type === null ? texts.unknownType : (names[type] ?? texts.noFiling))))],
    missing: required.filter((one) => !isPaper(one)).map(wordsOf),
    bring: required.filter(isPaper).map(wordsOf),
    perhaps: open.filter(({ certainty }) => certainty === 'perhaps').map(wordsOf),
  }
}
