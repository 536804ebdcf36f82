import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { quotedEn, quotedZh } from '../wording'

export const nameEnding = /* @__PURE__ */ rule({
  code: 'name.ending',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LISTED,
  check: (name: NameAnalysis, { subject }): (ProvisionParams & { readonly found: readonly Found[] }) | undefined => {
    const { text, ends } = name.folded
    const word = text.slice(-1)
    const said = provisionsFor(name, 'name.ending', subject?.kind).filter(({ words }) => words?.includes(word))
    const end = ends[text.length - 1]
    if (said.length === 0 || end === undefined) return undefined
    return { ...paramsFrom(...said), found: [{ word, start: end - 1, end }] }
  },
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameEnding>): string =>
  suspected
    ? `网站名称以${quotedZh(found)}结尾，可能被退回，需要审核人员确认。建议去掉，或换成体现网站内容的词。`
    : `网站名称不能以${quotedZh(found)}结尾。请去掉，或换成体现网站内容的词。`

export const en = ({ found, suspected }: ParamsOf<typeof nameEnding>): string =>
  suspected
    ? `The website name ends with ${quotedEn(found)} and may be returned, so a reviewer must check it. Consider removing it, or words that describe the content.`
    : `The website name must not end with ${quotedEn(found)}. Remove it, or use words that describe the content.`

export const doc = {
  optional: true,
  title: {
    zh: '网站名称不以“网”“阁”一类的字结尾',
    en: 'A website name does not end with a character such as 网 or 阁',
  },
  why: {
    zh: '有用户报告，审核人员退回个人的“某某网”，也退回像店铺的“某某阁”“某某楼”。',
    en: 'Users report that reviewers return 某某网 to individuals, and names such as 某某阁 and 某某楼 as those of shops.',
  },
  valid: [
    { value: '山茶花网', facts: { subject: { kind: 'enterprise' } } },
    { value: '网上的猫', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    {
      value: '山茶花网',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '网', start: 3, end: 4 }] },
      level: 'review',
    },
    { value: '听雨阁', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof nameEnding, string>
