import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { BLANK } from '../../text/characters'
import { spansOf } from '../../text/spans'

export const nameSpace = rule({
  code: 'name.space',
  level: 'advice',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: BLANK,
  check: ({ text }: NameAnalysis) => {
    const found = spansOf(text, (_, kind) => (kind & BLANK) !== 0)
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'A website name is better without blanks',
  why: "The clause does not name blanks, and one of the source's own family of samples holds one (PHP 开发), so a blank is no special symbol; forms and reviewers are safer without.",
  valid: [{ value: 'PHP开发' }],
  invalid: [
    { value: 'PHP 开发', params: { found: [{ start: 3, end: 4 }] } },
    {
      value: ' 雕刻时光\u3000',
      params: {
        found: [
          { start: 0, end: 1 },
          { start: 5, end: 6 },
        ],
      },
    },
  ],
} satisfies RuleDoc<typeof nameSpace, string>
