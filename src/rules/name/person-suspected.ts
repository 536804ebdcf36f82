import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN, PERSON } from '../../name/analysis'
import { anyOf } from '../../text/characters'

export const namePersonSuspected = rule({
  code: 'name.person-suspected',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  supersededBy: ['name.is-person'],
  triggers: /* @__PURE__ */ anyOf(PERSON, NO_HAN),
  check: (name: NameAnalysis) => {
    const shape = name.person()
    return shape ? { shape: shape.kind } : undefined
  },
})

export const doc = {
  title: 'An individual’s website name that looks like a person’s is looked at',
  why: 'Clause 14.1.B: 不能以姓名命名. Without the filer’s own name only the shape can be judged: a surname and one or two characters that are given names rather than words, minority names with a dot, romanised names. Names that continue (某某的工作室) are fine: the ban is on naming the site as the person.',
  valid: [
    { value: '程序员', facts: { subject: { kind: 'individual' } } },
    { value: '白日梦', facts: { subject: { kind: 'individual' } } },
    { value: '欧阳修的工作室', facts: { subject: { kind: 'individual' } } },
    { value: '欧阳修', facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    { value: '欧阳修', facts: { subject: { kind: 'individual' } }, params: { shape: 'han' } },
    { value: '王建国', facts: { subject: { kind: 'individual' } }, params: { shape: 'han' } },
    { value: '买买提·吐尔逊', facts: { subject: { kind: 'individual' } }, params: { shape: 'minority' } },
  ],
} satisfies RuleDoc<typeof namePersonSuspected, string>
