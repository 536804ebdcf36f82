import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { LATIN } from '../../text/characters'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

export const nameContainsLatin = /* @__PURE__ */ rule({
  code: 'name.contains-latin',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.all-latin'],
  triggers: LATIN,
  check: (name: NameAnalysis, { subject }): (ProvisionParams & { readonly found: readonly Span[] }) | undefined => {
    const said = provisionsFor(name, 'name.contains-latin', subject?.kind)
    if (said.length === 0) return undefined
    return { ...paramsFrom(...said), found: spansWhere(name.text, (_, kind) => (kind & LATIN) !== 0) }
  },
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameContainsLatin>): string =>
  suspected
    ? `网站名称${positionsZh(found)}是英文字母，可能被退回，需要审核人员确认。建议改用中文。`
    : `网站名称不能有英文字母（${positionsZh(found)}）。请改用中文。`

export const en = ({ found, suspected }: ParamsOf<typeof nameContainsLatin>): string =>
  suspected
    ? `The website name contains Latin letters (${positionsEn(found)}) and may be returned, so a reviewer must check it. Consider Chinese.`
    : `The website name must not contain Latin letters (${positionsEn(found)}). Use Chinese.`

export const doc = {
  optional: true,
  title: { zh: '网站名称不含英文', en: 'A website name contains no Latin letters' },
  why: {
    zh: '默认版本只禁止纯英文；重庆的单位、四川的个人等，名称里不能有英文。',
    en: 'The default edition forbids names of letters only; some provinces forbid any letter, as 重庆 does for organisations and 四川 for individuals.',
  },
  valid: [{ value: 'PHP笔记' }, { value: '３６５天', facts: { subject: { kind: 'enterprise' } } }],
  invalid: [
    { value: 'YS山茶花', facts: { subject: { kind: 'enterprise' } }, params: { found: [{ start: 0, end: 2 }] } },
    { value: 'PHP笔记', facts: { subject: { kind: 'individual' } }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameContainsLatin, string>
