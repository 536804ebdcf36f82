import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { containsRegisteredName } from '../../name/registered-name'

export const nameNotRegisteredName = /* @__PURE__ */ rule({
  code: 'name.not-registered-name',
  level: 'advice',
  clause: '14.2',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['enterprise'],
  needs: ['subject.registeredName'],
  supersededBy: ['name.empty'],
  check: (name: NameAnalysis, { subject }) =>
    containsRegisteredName(name, subject?.registeredName as string) ? undefined : {},
})

export const zh = '企业网站建议使用公司全称或简称作为名称，这样更容易通过。如不改用，请说明名称与公司的关系。'

export const en =
  'Enterprises should use their registered name or its short form as the website name, which is approved more easily. Otherwise explain how the name relates to the company.'

export const doc = {
  title: { zh: '企业网站用公司全称或简称', en: 'An enterprise uses its registered name or short name' },
  why: {
    zh: '第 14.2 条推荐使用公司全称或简称，并不禁止其他名称。简称就是字号：全称去掉行政区划、行业和组织形式。名称里包含全称或简称即可。',
    en: 'Clause 14.2 recommends 公司全称或简称 and does not forbid other names. The short name is the 字号: the registered name without region, trade and legal form. A name that contains either is fine.',
  },
  valid: [
    {
      value: '杭州云杉科技有限公司',
      facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } },
    },
    { value: '云杉开放平台', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } },
    { value: '云杉开放平台', facts: { subject: { kind: 'enterprise' } } },
    { value: '雪松笔记', facts: { subject: { kind: 'social', registeredName: '云杉读书会' } } },
  ],
  invalid: [
    { value: '雪松开放平台', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } },
  ],
} satisfies RuleDoc<typeof nameNotRegisteredName, string>
