import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { FOREIGN } from '../../text/characters'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

export const nameForeignScript = /* @__PURE__ */ rule({
  code: 'name.foreign-script',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: FOREIGN,
  check: ({ text }: NameAnalysis): { readonly found: readonly Span[] } | undefined => {
    const found = spansWhere(text, (_, kind) => (kind & FOREIGN) !== 0)
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof nameForeignScript>): string =>
  `网站名称${positionsZh(found)}是日文假名、韩文、俄文或带重音的字母（如 é）。请改用汉字或英文字母。`

export const en = ({ found }: ParamsOf<typeof nameForeignScript>): string =>
  `The website name contains letters such as kana, Korean, Cyrillic or accented letters (${positionsEn(found)}). Use Chinese characters or A–Z.`

export const doc = {
  title: { zh: '网站名称只用汉字、英文字母和数字', en: 'A website name uses Chinese characters, A–Z and digits' },
  why: {
    zh: '日文假名、韩文、俄文等字母既不是汉字，也不是条款允许的字母和数字。它们不是符号，改法是翻译，所以单独报告。',
    en: 'Kana, Hangul, Cyrillic and other letters are neither Chinese characters nor the letters and digits that the clause allows. They have a code of their own because they are not symbols, and the remedy is a translation.',
  },
  valid: [{ value: '猫的小窝' }, { value: '紗夕里' }],
  invalid: [
    { value: '猫の小窝', params: { found: [{ start: 1, end: 2 }] } },
    { value: '안녕博客', params: { found: [{ start: 0, end: 2 }] } },
    { value: 'Привет 笔记', params: { found: [{ start: 0, end: 6 }] } },
  ],
} satisfies RuleDoc<typeof nameForeignScript, string>
