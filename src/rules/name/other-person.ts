import { isBlank } from '../../core/blank'
import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { rule } from '../../core/rule'
import { groupOf, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Subject } from '../../model/schema'
import type { NameAnalysis } from '../../name/analysis'
import { foldName } from '../../name/registered-name'
import { HAN } from '../../text/characters'

/** What follows the name of a website's owner: 李四的个人网站. */
const owner = /^(?<person>.{2,4}?)(?:的|个人|博客|网站|主页|空间|工作室|官网|小站)/u

/** No Chinese name is longer. */
const longest = 4

/** A name that is a person's as a whole, of an organisation whose registered name does not contain it. */
const wholeName = (text: string, { kind, registeredName }: Partial<Subject>): string | undefined =>
  groupOf(kind) === 'unit' && !isBlank(registeredName) && text.length <= longest ? text : undefined

export const nameOtherPerson = /* @__PURE__ */ rule({
  code: 'name.other-person',
  level: 'review',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.is-person', 'name.person-suspected'],
  triggers: HAN,
  check: (
    name: NameAnalysis,
    { subject = {} },
  ): (ProvisionParams & { readonly found: readonly Span[] }) | undefined => {
    const said = provisionsFor(name, 'name.other-person', subject.kind)
    if (said.length === 0) return undefined
    const { text, starts, ends } = name.folded
    const person = owner.exec(text)?.groups?.person ?? wholeName(text, subject)
    const own = [subject.name, subject.registeredName].map((known) => foldName(known ?? ''))
    if (person === undefined || own.some((known) => known.includes(person)) || !name.person(person)) return undefined
    return { ...paramsFrom(...said), found: [{ start: starts[0]!, end: ends[person.length - 1]! }] }
  },
})

export const zh =
  '网站名称里像是有他人的姓名，可能被退回，需要审核人员确认。建议换一个能体现网站内容的名称；单位也可以用证件上的全称、简称。'

export const en =
  'The website name may contain the name of another person, which is returned, so a reviewer must check it. Consider a name that describes the website; organisations can also use their registered name or its short form.'

export const doc = {
  optional: true,
  title: { zh: '网站名称不用他人的姓名', en: 'A website name does not use another person’s name' },
  why: {
    zh: '2019 年 5 月起，非国家级单位的网站名称不能有“人名”，个人网站名称里的人名不能是本人以外的人。只看“某某的”“某某个人网站”这样的开头；名称整个是人名的，个人由 `name.person-suspected` 判断，单位在证件全称里没有时报告。字号常常像人名，所以证件全称没有给出时不判断。',
    en: 'Since May 2019, organisations below the national level use no person’s name (人名), and the one in an individual’s website name must be the individual’s own. Only a beginning such as 某某的 or 某某个人网站 is looked at. A name that is a person’s as a whole belongs to `name.person-suspected` for individuals; of an organisation it is reported if the registered name does not contain it. Trade names often look like persons, so nothing is said without the registered name.',
  },
  valid: [
    { value: '陈晓雯的个人网站', facts: { subject: { kind: 'individual', name: '陈晓雯' } } },
    { value: '山茶花的个人网站', facts: { subject: { kind: 'individual' } } },
    { value: '陈晓雯', facts: { subject: { kind: 'enterprise', registeredName: '杭州陈晓雯茶业有限公司' } } },
    { value: '陈晓雯', facts: { subject: { kind: 'enterprise' } } },
    { value: '山茶花日记', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉茶业有限公司' } } },
  ],
  invalid: [
    {
      value: '陈晓雯的个人网站',
      facts: { subject: { kind: 'individual', name: '周海宁' } },
      params: { found: [{ start: 0, end: 3 }] },
    },
    { value: '陈晓雯个人网站', facts: { subject: { kind: 'individual' } } },
    { value: '陈晓雯的个人网站', facts: { subject: { kind: 'enterprise' } } },
    { value: '陈晓雯', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉茶业有限公司' } } },
  ],
} satisfies RuleDoc<typeof nameOtherPerson, string>
