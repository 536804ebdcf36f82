import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { LENGTH, type NameAnalysis } from '../../name/analysis'

export const nameTooShort = /* @__PURE__ */ rule({
  code: 'name.too-short',
  level: 'error',
  clause: '14.1.D',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: LENGTH,
  check: ({ length, limits }: NameAnalysis): { readonly min: number; readonly actual: number } | undefined =>
    length < limits.minLength ? { min: limits.minLength, actual: length } : undefined,
})

export const zh = ({ min, actual }: ParamsOf<typeof nameTooShort>): string =>
  `网站名称只有 ${actual} 个字，至少需要 ${min} 个字（空格不算）。请补充能体现网站内容的字。`

export const en = ({ min, actual }: ParamsOf<typeof nameTooShort>): string =>
  `The website name has ${actual} ${actual === 1 ? 'character' : 'characters'}; at least ${min} are required, not counting spaces. Add words that describe the website.`

export const doc = {
  title: { zh: '网站名称至少三个字', en: 'A website name has at least three characters' },
  why: {
    zh: '第 14.1.D 条：三个字以上（含三个字）。一个字是 NFC 形式的一个码位；空格和看不见的字符不算，基本多文种平面以外的字算一个。',
    en: 'Clause 14.1.D asks for three 字 or more. A 字 is one code point of the NFC form; spaces and invisible characters do not count, and a character outside the Basic Multilingual Plane is one.',
  },
  valid: [{ value: '雕刻时光' }, { value: '𠮷野家' }, { value: '３Ｄ秀' }],
  invalid: [
    { value: '小窝', params: { min: 3, actual: 2 } },
    { value: '小 窝', params: { min: 3, actual: 2 } },
    { value: '小\u200b窝', params: { min: 3, actual: 2 } },
    { value: '窝', params: { min: 3, actual: 1 } },
    { value: '𠮷家', params: { min: 3, actual: 2 } },
  ],
} satisfies RuleDoc<typeof nameTooShort, string>
