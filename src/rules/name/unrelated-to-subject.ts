import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { containsRegisteredName } from '../../name/registered-name'
import { anyOf, DIGIT, HAN, LATIN } from '../../text/characters'

export const nameUnrelatedToSubject = /* @__PURE__ */ rule({
  code: 'name.unrelated-to-subject',
  level: 'review',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  needs: ['subject.registeredName'],
  supersededBy: ['name.empty'],
  triggers: /* @__PURE__ */ anyOf(HAN, LATIN, DIGIT),
  check: (name: NameAnalysis, { subject }): ProvisionParams | undefined => {
    const said = provisionsFor(name, 'name.unrelated-to-subject', subject?.kind)
    if (said.length === 0 || containsRegisteredName(name, subject?.registeredName as string)) return undefined
    return paramsFrom(...said)
  },
})

export const zh =
  '网站名称里没有主办单位的全称或简称，可能因为与主办单位没有关联被退回，需要审核人员确认。建议改用全称或简称，或附上商标注册证或情况说明。'

export const en =
  'The website name contains neither the registered name nor its short form and may be returned as unrelated, so a reviewer must check it. Consider one of them, or add the trademark certificate or a letter of explanation.'

export const doc = {
  optional: true,
  title: { zh: '单位网站名称与主办单位有关联', en: 'An organisation’s website name relates to the organisation' },
  why: {
    zh: '默认版本只建议使用全称或简称；后来的规定要求名称与主办单位有关联，否则要商标注册证或情况说明。代码只能看出名称里有没有全称或简称，关联要由人判断。',
    en: 'The default edition only recommends the registered name; later texts require a relation, or a trademark certificate or letter. Code can only see whether the name contains the registered name or its short form; a person must judge the relation.',
  },
  valid: [
    { value: '云杉开放平台', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } },
    { value: '山茶花日记', facts: { subject: { kind: 'individual', registeredName: '杭州云杉科技有限公司' } } },
  ],
  invalid: [
    { value: '山茶花商城', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } },
  ],
} satisfies RuleDoc<typeof nameUnrelatedToSubject, string>
