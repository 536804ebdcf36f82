import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { faultyEntries, isLandline, isPlaceholder } from '../../identifiers/contact'
import { entriesEn, entriesZh } from '../wording'

type LandlineParams = {
  readonly reason: 'placeholder' | 'shape'
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

export const contactLandlineMalformed = /* @__PURE__ */ rule({
  code: 'contact.landline-malformed',
  level: 'error',
  clause: '5',
  at: 'person.landline',
  on: 'string',
  check: (text: string, { isPhoneNumber = isLandline }): LandlineParams | undefined => {
    const placeholders = faultyEntries(text, (entry) => !isPlaceholder(entry))
    if (placeholders.length > 0) return { reason: 'placeholder', found: placeholders }
    const found = faultyEntries(text, isPhoneNumber)
    return found.length > 0 ? { reason: 'shape', found } : undefined
  },
  downgrade: { to: 'review', when: ({ reason }) => reason === 'shape' },
})

export const zh = ({ reason, found }: ParamsOf<typeof contactLandlineMalformed>): string =>
  reason === 'placeholder'
    ? `办公电话不能全填 0${entriesZh(found)}。请填写能打通的电话。`
    : `办公电话的写法不常见${entriesZh(found)}，需要审核人员确认。请按“区号-号码”填写，例如 010-12345678，分机号写在最后。`

export const en = ({ reason, found }: ParamsOf<typeof contactLandlineMalformed>): string =>
  reason === 'placeholder'
    ? `The office telephone must not be a row of zeros${entriesEn(found)}. Enter a number that can be called.`
    : `The office telephone looks unusual${entriesEn(found)} and must be checked by a reviewer. Enter the area code and the number, such as 010-12345678, with any extension at the end.`

export const doc = {
  title: { zh: '办公电话是带区号的号码', en: 'An office telephone has an area code' },
  why: {
    zh: '第 5 条要求填写的信息正确。2011 年的接口（taobao.icp.submit）写作 086-010-12345678-123；2009 年《互联网站备案管理工作方案》不接受 010-00000000。其他写法（如 400 电话）由人工确认。写法也可以由事实 `isPhoneNumber` 判断。',
    en: 'Clause 5 requires correct information. The interface of 2011 (taobao.icp.submit) writes 086-010-12345678-123; the ministry’s working plan of 2009 refuses 010-00000000. Other formats, such as 400 numbers, are left to a person. The fact `isPhoneNumber` can decide about the format instead.',
  },
  sources: ['taobao.icp.submit, 2011-05-12', '互联网站备案管理工作方案 (2009)'],
  valid: [
    { value: '010-12345678' },
    { value: '086-0551-1234567-123' },
    { value: '(021)12345678转8' },
    { value: '400-123-4567', facts: { isPhoneNumber: () => true } },
  ],
  invalid: [
    { value: '010-00000000', params: { reason: 'placeholder', found: [{ start: 0, end: 12 }] } },
    { value: '12345678', params: { reason: 'shape' }, level: 'review' },
  ],
} satisfies RuleDoc<typeof contactLandlineMalformed>
