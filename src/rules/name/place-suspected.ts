import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, PLACE } from '../../name/analysis'
import { isInRegisteredName, type PlaceSpan, placesIn } from '../../name/places'

type PlaceParams = { readonly found: readonly PlaceSpan[] }

export const namePlaceSuspected = rule({
  code: 'name.place-suspected',
  level: 'review',
  clause: '14.1.A',
  at: 'website.name',
  on: 'name-analysis',
  triggers: PLACE,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): PlaceParams | undefined => {
    const registered = subject?.kind === 'individual' ? undefined : subject?.registeredName
    const found = placesIn(name, 'suspected').filter((place) => !registered || !isInRegisteredName(registered, place))
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'A word that may be a place name is looked at',
  why: 'Some short forms of divisions are ordinary words or parts of names as well, and some only appear where two words meet. Where neither reading is clear, a person decides; what stands in a unit’s registered name is cleared by it.',
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
