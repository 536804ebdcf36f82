import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { faultyEntries, isEmailShape } from '../../identifiers/contact'
import { entriesEn, entriesZh } from '../wording'

export const contactEmailMalformed = /* @__PURE__ */ rule({
  code: 'contact.email-malformed',
  level: 'error',
  clause: '7',
  at: 'person.email',
  on: 'string',
  check: (text: string, { isEmail = isEmailShape }): { readonly found: readonly Span[] } | undefined => {
    const found = faultyEntries(text, isEmail)
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof contactEmailMalformed>): string =>
  `电子邮箱格式不正确${entriesZh(found)}。请填写能正常收信的邮箱，例如 name@example.com；备案密码会发到这里。`

export const en = ({ found }: ParamsOf<typeof contactEmailMalformed>): string =>
  `The e-mail address is not valid${entriesEn(found)}. Enter one that can receive the filing password, such as name@example.com.`

export const doc = {
  title: { zh: '电子邮箱能收到备案密码', en: 'An e-mail address can receive the filing password' },
  why: {
    zh: '第 7 条：工信部系统会自动给备案时填写的手机或邮箱发送一个备案密码。要有一个 @，没有空格，后面是带点的域名；多个邮箱用“;”隔开（taobao.icp.submit，2011-05-12）。也可以由事实 `isEmail` 判断。',
    en: 'Clause 7: 工信部系统会自动给备案时填写的手机或邮箱发送一个备案密码. One @, no spaces, a domain with a dot; several addresses are separated by “;” (taobao.icp.submit, 2011-05-12). The fact `isEmail` can decide instead.',
  },
  sources: ['taobao.icp.submit, 2011-05-12'],
  valid: [{ value: 'filing@example.com' }, { value: 'a.b+c@例子.中国；ops@example.cn' }, { value: '' }],
  invalid: [
    { value: 'filing.example.com', params: { found: [{ start: 0, end: 18 }] } },
    { value: 'a@example.com; b@localhost', params: { found: [{ start: 15, end: 26 }] } },
    { value: 'a@b@example.com' },
    { value: 'a b@example.com' },
    { value: 'a@example.com', facts: { isEmail: () => false } },
  ],
} satisfies RuleDoc<typeof contactEmailMalformed>
