import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, SENSITIVE } from '../../name/analysis'
import { type TermSpan, termsIn } from '../../name/sensitive'

type SensitiveParams = { readonly found: readonly TermSpan[] }

export const nameSensitiveSuspected = rule({
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

export const doc = {
  title: 'A word that may be sensitive is looked at',
  why: 'Some terms have an innocent reading (彩票站, 棋牌), and some only form where two words may or may not meet.',
  valid: [{ value: '雕刻时光' }, { value: '路口交通' }],
  invalid: [
    { value: '天天彩票', params: { found: [{ word: '彩票', start: 2, end: 4, family: 'gambling', named: false }] } },
    { value: '老友棋牌室' },
  ],
} satisfies RuleDoc<typeof nameSensitiveSuspected, string>
