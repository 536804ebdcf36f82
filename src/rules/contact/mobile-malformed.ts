import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { faultyEntries, isMobile } from '../../identifiers/contact'
import { entriesEn, entriesZh } from '../wording'

export const contactMobileMalformed = /* @__PURE__ */ rule({
  code: 'contact.mobile-malformed',
  level: 'error',
  clause: '7',
  at: 'person.mobile',
  on: 'string',
  check: (text: string, { isPhoneNumber = isMobile }): { readonly found: readonly Span[] } | undefined => {
    const found = faultyEntries(text, isPhoneNumber)
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof contactMobileMalformed>): string =>
  `手机号码格式不正确${entriesZh(found)}。请填写 11 位的中国大陆手机号码；备案密码会发到这个号码。`

export const en = ({ found }: ParamsOf<typeof contactMobileMalformed>): string =>
  `The mobile number is not valid${entriesEn(found)}. Enter a mainland China number of 11 digits that can receive the filing password.`

export const doc = {
  title: { zh: '手机号码能收到备案密码', en: 'A mobile number can receive the filing password' },
  why: {
    zh: '第 7 条：工信部系统会自动给备案时填写的手机或邮箱发送一个备案密码。大陆手机号码有 11 位；多个号码用“;”隔开（taobao.icp.submit，2011-05-12）。也可以由事实 `isPhoneNumber` 判断。',
    en: 'Clause 7: 工信部系统会自动给备案时填写的手机或邮箱发送一个备案密码. Mainland mobile numbers have 11 digits; several are separated by “;” (taobao.icp.submit, 2011-05-12). The fact `isPhoneNumber` can decide instead.',
  },
  sources: ['taobao.icp.submit, 2011-05-12'],
  valid: [
    { value: '13912345678' },
    { value: '+86 139-1234-5678; 18612345678' },
    { value: '' },
    { value: '+852 5123 4567', facts: { isPhoneNumber: () => true } },
  ],
  invalid: [
    { value: '1391234567', params: { found: [{ start: 0, end: 10 }] } },
    { value: '13912345678; 010-12345678', params: { found: [{ start: 13, end: 25 }] } },
    { value: '12345678901' },
  ],
} satisfies RuleDoc<typeof contactMobileMalformed>
