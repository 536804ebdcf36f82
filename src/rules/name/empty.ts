import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { LENGTH, type NameAnalysis } from '../../name/analysis'

export const nameEmpty = rule({
  code: 'name.empty',
  level: 'error',
  clause: '14.1.D',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LENGTH,
  check: ({ length }: NameAnalysis) => (length === 0 ? {} : undefined),
})

export const doc = {
  title: 'A website name holds at least one character',
  why: 'A name of nothing but blanks or invisible characters is no name. It is told apart from a short one because the remedy differs.',
  valid: [{ value: '雕刻时光' }, { value: '草' }],
  invalid: [{ value: '' }, { value: ' \u3000\t' }, { value: '\u200b\u2060' }],
} satisfies RuleDoc<typeof nameEmpty, string>
