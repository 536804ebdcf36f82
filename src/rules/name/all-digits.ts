import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'

export const nameAllDigits = rule({
  code: 'name.all-digits',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: NO_HAN,
  check: ({ folded }: NameAnalysis) => (/^\p{Nd}+$/u.test(folded.text) ? {} : undefined),
})

export const doc = {
  title: 'A website name is not all digits',
  why: 'Clause 14.1.B forbids 纯数字. Digits of any script or width count, and blanks and symbols between them change nothing. Numerals written in Han (一二三) are words.',
  valid: [{ value: '一二三' }, { value: '365天记录' }, { value: '3d2y' }],
  invalid: [{ value: '12306' }, { value: '１２３' }, { value: '400-800-1234' }, { value: '١٢٣' }, { value: '①②③' }],
} satisfies RuleDoc<typeof nameAllDigits, string>
