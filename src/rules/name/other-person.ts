import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { rule } from '../../core/rule'
import { type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { foldName } from '../../name/registered-name'
import { HAN } from '../../text/characters'

/** What follows the name of a website's owner: 李四的个人网站. */
const owner = /^(?<person>.{2,4}?)(?:的|个人|博客|网站|主页|空间|工作室|官网|小站)/u

export const nameOtherPerson = /* @__PURE__ */ rule({
  code: 'name.other-person',
  level: 'review',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.is-person', 'name.person-suspected'],
  triggers: HAN,
  check: (name: NameAnalysis, { subject }): (ProvisionParams & { readonly found: readonly Span[] }) | undefined => {
    const said = provisionsFor(name, 'name.other-person', subject?.kind)
    const person = said.length > 0 ? owner.exec(name.folded.text)?.groups?.person : undefined
    if (person === undefined || person === foldName(subject?.name ?? '') || !name.person(person)) return undefined
    return {
      ...paramsFrom(...said),
      found: [{ start: name.folded.starts[0]!, end: name.folded.ends[person.length - 1]! }],
    }
  },
})

export const zh =
  '网站名称开头像是他人的姓名，个人网站用本人以外的人名可能被退回，需要审核人员确认。建议换一个能体现网站内容的名称。'

export const en =
  'The website name may begin with the name of another person, which is returned for individuals, so a reviewer must check it. Consider a name that describes the website.'

export const doc = {
  optional: true,
  title: { zh: '个人网站不用他人的姓名', en: 'An individual’s website does not use another person’s name' },
  why: {
    zh: '2019 年以后的规定：个人网站名称里的人名不能是本人以外的人。只看“某某的”“某某个人网站”这样的开头；名称整个是人名的，由 `name.person-suspected` 判断。',
    en: 'Texts since 2019: a person’s name in an individual’s website name must be the individual’s own. Only a beginning such as 某某的 or 某某个人网站 is looked at; names that are a person’s as a whole belong to `name.person-suspected`.',
  },
  valid: [
    { value: '陈晓雯的个人网站', facts: { subject: { kind: 'individual', name: '陈晓雯' } } },
    { value: '山茶花的个人网站', facts: { subject: { kind: 'individual' } } },
    { value: '陈晓雯的个人网站', facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: '陈晓雯的个人网站',
      facts: { subject: { kind: 'individual', name: '周海宁' } },
      params: { found: [{ start: 0, end: 3 }] },
    },
    { value: '陈晓雯个人网站', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof nameOtherPerson, string>
