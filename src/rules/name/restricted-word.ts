import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameRestrictedWord = /* @__PURE__ */ rule({
  code: 'name.restricted-word',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.sensitive-word'],
  triggers: LISTED,
  // A body of the state has its own tasks in its name.
  when: (_: NameAnalysis, { subject }) => subject?.kind !== 'government',
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.restricted-word', subject?.kind),
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameRestrictedWord>): string =>
  suspected
    ? `网站名称里的${quotedZh(found)}是有的规定限制使用的词，可能被退回，需要审核人员确认。建议换一种说法。`
    : `网站名称不能使用规定点名的词：${quotedZh(found)}。请换用其他词语。`

export const en = ({ found, suspected }: ParamsOf<typeof nameRestrictedWord>): string =>
  suspected
    ? `${quotedEn(found)} in the website name is restricted by some texts and may be returned, so a reviewer must check it. Consider other words.`
    : `The website name must not use words that the text names: ${quotedEn(found)}. Use different words.`

export const doc = {
  optional: true,
  title: { zh: '网站名称不用规定点名的词', en: 'A website name has none of the words that a text names' },
  why: {
    zh: '后来的规定在“反腐”“赌博”之外点名“廉政”“色情”，青云还点名“纪检”“监察”“信访”“维权”“投诉”。默认版本里同类的敏感词由 `name.sensitive-word` 判断。党政机关不受此限。',
    en: 'Later texts name 廉政 and 色情 beside 反腐 and 赌博, and QingCloud 纪检, 监察, 信访, 维权 and 投诉. Sensitive words of the default edition belong to `name.sensitive-word`. Bodies of the government are exempt.',
  },
  valid: [
    { value: '山茶花日记', facts: { subject: { kind: 'individual' } } },
    { value: '云州监察', facts: { subject: { kind: 'government' } } },
  ],
  invalid: [
    {
      value: '山茶花维权',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '维权', start: 3, end: 5 }] },
    },
    { value: '山茶花投诉', facts: { subject: { kind: 'individual' } }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameRestrictedWord, string>
