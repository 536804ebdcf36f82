import { answerNow } from '../../core/attempt'
import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { provinceNamed } from '../../data/provinces'
import { isMobile } from '../../identifiers/contact'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { both, editionWith } from '../example'

type MobileParams = ProvisionParams & {
  readonly number: string
  readonly province: string
}

export const contactNotLocalMobile = /* @__PURE__ */ rule({
  code: 'contact.not-local-mobile',
  level: 'error',
  clause: 'editions',
  at: 'person.mobile',
  on: 'string',
  needs: ['provinceOfMobile'],
  check: (mobile: string, { edition = {}, subject, provinceOfMobile }): MobileParams | undefined => {
    const [said] = provisionsFor(edition, 'contact.not-local-mobile', subject?.kind)
    if (said === undefined || !isMobile(mobile)) return undefined
    const number = provinceNamed(answerNow(provinceOfMobile?.(mobile)))
    const province = provinceNamed(said.words?.[0])
    if (number === undefined || province === undefined || number === province) return undefined
    return { ...paramsFrom(said), number: number.name, province: province.name }
  },
  downgrade: ifSuspected,
})

export const zh = ({ number, province, suspected }: ParamsOf<typeof contactNotLocalMobile>): string =>
  suspected
    ? `手机号码是${number}的，${province}可能要求本省号码，需要审核人员确认。建议改用本省号码，或在备注里说明原因。`
    : `手机号码是${number}的，${province}要求使用本省号码。请改用本省号码。`

export const en = ({ number, province, suspected }: ParamsOf<typeof contactNotLocalMobile>): string =>
  suspected
    ? `The mobile number is of ${number}; ${province} may require one of the province, so a reviewer must check it. Consider a local number, or give the reason in the remark.`
    : `The mobile number is of ${number}, but ${province} requires one of the province. Enter a local number.`

const code = 'contact.not-local-mobile'
const known = { provinceOfMobile: (mobile: string) => (mobile.startsWith('138') ? '浙江' : undefined) }

export const doc = {
  optional: true,
  title: { zh: '手机号码是本省的', en: 'The mobile number is of the province' },
  why: {
    zh: '湖北个人、湖南、陕西等要求本省手机号码。号段归属表不随本库发布：由应用传入事实 `provinceOfMobile`，没有传入时审计结果为 unknown。',
    en: 'Some provinces require a mobile number of the province: 湖南, 陕西, and 湖北 of individuals. A table of number ranges is not part of this library: applications pass the fact `provinceOfMobile`; without it the audit says unknown.',
  },
  params: {
    number: { zh: '号码归属的省份', en: 'The province of the number.' },
  },
  valid: [
    { value: '13800138000', facts: known },
    { value: '13900139000', facts: both(known, editionWith({ code, words: ['湖南'] })) },
    { value: '13800138000', facts: both(known, editionWith({ code, words: ['33'] })) },
    { value: '13800138000', facts: both(known, editionWith({ code })) },
    { value: '138', facts: both(known, editionWith({ code, words: ['湖南'] })) },
  ],
  invalid: [
    {
      value: '13800138000',
      facts: both(known, editionWith({ code, words: ['湖南'] })),
      params: { number: '浙江省', province: '湖南省' },
    },
    {
      value: '13800138000',
      facts: both(known, editionWith({ code, words: ['43'], level: 'review' })),
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof contactNotLocalMobile>
