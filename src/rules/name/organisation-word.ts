import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { rule } from '../../core/rule'
import { namesOrganisation } from '../../data/words/organisation'
import { type NameAnalysis, ORGANISATION } from '../../name/analysis'
import { type Hit, outermost, type Verdict } from '../../name/hits'

type OrganisationParams = {
  readonly found: readonly (Span & { readonly word: string; readonly named: boolean })[]
  readonly suspected?: true
}

const certaintyOf = (name: NameAnalysis, hit: Hit): unknown => {
  const { named, certainty } = name.meaningOf(ORGANISATION, hit.word)
  if (named) return 'certain'
  return name.boundaryOf(hit) === 'whole' && namesOrganisation(hit.word, name.folded.text.slice(hit.to))
    ? certainty
    : undefined
}

export const nameOrganisationWord = rule({
  code: 'name.organisation-word',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  triggers: ORGANISATION,
  check: (name: NameAnalysis): OrganisationParams | undefined => {
    const hitsOf = (wanted: Verdict) => name.hits(ORGANISATION).filter((hit) => certaintyOf(name, hit) === wanted)
    const certain = hitsOf('certain')
    const hits = certain.length > 0 ? certain : hitsOf('suspected')
    if (hits.length === 0) return undefined
    const found = outermost(hits).map(({ word, start, end }) => {
      const named = name.meaningOf(ORGANISATION, word).named === true
      return { word, start, end, named }
    })
    return certain.length > 0 ? { found } : { found, suspected: true }
  },
  downgrade: { to: 'review', when: ({ suspected }) => suspected === true },
})

export const doc = {
  title: 'An individual’s website name holds no organisation word',
  why: '公司 and 组织 are named and count wherever they stand; 等类型 covers their family, which counts as a word. 工作室, 空间 and 网站 stand in the source’s own samples.',
  valid: [
    { value: '白桦工作室', facts: { subject: { kind: 'individual' } } },
    { value: '白桦有限公司', facts: { subject: { kind: 'enterprise' } } },
    { value: '白桦有限公司' },
  ],
  invalid: [
    {
      value: '白桦公司',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '公司', start: 2, end: 4, named: true }] },
    },
    { value: '梦想研究所', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof nameOrganisationWord, string>
