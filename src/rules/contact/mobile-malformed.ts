import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { faultyEntries, isMobile } from '../../identifiers/contact'

export const contactMobileMalformed = rule({
  code: 'contact.mobile-malformed',
  level: 'error',
  clause: '7',
  at: 'person.mobile',
  on: 'string',
  check: (text: string, { isPhoneNumber = isMobile }) => {
    const found = faultyEntries(text, isPhoneNumber)
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'A mobile number can receive the filing password',
  why: 'Clause 7: 工信部系统会自动给备案时填写的手机或邮箱发送一个备案密码. A mobile number of the mainland has 11 digits; several are divided by “;” (taobao.icp.submit, 2011-05-12). The fact isPhoneNumber may decide instead.',
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
