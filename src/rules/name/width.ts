import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { NameAnalysis } from '../../name/analysis'
import { anyOf, DIGIT, HAN, LATIN } from '../../text/characters'
import { countCharacters, countHan } from '../../text/count'

type WidthParams = ProvisionParams & { readonly min: number; readonly max: number; readonly actual: number }

export const nameWidth = /* @__PURE__ */ rule({
  code: 'name.width',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  needs: ['website.service'],
  supersededBy: ['name.empty'],
  triggers: /* @__PURE__ */ anyOf(HAN, LATIN, DIGIT),
  check: (name: NameAnalysis, { subject, website }): WidthParams | undefined => {
    const actual = countCharacters(name.text) + countHan(name.text)
    const isOutside = ({ min = 0, max = actual }) => actual < min || actual > max
    const said = provisionsFor(name, 'name.width', subject?.kind, website?.service).filter(isOutside)
    if (said.length === 0) return undefined
    const { min = 0, max = 0 } = said[0]!
    return { ...paramsFrom(...said), min, max, actual }
  },
  downgrade: ifSuspected,
})

export const zh = ({ min, max, actual, suspected }: ParamsOf<typeof nameWidth>): string => {
  const now = `名称长 ${actual} 个字符（一个汉字算两个）`
  return suspected
    ? `${now}，不在 ${min} 至 ${max} 个之间的可能被退回，需要审核人员确认。建议改短或补充。`
    : `${now}，应为 ${min} 至 ${max} 个。请改短或补充。`
}

export const en = ({ min, max, actual, suspected }: ParamsOf<typeof nameWidth>): string => {
  const now = `The name is ${actual} characters long, with each Chinese character counted as two`
  return suspected
    ? `${now}; less than ${min} or more than ${max} may be returned, so a reviewer must check it. Consider another length.`
    : `${now}; it must be ${min} to ${max} long. Shorten it or add to it.`
}

export const doc = {
  optional: true,
  title: { zh: '小程序名称的长度符合规定', en: 'The name of a mini-program has the length that its platform asks for' },
  why: {
    zh: '小程序平台按字符算长度，一个汉字算两个：抖音 4 至 20 个，微信 4 至 30 个。需要事实 `website.service`；网站不受此限。',
    en: 'Platforms of mini-programs count a Chinese character as two: 4 to 20 at 抖音, 4 to 30 at 微信. The fact `website.service` must be given; websites have no such limit.',
  },
  valid: [
    { value: '山茶花日记', facts: { website: { service: 'mini-program' } } },
    { value: '山', facts: { website: { service: 'website' } } },
  ],
  invalid: [
    { value: '山', facts: { website: { service: 'mini-program' } }, params: { min: 4, max: 20, actual: 2 } },
    {
      value: '一二三四五六七八九十一二三四五',
      facts: { website: { service: 'quick-app' } },
      params: { min: 4, max: 20, actual: 30 },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameWidth, string>
