import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { type OrganisationWord, organisationAt } from '../../data/words/organisation'
import { type NameAnalysis, ORGANISATION } from '../../name/analysis'
import { type Hit, outermost, type Verdict } from '../../name/hits'
import { quotedEn, quotedZh } from '../wording'

type OrganisationParams = {
  readonly found: readonly (Span & { readonly word: string; readonly named: boolean })[]
  readonly suspected?: true
}

const certaintyOf = (name: NameAnalysis, hit: Hit): Verdict => {
  const { named, certainty } = name.meaningOf(ORGANISATION, hit.word) as OrganisationWord
  const boundary = name.boundaryOf(hit)
  // The words of the clause count wherever they occur, unless a longer word contains them: 软组织.
  if (named) return boundary === 'edge' || boundary === 'interior' ? undefined : 'certain'
  return boundary === 'whole' ? organisationAt(hit.word, name.folded.text.slice(hit.to), certainty) : undefined
}

export const nameOrganisationWord = /* @__PURE__ */ rule({
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

export const zh = ({ found, suspected }: ParamsOf<typeof nameOrganisationWord>): string =>
  suspected
    ? `网站名称里的${quotedZh(found)}可能被认为是单位名称，需要审核人员确认。建议换一种说法。`
    : `个人网站名称不能包含公司、组织等字样：${quotedZh(found)}。请去掉，或以单位名义备案。`

export const en = ({ found, suspected }: ParamsOf<typeof nameOrganisationWord>): string =>
  suspected
    ? `${quotedEn(found)} in the website name may be taken for an organisation, so a reviewer must check it. Consider other words.`
    : `An individual’s website name must not contain words for companies or organisations: ${quotedEn(found)}. Remove them, or file as an organisation.`

export const doc = {
  title: {
    zh: '个人网站名称不含公司、组织等字样',
    en: 'An individual’s website name contains no word for an organisation',
  },
  why: {
    zh: '第 14.1.B 条点名“公司”“组织”，这两个词在哪里出现都算；“等类型”包括同类的词，作为词出现才算。工作室、空间、网站在示例里就有，不算。',
    en: 'Clause 14.1.B names 公司 and 组织, which count wherever they occur; 等类型 covers similar words, which count as whole words. 工作室, 空间 and 网站 occur in the source’s own samples.',
  },
  valid: [
    { value: '白桦工作室', facts: { subject: { kind: 'individual' } } },
    { value: '白桦有限公司', facts: { subject: { kind: 'enterprise' } } },
    { value: '白桦有限公司' },
    { value: '企业家笔记', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    {
      value: '白桦公司',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '公司', start: 2, end: 4, named: true }] },
    },
    { value: '梦想研究所', facts: { subject: { kind: 'individual' } } },
    { value: '医院实习日记', facts: { subject: { kind: 'individual' } }, params: { suspected: true }, level: 'review' },
    {
      value: '青禾读书会',
      facts: { subject: { kind: 'individual' } },
      params: { suspected: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameOrganisationWord, string>
