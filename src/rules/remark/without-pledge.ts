import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isSure, remarksFor } from '../../filing/remarks'
import type { Edition } from '../../model/edition'
import { defaultLimits } from '../../model/edition'
import { fold } from '../../text/fold'

/** A text as it is compared: without spaces and symbols, which people change. */
const plain = (text: string): string => fold(text, true).text

export const remarkWithoutPledge = /* @__PURE__ */ rule({
  code: 'remark.without-pledge',
  level: 'error',
  clause: '14.1.C',
  at: 'website.remark',
  on: 'string',
  check: (remark: string, facts): { readonly parts: readonly string[]; readonly certain: boolean } | undefined => {
    const rows = remarksFor(facts)
    if (rows.length === 0) return undefined
    const text = plain(remark)
    for (const row of rows) {
      const parts = (row.pledge ?? []).filter((part) => !text.includes(plain(part)))
      if (parts.length > 0) return { parts, certain: isSure(row) }
    }
    return undefined
  },
  downgrade: { to: 'review', when: ({ certain }) => !certain },
})

export const zh = ({ parts, certain }: ParamsOf<typeof remarkWithoutPledge>): string =>
  `备注里${certain ? '缺少' : '可能还要有'}承诺：${parts.map((part) => `“${part}”`).join('、')}。请补写。`

export const en = ({ parts, certain }: ParamsOf<typeof remarkWithoutPledge>): string =>
  `The remark ${certain ? 'lacks' : 'may have to contain'} the pledge: ${parts.map((part) => `“${part}”`).join(', ')}. Add it.`

const edition: Pick<Edition, 'limits' | 'remarks'> = {
  limits: defaultLimits,
  remarks: [{ pledge: ['本网站是个人网站', '不含有企业信息'], provinces: ['内蒙古'], source: 'example' }],
}
const province = '内蒙古'

export const doc = {
  title: { zh: '备注里有规定的承诺', en: 'A remark contains the required pledge' },
  why: {
    zh: '默认版本没有规定。有的省份要求在备注里写明承诺的句子（版本的 `remarks`）；`params.parts` 是还缺的部分。标点和空格不计。只有申请人反映的，由人工复核（`params.certain` 为 `false`）。',
    en: 'The default edition has no such rule. Some provinces require a sentence in the remark (`remarks` of an edition); `params.parts` has what is missing of it. Punctuation and spaces do not count. What only applicants report is for a person to look at (`params.certain` is `false`).',
  },
  valid: [
    { value: '记录读书心得' },
    { value: '记录读书心得。本网站是 个人网站，不含有企业信息！', facts: { edition, province } },
    { value: '记录读书心得', facts: { edition, province: '广东省' } },
  ],
  invalid: [
    {
      value: '记录读书心得。本网站是个人网站。',
      facts: { edition, province },
      params: { parts: ['不含有企业信息'], certain: true },
    },
    {
      value: '记录读书心得',
      facts: { edition: { ...edition, remarks: [{ pledge: ['不涉及经营'], source: 'example', sure: 'C' }] } },
      params: { parts: ['不涉及经营'], certain: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof remarkWithoutPledge>
