import { answerNow } from '../../core/attempt'
import type { RuleDoc } from '../../core/doc'
import type { ParamsOf } from '../../core/rule'
import { rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { HAN } from '../../text/characters'

export const nameIsIdiom = /* @__PURE__ */ rule({
  code: 'name.is-idiom',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  needs: ['isIdiom'],
  triggers: HAN,
  check: (name: NameAnalysis, { subject, isIdiom }): ProvisionParams | undefined => {
    const said = provisionsFor(name, 'name.is-idiom', subject?.kind)
    const isOne = said.length > 0 && answerNow(isIdiom?.(name.folded.text.replace(/(?:网站|网|站)$/, ''))) === true
    return isOne ? paramsFrom(...said) : undefined
  },
  downgrade: ifSuspected,
})

export const zh = ({ suspected }: ParamsOf<typeof nameIsIdiom>): string =>
  suspected
    ? '网站名称是成语，可能被退回，需要审核人员确认。建议换一个能体现网站内容的名称。'
    : '个人网站不能以成语命名。请换一个能体现网站内容的名称。'

export const en = ({ suspected }: ParamsOf<typeof nameIsIdiom>): string =>
  suspected
    ? 'The website name is an idiom and may be returned, so a reviewer must check it. Consider a name that describes the website.'
    : 'An individual’s website must not be named after an idiom. Choose a name that describes the website.'

const isIdiom = (text: string): boolean => ['一帆风顺', '水到渠成'].includes(text)

export const doc = {
  optional: true,
  title: { zh: '个人网站不以成语命名', en: 'An individual’s website is not named after an idiom' },
  why: {
    zh: '有的接入商不允许个人用成语命名。成语词典很大，所以不随本库发布：由应用传入事实 `isIdiom`，没有传入时审计结果为 unknown。',
    en: 'Some providers refuse idioms to individuals. A dictionary of idioms is large and not part of this library: applications pass the fact `isIdiom`; without it the audit says unknown.',
  },
  valid: [
    { value: '雕刻时光', facts: { subject: { kind: 'individual' }, isIdiom } },
    { value: '一帆风顺', facts: { isIdiom } },
  ],
  invalid: [
    { value: '一帆风顺', facts: { subject: { kind: 'individual' }, isIdiom } },
    { value: '水到渠成网', facts: { subject: { kind: 'enterprise' }, isIdiom }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameIsIdiom, string>
