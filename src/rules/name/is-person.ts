import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { samePerson } from '../../name/same-person'

export const nameIsPerson = rule({
  code: 'name.is-person',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  needs: ['subject.name'],
  check: ({ text, folded }: NameAnalysis, { subject }) =>
    samePerson(text, subject?.name as string, folded.text) ? {} : undefined,
})

export const doc = {
  title: 'An individual’s website is not named with the individual’s own name',
  why: 'Clause 14.1.B: 不能以姓名命名. The ban is on the name as the whole website name, in any spacing and, for Latin letters, any order; 某某的工作室 is among the source’s own samples.',
  valid: [
    { value: '欧阳修的工作室', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
    { value: '醉翁亭记', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
  ],
  invalid: [
    { value: '欧阳修', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
    { value: '欧阳 修', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
  ],
} satisfies RuleDoc<typeof nameIsPerson, string>
