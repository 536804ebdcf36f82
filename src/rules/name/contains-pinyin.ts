import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { LATIN } from '../../text/characters'
import { canBePinyin } from '../../text/pinyin'
import { positionsEn, positionsZh } from '../wording'

export const nameContainsPinyin = /* @__PURE__ */ rule({
  code: 'name.contains-pinyin',
  level: 'review',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.all-latin', 'name.contains-latin'],
  triggers: LATIN,
  check: (
    name: NameAnalysis,
    { subject, action },
  ): (ProvisionParams & { readonly found: readonly Span[] }) | undefined => {
    const said = provisionsFor(name, 'name.contains-pinyin', subject?.kind).filter(
      ({ mode }) => mode === undefined || action === undefined || mode === action,
    )
    if (said.length === 0) return undefined
    const { text, starts, ends } = name.folded
    const found = [...text.matchAll(/[a-z]+/g)]
      .filter(([letters]) => canBePinyin(letters))
      .map(({ 0: letters, index }) => ({ start: starts[index]!, end: ends[index + letters.length - 1]! }))
    return found.length > 0 ? { ...paramsFrom(...said), found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof nameContainsPinyin>): string =>
  `网站名称${positionsZh(found)}像是拼音，可能被退回，需要审核人员确认。建议改用汉字。`

export const en = ({ found }: ParamsOf<typeof nameContainsPinyin>): string =>
  `The website name may contain pinyin (${positionsEn(found)}), so a reviewer must check it. Consider Chinese characters.`

export const doc = {
  optional: true,
  title: { zh: '网站名称不含拼音', en: 'A website name contains no pinyin' },
  why: {
    zh: '广东不接受个人新增接入的名称含有拼音。两个音节以上、全是拼音的一串字母算拼音；英文词也可能长成这样（game），所以由人工确认。不知道备案类型时也提示。',
    en: '广东 refuses pinyin in the names of individuals who file an access. A run of letters that is two syllables or more counts; English words can look the same (game), so a person must look. It is also reported while the type of filing is not known.',
  },
  valid: [
    { value: 'blog笔记', facts: { subject: { kind: 'individual' } } },
    { value: 'shancha笔记', facts: { subject: { kind: 'enterprise' } } },
    { value: 'shancha笔记', facts: { subject: { kind: 'individual' }, action: 'first-filing' } },
  ],
  invalid: [
    { value: 'shancha笔记', facts: { subject: { kind: 'individual' } }, params: { found: [{ start: 0, end: 7 }] } },
    {
      value: '我的ＳＨＡＮcha',
      facts: { subject: { kind: 'individual' }, action: 'access-filing' },
      params: { found: [{ start: 2, end: 9 }] },
    },
  ],
} satisfies RuleDoc<typeof nameContainsPinyin, string>
