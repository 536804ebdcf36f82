import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, SAMPLE } from '../../name/analysis'

export const nameCopiedSample = rule({
  code: 'name.copied-sample',
  level: 'review',
  clause: '14.3',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  triggers: SAMPLE,
  check: (name: NameAnalysis) => {
    const { text } = name.folded
    const copied = name.hits(SAMPLE).some(({ from, to }) => from === 0 && to === text.length)
    return copied ? { start: 0, end: name.text.length } : undefined
  },
})

export const doc = {
  title: 'An individual’s website name is none of the published samples',
  why: 'The source asks not to copy its 25 samples: a name that too many use gets on the bureau’s black list. The xxx of a sample stands for the filer’s own words; a name that fills it is no copy, one that leaves it in is.',
  valid: [
    { value: '我的照片墙', facts: { subject: { kind: 'enterprise' } } },
    { value: '阿树的工作室', facts: { subject: { kind: 'individual' } } },
    { value: '我的照片墙二', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    { value: '我的照片墙', facts: { subject: { kind: 'individual' } } },
    { value: 'PHP 开发', facts: { subject: { kind: 'individual' } } },
    { value: 'XXX的工作室', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof nameCopiedSample, string>
