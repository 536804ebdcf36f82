import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type NameAnalysis, PLACE } from '../../name/analysis'
import { clearedBy, judgePlaces, type PlaceSpan } from '../../name/places'
import { placesEn, placesZh } from '../wording'

type PlaceParams = { readonly found: readonly PlaceSpan[] }

export const namePlaceSuspected = /* @__PURE__ */ rule({
  code: 'name.place-suspected',
  level: 'review',
  clause: '14.1.A',
  at: 'website.name',
  on: 'name-analysis',
  triggers: PLACE,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): PlaceParams | undefined => {
    const { refused, own, suspected } = judgePlaces(name, subject)
    // Places of the registered name next to one that is refused: each gets a verdict of its own.
    const found = [...(refused.length > 0 ? own : []), ...suspected]
    return found.length > 0 ? { found } : undefined
  },
  cleared: (name: NameAnalysis, { subject }) => clearedBy(name, subject),
})

export const zh = ({ found }: ParamsOf<typeof namePlaceSuspected>): string =>
  `网站名称里的${placesZh(found)}可能被认为是地名，需要审核人员确认。如果不是指地方，请附上说明，或者换一个词。`

export const en = ({ found }: ParamsOf<typeof namePlaceSuspected>): string =>
  `The website name may contain a place name, so a reviewer must check it: ${placesEn(found)}. If no place is meant, add an explanation, or use another word.`

export const doc = {
  title: { zh: '可能是地名的词由人工确认', en: 'A word that may be a place name is reviewed' },
  why: {
    zh: '有些地名简称同时是普通的词或名称的一部分，有些只在两个词相连处出现。两种理解都说得通时，由人工确认；单位证件全称里有的地名不报告。',
    en: 'Some short forms of divisions are also ordinary words or parts of names, and some appear only where two words meet. If both readings are possible, a person decides. A place in an organisation’s registered name is not reported.',
  },
  valid: [
    { value: '和平鸽的天空' },
    { value: '深圳美食记' },
    { value: '蓬莱旅行记', facts: { subject: { kind: 'enterprise', registeredName: '蓬莱旅行社有限公司' } } },
  ],
  invalid: [
    { value: '蓬莱旅行记' },
    { value: '上城区散步记' },
    { value: '蓬莱旅行记', facts: { subject: { kind: 'enterprise', registeredName: '云杉旅行社有限公司' } } },
  ],
} satisfies RuleDoc<typeof namePlaceSuspected, string>
