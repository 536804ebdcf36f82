import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isSure, remarksFor } from '../../filing/remarks'
import type { Edition } from '../../model/edition'
import { defaultLimits } from '../../model/edition'
import { countCharacters } from '../../text/count'

export const remarkTooShort = /* @__PURE__ */ rule({
  code: 'remark.too-short',
  level: 'error',
  clause: '14.1.C',
  at: 'website.remark',
  on: 'string',
  check: (
    remark: string,
    facts,
  ): { readonly min: number; readonly actual: number; readonly certain: boolean } | undefined => {
    const actual = countCharacters(remark)
    const row = remarksFor(facts).find(({ minLength = 0 }) => actual < minLength)
    return row && { min: row.minLength as number, actual, certain: isSure(row) }
  },
  downgrade: { to: 'review', when: ({ certain }) => !certain },
})

export const zh = ({ min, actual, certain }: ParamsOf<typeof remarkTooShort>): string =>
  `备注有 ${actual} 个字，${certain ? `至少要 ${min} 个字` : `有人反映少于 ${min} 个字会被退回`}。请写明网站的用途和内容。`

export const en = ({ min, actual, certain }: ParamsOf<typeof remarkTooShort>): string =>
  `The remark has ${actual} characters; ${certain ? `at least ${min} are required` : `remarks of fewer than ${min} were returned, applicants report`}. Describe the purpose and content of the website.`

const edition: Pick<Edition, 'limits' | 'remarks'> = {
  limits: defaultLimits,
  remarks: [
    { minLength: 20, subjectKinds: ['individual'], source: 'example', sure: 'C' },
    { minLength: 30, subjectKinds: ['individual'], provinces: ['内蒙古'], source: 'example' },
  ],
}
const subject = { kind: 'individual' } as const

export const doc = {
  title: { zh: '备注达到规定的字数', en: 'A remark is long enough' },
  why: {
    zh: '第 14 条要求能看出网站的内容；名称看不出时由备注说明。默认版本对备注的字数没有规定，有的接入商和省份有（版本的 `remarks`）。只有申请人反映的，由人工复核（`params.certain` 为 `false`）。空格和看不见的字符不计。',
    en: 'Clause 14 requires that the content can be recognised; if the name does not show it, the remark explains it. The default edition has no length for remarks; some providers and provinces have (`remarks` of an edition). What only applicants report is for a person to look at (`params.certain` is `false`). Spaces and invisible characters do not count.',
  },
  valid: [
    { value: '本网站用于记录个人的读书心得和摄影作品。', facts: {} },
    { value: '个人网站', facts: { edition, subject: { kind: 'enterprise' } } },
    { value: '本网站用于记录个人的读书心得和摄影作品，不涉及经营。', facts: { edition, subject } },
  ],
  invalid: [
    {
      value: '个人网站',
      facts: { edition, subject },
      params: { min: 20, actual: 4, certain: false },
      level: 'review',
    },
    {
      value: '本网站用于记录个人的读书心得和摄影作品，不涉及经营。',
      facts: { edition, subject, province: '内蒙古自治区' },
      params: { min: 30, actual: 26, certain: true },
    },
  ],
} satisfies RuleDoc<typeof remarkTooShort>
