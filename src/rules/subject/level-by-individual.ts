import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { Subject } from '../../model/schema'

export const subjectLevelByIndividual = /* @__PURE__ */ rule({
  code: 'subject.level-by-individual',
  level: 'error',
  clause: '14.1.A',
  at: 'subject',
  on: 'object',
  subjectKinds: ['individual'],
  check: ({ level }: Subject) => (level === 'national' ? {} : undefined),
})

export const zh = '个人不能是国家级单位。请去掉国家级，或改正主办单位性质。'

export const en =
  'An individual cannot be a national-level organisation. Remove the level, or correct the kind of subject.'

export const doc = {
  title: { zh: '个人不是国家级单位', en: 'An individual has no national level' },
  why: {
    zh: '第 14.1.A 条只对国家级单位放宽，个人不是单位。',
    en: 'Clause 14.1.A exempts 国家级单位, national-level organisations, and an individual is none.',
  },
  valid: [{ value: { kind: 'individual' }, facts: { subject: { kind: 'individual' } } }],
  invalid: [{ value: { kind: 'individual', level: 'national' }, facts: { subject: { kind: 'individual' } } }],
} satisfies RuleDoc<typeof subjectLevelByIndividual>
