import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { rule } from '../../core/rule'

const placeholder = '市辖区'

export const contactAddressPlaceholder = /* @__PURE__ */ rule({
  code: 'contact.address-placeholder',
  level: 'review',
  clause: '5',
  at: 'subject.address',
  on: 'string',
  check: (address: string): { readonly found: readonly Found[] } | undefined => {
    const start = address.indexOf(placeholder)
    return start < 0 ? undefined : { found: [{ word: placeholder, start, end: start + placeholder.length }] }
  },
})

export const zh = '通信地址里的“市辖区”不是实际地名。请改为实际的区县名称。'

export const en =
  'The address contains “市辖区”, which is not a real district. Enter the name of the district or county.'

export const doc = {
  title: { zh: '通信地址使用实际的区县名称', en: 'An address names a real district' },
  why: {
    zh: '第 5 条要求填写的信息正确。“市辖区”是行政区划代码表（GB/T 2260，末两位为 01 的代码）里的分类标题，不是地名；上海、北京、天津、浙江、广西的通信管理局会退回这样的地址。',
    en: 'Clause 5 requires correct information. 市辖区 is a heading in the division tables (GB/T 2260, codes ending in 01), not a place. The administrations of 上海, 北京, 天津, 浙江 and 广西 return addresses that contain it.',
  },
  sources: ['GB/T 2260'],
  valid: [{ value: '上海市静安区某路1号' }],
  invalid: [{ value: '上海市市辖区静安区某路1号', params: { found: [{ word: '市辖区', start: 3, end: 6 }] } }],
} satisfies RuleDoc<typeof contactAddressPlaceholder>
