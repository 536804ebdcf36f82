import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type NameAnalysis, TOO_LONG } from '../../name/analysis'

export const nameTooLong = /* @__PURE__ */ rule({
  code: 'name.too-long',
  level: 'error',
  clause: '14.1.D',
  at: 'website.name',
  on: 'name-analysis',
  triggers: TOO_LONG,
  check: ({
    length,
    limits: { maxLength },
  }: NameAnalysis): { readonly max: number; readonly actual: number } | undefined =>
    maxLength !== undefined && length > maxLength ? { max: maxLength, actual: length } : undefined,
})

export const zh = ({ max, actual }: ParamsOf<typeof nameTooLong>): string =>
  `网站名称有 ${actual} 个字，最多 ${max} 个字（空格和看不见的字符不算）。请缩短。`

export const en = ({ max, actual }: ParamsOf<typeof nameTooLong>): string =>
  `The website name has ${actual} characters; the limit is ${max}, not counting spaces or invisible characters. Shorten it.`

export const doc = {
  title: {
    zh: '网站名称不超过版本规定的字数',
    en: 'A website name is no longer than its edition allows',
  },
  why: {
    zh: '默认版本没有规定最长多少字，所以这条规则只在版本给出 `limits.maxLength` 时才判断；示例按 128 个字。字数的算法与 `name.too-short` 相同。',
    en: 'The default edition states no greatest length, so the rule judges only if an edition gives `limits.maxLength`; the examples use 128. Characters are counted as for `name.too-short`.',
  },
  valid: [{ value: '雕刻时光' }, { value: '时'.repeat(128) }],
  invalid: [{ value: '时'.repeat(129), params: { max: 128, actual: 129 } }],
} satisfies RuleDoc<typeof nameTooLong, string>
