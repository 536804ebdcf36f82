import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'
import { HAN } from '../../text/characters'

export const nameWithoutHan = rule({
  code: 'name.without-han',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.is-domain'],
  triggers: NO_HAN,
  when: ({ folded }: NameAnalysis) => !(folded.kinds & HAN),
  check: ({ folded }: NameAnalysis) => (/[a-z]/.test(folded.text) && /\d/.test(folded.text) ? {} : undefined),
})

export const doc = {
  title: 'A website name holds a Han character',
  why: 'Letters and digits mixed are neither 纯数字 nor 纯英文, so the clause does not forbid them; most providers ask for Han all the same, and a reviewer may.',
  valid: [{ value: '51咖啡' }, { value: 'myblog' }, { value: '12306' }],
  invalid: [{ value: 'web3' }, { value: 'A1 B2' }],
} satisfies RuleDoc<typeof nameWithoutHan, string>
