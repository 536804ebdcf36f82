import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { samePerson, samePersonWithEnding } from '../../name/same-person'

type PersonParams = {
  readonly withEnding?: true
  readonly suspected?: true
}

export const nameIsPerson = /* @__PURE__ */ rule({
  code: 'name.is-person',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  needs: ['subject.name'],
  check: ({ text, folded }: NameAnalysis, { subject }): PersonParams | undefined => {
    const person = subject?.name as string
    if (samePerson(text, person, folded.text)) return {}
    return samePersonWithEnding(person, folded.text) ? { withEnding: true } : undefined
  },
  downgrade: { to: 'review', when: ({ withEnding }) => withEnding === true },
})

export const zh = ({ withEnding, suspected }: ParamsOf<typeof nameIsPerson>): string => {
  if (suspected) return '有的规定不允许个人网站以本人姓名命名，可能被退回，需要审核人员确认。建议加上网站的内容。'
  return withEnding
    ? '网站名称只有本人姓名加“网”“站”一类的字，可能被认为是以姓名命名，需要审核人员确认。建议加上网站的内容。'
    : '个人网站不能以本人姓名命名。请换一个能体现网站内容的名称，例如在姓名后面加上网站的内容。'
}

export const en = ({ withEnding, suspected }: ParamsOf<typeof nameIsPerson>): string => {
  if (suspected)
    return 'Some texts do not allow an individual’s own name, so it may be returned and a reviewer must check it. Consider adding the website’s topic.'
  return withEnding
    ? 'The website name is only the individual’s name with a word like 网 or 站, so a reviewer must check it. Consider adding the website’s topic.'
    : 'An individual’s website must not be named after the individual. Choose a name that describes the website, for example by adding its topic to the name.'
}

export const doc = {
  title: { zh: '个人网站不以本人姓名命名', en: 'An individual’s website is not named after the individual' },
  why: {
    zh: '第 14.1.B 条：个人网站不能以姓名命名。只有整个名称就是姓名才不行，不计空格；字母姓名不计先后。示例里就有“某某的工作室”。',
    en: 'Clause 14.1.B: 不能以姓名命名. Only a name that is entirely the person’s name is forbidden, in any spacing and, for Latin letters, any order; 某某的工作室 is one of the source’s own samples.',
  },
  params: {
    withEnding: { zh: '姓名后面还有结尾', en: 'The name is followed by an ending.' },
    suspected: { zh: '并非每份规定都禁止用个人自己的姓名', en: 'Not every text forbids the individual’s own name.' },
  },
  valid: [
    { value: '欧阳修的工作室', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
    { value: '醉翁亭记', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
  ],
  invalid: [
    { value: '欧阳修', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
    { value: '欧阳 修', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
    { value: '歐陽修', facts: { subject: { kind: 'individual', name: '欧阳修' } } },
    {
      value: '欧阳修网',
      facts: { subject: { kind: 'individual', name: '欧阳修' } },
      params: { withEnding: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameIsPerson, string>
