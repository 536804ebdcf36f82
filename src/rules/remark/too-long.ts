import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isSure, remarksFor } from '../../filing/remarks'
import type { Edition } from '../../model/edition'
import { defaultLimits } from '../../model/edition'
import { countCharacters } from '../../text/count'

export const remarkTooLong = /* @__PURE__ */ rule({
  code: 'remark.too-long',
  level: 'error',
  clause: '14.1.C',
  at: 'website.remark',
  on: 'string',
  check: (
    remark: string,
    facts,
  ): { readonly max: number; readonly actual: number; readonly certain: boolean } | undefined => {
    const actual = countCharacters(remark)
    const row = remarksFor(facts).find(({ maxLength = Number.POSITIVE_INFINITY }) => actual > maxLength)
    return row && { max: row.maxLength as number, actual, certain: isSure(row) }
  },
  downgrade: { to: 'review', when: ({ certain }) => !certain },
})

export const zh = ({ max, actual, certain }: ParamsOf<typeof remarkTooLong>): string =>
  `备注有 ${actual} 个字，${certain ? `最多 ${max} 个字` : `可能最多只能填 ${max} 个字`}。请缩短。`

export const en = ({ max, actual, certain }: ParamsOf<typeof remarkTooLong>): string =>
  `The remark has ${actual} characters; ${certain ? `the limit is ${max}` : `the limit may be ${max}`}. Shorten it.`

const edition: Pick<Edition, 'limits' | 'remarks'> = {
  limits: defaultLimits,
  remarks: [{ maxLength: 10, source: 'example' }],
}

export const doc = {
  title: { zh: '备注不超过规定的字数', en: 'A remark is not too long' },
  why: {
    zh: '默认版本对备注的字数没有规定，有的接入商的表单有上限（版本的 `remarks`）。只有申请人反映的，由人工复核（`params.certain` 为 `false`）。空格和看不见的字符不计。',
    en: 'The default edition has no length for remarks; the forms of some providers have (`remarks` of an edition). What only applicants report is for a person to look at (`params.certain` is `false`). Spaces and invisible characters do not count.',
  },
  valid: [{ value: '记录个人的读书心得和摄影作品' }, { value: '个人读书笔记', facts: { edition } }],
  invalid: [
    {
      value: '记录个人的读书心得和摄影作品',
      facts: { edition },
      params: { max: 10, actual: 14, certain: true },
    },
    {
      value: '记录个人的读书心得和摄影作品',
      facts: { edition: { ...edition, remarks: [{ maxLength: 10, source: 'example', sure: 'C' }] } },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof remarkTooLong>
