import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { LENGTH, type NameAnalysis } from '../../name/analysis'
import { countHan } from '../../text/count'

type HanParams = ProvisionParams & { readonly min: number; readonly actual: number }

export const nameTooFewHan = /* @__PURE__ */ rule({
  code: 'name.too-few-han',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty', 'name.too-short'],
  triggers: LENGTH,
  check: (name: NameAnalysis, { subject }): HanParams | undefined => {
    const actual = countHan(name.text)
    const said = provisionsFor(name, 'name.too-few-han', subject?.kind).filter(({ min = 0 }) => actual < min)
    return said.length === 0
      ? undefined
      : { ...paramsFrom(...said), min: Math.max(...said.map(({ min = 0 }) => min)), actual }
  },
  downgrade: ifSuspected,
})

export const zh = ({ min, actual, suspected }: ParamsOf<typeof nameTooFewHan>): string =>
  suspected
    ? `网站名称只有 ${actual} 个汉字，少于 ${min} 个可能被退回，需要审核人员确认。建议补充能体现网站内容的汉字。`
    : `网站名称只有 ${actual} 个汉字，至少需要 ${min} 个。请补充能体现网站内容的汉字。`

export const en = ({ min, actual, suspected }: ParamsOf<typeof nameTooFewHan>): string => {
  const characters = `${actual} Chinese ${actual === 1 ? 'character' : 'characters'}`
  return suspected
    ? `The website name has ${characters}; fewer than ${min} may be returned, so a reviewer must check it. Consider adding some that describe the website.`
    : `The website name has ${characters}; at least ${min} are required. Add some that describe the website.`
}

export const doc = {
  optional: true,
  title: { zh: '网站名称有足够的汉字', en: 'A website name has enough Chinese characters' },
  why: {
    zh: '默认版本按“字”算，字母和数字也算；多家接入商和天津要求三个以上汉字。',
    en: 'The default edition counts letters and digits as well; several providers and 天津 require three Chinese characters or more.',
  },
  valid: [
    { value: '雕刻时光', facts: { subject: { kind: 'enterprise' } } },
    { value: '51咖啡', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    { value: '51咖啡', facts: { subject: { kind: 'enterprise' } }, params: { min: 3, actual: 2 } },
    { value: 'web3猫', facts: { subject: { kind: 'individual' } }, params: { min: 2, actual: 1 }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameTooFewHan, string>
