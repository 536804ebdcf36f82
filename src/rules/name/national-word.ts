import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { rule } from '../../core/rule'
import { NATIONAL, type NameAnalysis } from '../../name/analysis'

type NationalParams = {
  readonly found: readonly Found[]
  readonly acrossWords?: true
  readonly inRegisteredName?: true
}

export const nameNationalWord = rule({
  code: 'name.national-word',
  level: 'error',
  clause: '14.1.A',
  at: 'website.name',
  on: 'name-analysis',
  triggers: NATIONAL,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): NationalParams | undefined => {
    const hits = name.hits(NATIONAL)
    if (hits.length === 0) return undefined
    const standing = hits.filter((hit) => !/straddling|ambiguous/.test(name.boundaryOf(hit)))
    const found = (standing.length > 0 ? standing : hits).map(({ word, start, end }) => ({ word, start, end }))
    if (standing.length === 0) return { found, acrossWords: true }
    // Clause 14.2 recommends the registered name; 人民 is the one of the four words that local units bear in it.
    const own =
      subject?.kind !== 'individual' &&
      found.every(({ word }) => word === '人民' && subject?.registeredName?.includes(word))
    return own ? { found, inRegisteredName: true } : { found }
  },
  downgrade: {
    to: 'review',
    when: ({ acrossWords, inRegisteredName }) => acrossWords === true || inRegisteredName === true,
  },
})

export const doc = {
  title: 'Only national-level units bear 中国, 中华, 国家 or 人民',
  why: 'The words are forbidden 字样: contained is enough, and 人民币 contains one. Where the two characters only meet across the boundary of two words (美中国际), a person looks: literal screening may still refuse the name. 人民 in a unit’s own registered name is for a person as well.',
  valid: [{ value: '中外园林' }, { value: '中国天气', facts: { subject: { kind: 'institution', level: 'national' } } }],
  invalid: [
    { value: '中国反腐网', params: { found: [{ word: '中国', start: 0, end: 2 }] } },
    { value: '醉美中国风', params: { found: [{ word: '中国', start: 2, end: 4 }] } },
    { value: '人民币收藏', params: { found: [{ word: '人民', start: 0, end: 2 }] } },
    { value: '中\u200b華小吃', params: { found: [{ word: '中华', start: 0, end: 3 }] } },
    { value: '二人 民宿', params: { acrossWords: true }, level: 'review' },
    {
      value: '云溪县人民医院',
      facts: { subject: { kind: 'institution', registeredName: '云溪县人民医院' } },
      params: { inRegisteredName: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameNationalWord, string>
