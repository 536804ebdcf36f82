import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type NameAnalysis, SENSITIVE } from '../../name/analysis'
import { type TermSpan, termsIn } from '../../name/sensitive'
import { familiesEn, familiesZh, quotedEn, quotedZh } from '../wording'

type SensitiveParams = { readonly found: readonly TermSpan[] }

export const nameSensitiveSuspected = /* @__PURE__ */ rule({
  code: 'name.sensitive-suspected',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: SENSITIVE,
  check: (name: NameAnalysis): SensitiveParams | undefined => {
    const found = termsIn(name, 'suspected')
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof nameSensitiveSuspected>): string =>
  `网站名称里的${quotedZh(found)}可能被认为是敏感词${familiesZh(found)}，需要审核人员确认。建议换一个词，或附上说明。`

export const en = ({ found }: ParamsOf<typeof nameSensitiveSuspected>): string =>
  `${quotedEn(found)} in the website name may be taken for a sensitive word (${familiesEn(found)}), so a reviewer must check it. Consider another word, or add an explanation.`

export const doc = {
  title: { zh: '可能敏感的词由人工确认', en: 'A word that may be sensitive is reviewed' },
  why: {
    zh: '有些词也有正常的用法（彩票站、棋牌），有些只在两个词相连处出现。',
    en: 'Some words also have a harmless meaning (彩票站, 棋牌), and some appear only where two words may meet.',
  },
  valid: [{ value: '雕刻时光' }, { value: '路口交通' }],
  invalid: [
    { value: '天天彩票', params: { found: [{ word: '彩票', start: 2, end: 4, family: 'gambling', named: false }] } },
    { value: '老友棋牌室' },
    { value: '红色情怀' },
  ],
} satisfies RuleDoc<typeof nameSensitiveSuspected, string>
