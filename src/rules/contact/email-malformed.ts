import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { faultyEntries, isEmailShape } from '../../identifiers/contact'

export const contactEmailMalformed = rule({
  code: 'contact.email-malformed',
  level: 'error',
  clause: '7',
  at: 'person.email',
  on: 'string',
  check: (text: string, { isEmail = isEmailShape }) => {
    const found = faultyEntries(text, isEmail)
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'An e-mail address can receive the filing password',
  why: 'Clause 7: 工信部系统会自动给备案时填写的手机或邮箱发送一个备案密码. One @, no blanks, a domain with a dot; several are divided by “;” (taobao.icp.submit, 2011-05-12). The fact isEmail may decide instead.',
  valid: [{ value: 'filing@example.com' }, { value: 'a.b+c@例子.中国；ops@example.cn' }, { value: '' }],
  invalid: [
    { value: 'filing.example.com', params: { found: [{ start: 0, end: 18 }] } },
    { value: 'a@example.com; b@localhost', params: { found: [{ start: 15, end: 26 }] } },
    { value: 'a@b@example.com' },
    { value: 'a b@example.com' },
    { value: 'a@example.com', facts: { isEmail: () => false } },
  ],
} satisfies RuleDoc<typeof contactEmailMalformed>
