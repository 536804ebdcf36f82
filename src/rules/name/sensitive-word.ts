import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, SENSITIVE } from '../../name/analysis'
import { type TermSpan, termsIn } from '../../name/sensitive'

type SensitiveParams = { readonly found: readonly TermSpan[] }

export const nameSensitiveWord = rule({
  code: 'name.sensitive-word',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: SENSITIVE,
  check: (name: NameAnalysis): SensitiveParams | undefined => {
    const found = termsIn(name, 'certain')
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'A website name holds no sensitive word',
  why: 'The clause names 反腐 and 赌博 and covers their kind with 等: plain words of gambling, anti-corruption, pornography, drugs, weapons, fraud and forged papers. Each term says whether the source names it.',
  valid: [{ value: '路口交通' }, { value: '绝色情人' }, { value: '红色情怀' }],
  invalid: [
    {
      value: '中国反腐网',
      params: { found: [{ word: '反腐', start: 2, end: 4, family: 'anti-corruption', named: true }] },
    },
    { value: '在线赌博', params: { found: [{ word: '赌博', start: 2, end: 4, family: 'gambling', named: true }] } },
    { value: '赌 博论坛', params: { found: [{ word: '赌博', start: 0, end: 3, family: 'gambling', named: true }] } },
    { value: '賭*博', params: { found: [{ word: '赌博', start: 0, end: 3, family: 'gambling', named: true }] } },
  ],
} satisfies RuleDoc<typeof nameSensitiveWord, string>
