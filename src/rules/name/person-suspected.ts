import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN, PERSON } from '../../name/analysis'
import type { PersonShape } from '../../name/persons'
import { anyOf } from '../../text/characters'

export const namePersonSuspected = /* @__PURE__ */ rule({
  code: 'name.person-suspected',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  supersededBy: ['name.is-person'],
  triggers: /* @__PURE__ */ anyOf(PERSON, NO_HAN),
  check: (name: NameAnalysis): { readonly shape: PersonShape['kind'] } | undefined => {
    const shape = name.person()
    return shape ? { shape: shape.kind } : undefined
  },
})

export const zh = '网站名称看起来像人名，个人网站不能以姓名命名，需要审核人员确认。建议加上能体现网站内容的词。'

export const en =
  'The website name looks like a person’s name, which an individual’s website must not use, so a reviewer must check it. Consider adding words that describe the website.'

export const doc = {
  title: { zh: '个人网站名称不像人名', en: 'An individual’s website name does not look like a person’s name' },
  why: {
    zh: '第 14.1.B 条：个人网站不能以姓名命名。不知道备案人姓名时，只能看样子：姓氏加一两个常作名字而不是词的字、带间隔号的少数民族姓名、拼音姓名。后面还有内容的名称（某某的工作室）没有问题。',
    en: 'Clause 14.1.B: 不能以姓名命名. Without the filer’s own name only the format can be judged: a surname with one or two characters that are given names rather than words, minority names with a dot, romanised names. Names that continue (某某的工作室) are fine.',
  },
  params: {
    shape: {
      zh: '姓名的形状：汉字、带间隔号、拼音',
      en: 'The shape of the name: Han characters, with a dot between, romanised.',
    },
  },
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
