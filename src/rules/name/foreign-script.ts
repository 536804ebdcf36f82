import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { FOREIGN } from '../../text/characters'
import { spansOf } from '../../text/spans'

export const nameForeignScript = rule({
  code: 'name.foreign-script',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: FOREIGN,
  check: ({ text }: NameAnalysis) => {
    const found = spansOf(text, (_, kind) => (kind & FOREIGN) !== 0)
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'A website name is written in Han, Latin letters and digits',
  why: 'Kana, Hangul, Cyrillic and other letters are neither Han nor the letters and digits that the clause leaves; they have a code of their own because they are no symbols, and the remedy is a translation.',
  valid: [{ value: '猫的小窝' }, { value: '紗夕里' }],
  invalid: [
    { value: '猫の小窝', params: { found: [{ start: 1, end: 2 }] } },
    { value: '안녕博客', params: { found: [{ start: 0, end: 2 }] } },
    { value: 'Привет 笔记', params: { found: [{ start: 0, end: 6 }] } },
  ],
} satisfies RuleDoc<typeof nameForeignScript, string>
