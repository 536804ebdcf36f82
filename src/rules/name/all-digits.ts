import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'

export const nameAllDigits = /* @__PURE__ */ rule({
  code: 'name.all-digits',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: NO_HAN,
  check: ({ folded }: NameAnalysis) => (/^\p{Nd}+$/u.test(folded.text) ? {} : undefined),
})

export const zh = '网站名称不能是纯数字。请加入能体现网站内容的汉字。'

export const en = 'The website name must not consist of digits only. Add Chinese characters that describe the website.'

export const doc = {
  title: { zh: '网站名称不是纯数字', en: 'A website name is not all digits' },
  why: {
    zh: '第 14.1.B 条：不能纯数字。各种文字和全角的数字都算，中间夹有空格或符号也算。汉字数字（一二三）是词，不算。',
    en: 'Clause 14.1.B forbids 纯数字. Digits of any script or width count, with or without spaces and symbols between them. Numerals in Chinese characters (一二三) are words.',
  },
  valid: [{ value: '一二三' }, { value: '365天记录' }, { value: '3d2y' }],
  invalid: [{ value: '12306' }, { value: '１２３' }, { value: '400-800-1234' }, { value: '١٢٣' }, { value: '①②③' }],
} satisfies RuleDoc<typeof nameAllDigits, string>
