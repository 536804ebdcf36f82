import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

const placeholder = '市辖区'

export const contactAddressPlaceholder = rule({
  code: 'contact.address-placeholder',
  level: 'review',
  clause: '5',
  at: 'subject.address',
  on: 'string',
  check: (address: string) => {
    const start = address.indexOf(placeholder)
    return start < 0 ? undefined : { found: [{ word: placeholder, start, end: start + placeholder.length }] }
  },
})

export const doc = {
  title: 'An address names a real district',
  why: 'Clause 5 asks that what is filled in be right. 市辖区 is a heading of the division tables (GB/T 2260, codes that end in 01) and no place; the bureaus of 上海, 北京, 天津, 浙江 and 广西 send an address back that holds it.',
  valid: [{ value: '上海市静安区某路1号' }],
  invalid: [{ value: '上海市市辖区静安区某路1号', params: { found: [{ word: '市辖区', start: 3, end: 6 }] } }],
} satisfies RuleDoc<typeof contactAddressPlaceholder>
