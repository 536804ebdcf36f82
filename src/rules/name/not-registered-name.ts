import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { containsRegisteredName } from '../../name/registered-name'

export const nameNotRegisteredName = rule({
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

export const doc = {
  title: 'An enterprise names its website with its registered or short name',
  why: 'Clause 14.2 recommends 公司全称或简称 and forbids nothing else. The short name is the 字号: the registered name less region, trade and legal form. A name that contains either is fine.',
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
