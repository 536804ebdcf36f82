import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { ANY_PLACE, type NameAnalysis } from '../../name/analysis'
import { quotedEn, quotedZh } from '../wording'

/** What may follow a region in a name that is nothing but a region. */
const ending = /(?:官方网站|门户网站|信息网|门户网|网站|门户|在线|官网|网)$/

export const nameBareRegion = /* @__PURE__ */ rule({
  code: 'name.bare-region',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: ANY_PLACE,
  check: (name: NameAnalysis, { subject }): (ProvisionParams & { readonly found: readonly Found[] }) | undefined => {
    const said = provisionsFor(name, 'name.bare-region', subject?.kind)
    if (said.length === 0) return undefined
    const end = name.folded.text.replace(ending, '').length
    const whole = name.hits(ANY_PLACE).find(({ from, to }) => from === 0 && to === end)
    if (whole === undefined) return undefined
    return { ...paramsFrom(...said), found: [{ word: whole.word, start: whole.start, end: whole.end }] }
  },
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameBareRegion>): string =>
  suspected
    ? `网站名称除了地名${quotedZh(found)}没有别的内容，可能被认为具有行政意义，需要审核人员确认。建议加上体现网站内容的词。`
    : `网站名称不能只有地名${quotedZh(found)}，那样具有行政意义。请加上体现网站内容的词。`

export const en = ({ found, suspected }: ParamsOf<typeof nameBareRegion>): string =>
  suspected
    ? `The website name is nothing but the region ${quotedEn(found)} and may be taken for an official website, so a reviewer must check it. Consider adding words that describe the content.`
    : `The website name must not be nothing but the region ${quotedEn(found)}, which only an official website may be called. Add words that describe the content.`

export const doc = {
  optional: true,
  title: { zh: '网站名称不只是地名', en: 'A website name is more than a region' },
  why: {
    zh: '云南不允许企业和个人开办“怒江网”这样具有行政意义的网站，主办单位的名称里有这个地名也不行。',
    en: '云南 refuses websites such as 怒江网, whose names have an administrative meaning, even to a company with the place in its registered name.',
  },
  valid: [
    { value: '怒江野花网', facts: { subject: { kind: 'enterprise' } } },
    { value: '怒江网' },
    { value: '山茶花日记', facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: '怒江网',
      facts: { subject: { kind: 'enterprise' } },
      params: { found: [{ word: '怒江', start: 0, end: 2 }] },
    },
    { value: '怒江门户', facts: { subject: { kind: 'individual' } }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameBareRegion, string>
