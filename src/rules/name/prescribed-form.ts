import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { anyOf, DIGIT, HAN, LATIN } from '../../text/characters'

type FormParams = ProvisionParams & { readonly endings: readonly string[] }

export const namePrescribedForm = /* @__PURE__ */ rule({
  code: 'name.prescribed-form',
  level: 'review',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: /* @__PURE__ */ anyOf(HAN, LATIN, DIGIT),
  check: (name: NameAnalysis, { subject }): FormParams | undefined => {
    const { text } = name.folded
    const said = provisionsFor(name, 'name.prescribed-form', subject?.kind).filter(
      ({ words = [] }) => !words.some((word) => text.endsWith(word) && text.length > word.length),
    )
    if (said.length === 0) return undefined
    return { ...paramsFrom(...said), endings: said.flatMap(({ words = [] }) => words) }
  },
})

export const zh = ({ endings }: ParamsOf<typeof namePrescribedForm>): string =>
  `本省的网站名称可能只能是${endings.map((ending) => `“某某${ending}”`).join('或')}，需要审核人员确认。建议改成这样的名称，或先咨询接入商。`

export const en = ({ endings }: ParamsOf<typeof namePrescribedForm>): string =>
  `In this province the website name may have to be ${endings.map((ending) => `“某某${ending}”`).join(' or ')}, so a reviewer must check it. Consider such a name, or ask the provider first.`

export const doc = {
  optional: true,
  title: { zh: '网站名称用本省规定的格式', en: 'A website name has the form that its province prescribes' },
  why: {
    zh: '江苏曾规定个人网站只能叫“某某的个人博客”或“某某的个人主页”；较新的规定没有提到，所以由人工确认。',
    en: '江苏 once allowed individuals only 某某的个人博客 and 某某的个人主页; newer texts do not mention it, so a person must look.',
  },
  params: {
    endings: { zh: '可以用的结尾', en: 'The endings that are taken.' },
  },
  valid: [
    { value: '山茶花的个人主页', facts: { subject: { kind: 'individual' } } },
    { value: '山茶花日记', facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: '山茶花日记',
      facts: { subject: { kind: 'individual' } },
      params: { endings: ['的个人博客', '的个人主页'] },
    },
    { value: '的个人主页', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof namePrescribedForm, string>
