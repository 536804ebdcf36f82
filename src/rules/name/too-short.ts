import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { LENGTH, type NameAnalysis } from '../../name/analysis'

export const nameTooShort = rule({
  code: 'name.too-short',
  level: 'error',
  clause: '14.1.D',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: LENGTH,
  check: ({ length, limits }: NameAnalysis) =>
    length < limits.minLength ? { min: limits.minLength, actual: length } : undefined,
})

export const doc = {
  title: 'A website name has at least three characters',
  why: 'The clause asks for three 字 or more. A 字 is one code point of the NFC form; blanks and invisible characters do not count, a character outside the Basic Multilingual Plane is one.',
  valid: [{ value: '雕刻时光' }, { value: '𠮷野家' }, { value: '３Ｄ秀' }],
  invalid: [
    { value: '小窝', params: { min: 3, actual: 2 } },
    { value: '小 窝', params: { min: 3, actual: 2 } },
    { value: '小\u200b窝', params: { min: 3, actual: 2 } },
    { value: '窝', params: { min: 3, actual: 1 } },
    { value: '𠮷家', params: { min: 3, actual: 2 } },
  ],
} satisfies RuleDoc<typeof nameTooShort, string>
