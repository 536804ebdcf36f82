import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'

export const nameAllLatin = rule({
  code: 'name.all-latin',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: NO_HAN,
  check: ({ folded }: NameAnalysis) => (/^\p{Script=Latin}+$/u.test(folded.text) ? {} : undefined),
})

export const doc = {
  title: 'A website name is not all Latin letters',
  why: 'Clause 14.1.B forbids 纯英文. Blanks, symbols and separators are put aside first, so that a title in English words is one as well.',
  valid: [{ value: 'php开发' }, { value: 'web3' }, { value: '前端Blog' }],
  invalid: [{ value: 'myblog' }, { value: "Lei's Blog" }, { value: 'ＢＬＯＧ' }, { value: 'café notes' }],
} satisfies RuleDoc<typeof nameAllLatin, string>
