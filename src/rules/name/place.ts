import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, PLACE } from '../../name/analysis'
import { isInRegisteredName, type PlaceSpan, placesIn } from '../../name/places'

type PlaceParams = { readonly found: readonly PlaceSpan[]; readonly inRegisteredName?: true }

export const namePlace = rule({
  code: 'name.place',
  level: 'error',
  clause: '14.1.A',
  at: 'website.name',
  on: 'name-analysis',
  triggers: PLACE,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): PlaceParams | undefined => {
    const found = placesIn(name, 'certain')
    if (found.length === 0) return undefined
    const registered = subject?.kind === 'individual' ? undefined : subject?.registeredName
    return registered && found.every((place) => isInRegisteredName(registered, place))
      ? { found, inRegisteredName: true }
      : { found }
  },
  downgrade: { to: 'review', when: ({ inRegisteredName }) => inRegisteredName === true },
})

export const doc = {
  title: 'Only national-level units bear a place name',
  why: '地名 is a category, not the two characters: the divisions of GB/T 2260 in full and short form. A short form that is an ordinary word counts only with a suffix or an institution word behind it. Since clause 14.2 recommends the registered name, a place that stands in it is for a person to look at; an individual has none.',
  valid: [
    { value: '和平鸽的天空' },
    { value: '动物的光合作用' },
    { value: '北京气象', facts: { subject: { kind: 'institution', level: 'national' } } },
  ],
  invalid: [
    {
      value: '深圳美食记',
      params: {
        found: [
          { word: '深圳', start: 0, end: 2, divisions: [{ code: '440300', level: 'prefecture', name: '深圳市' }] },
        ],
      },
    },
    { value: '朝阳日报' },
    { value: '深圳县旧事' },
    {
      value: '杭州云杉科技',
      facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } },
      params: { inRegisteredName: true },
      level: 'review',
    },
    {
      value: '杭州云杉记',
      facts: { subject: { kind: 'individual', registeredName: '杭州云杉科技有限公司' } },
      level: 'error',
    },
  ],
} satisfies RuleDoc<typeof namePlace, string>
