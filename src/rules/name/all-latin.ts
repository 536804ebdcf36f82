import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'

export const nameAllLatin = /* @__PURE__ */ rule({
  code: 'name.all-latin',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: NO_HAN,
  check: ({ folded }: NameAnalysis) => (/^\p{Script=Latin}+$/u.test(folded.text) ? {} : undefined),
})

export const zh = '网站名称不能是纯英文。请使用中文，或加入能体现网站内容的汉字。'

export const en =
  'The website name must not consist of Latin letters only. Use Chinese, or add Chinese characters that describe the website.'

export const doc = {
  title: { zh: '网站名称不是纯英文', en: 'A website name is not all Latin letters' },
  why: {
    zh: '第 14.1.B 条：不能纯英文。先去掉空格、符号和分隔符再判断，所以由几个英文单词组成的名称也是纯英文。',
    en: 'Clause 14.1.B forbids 纯英文. Spaces, symbols and separators are ignored, so a title of several English words is all Latin letters too.',
  },
  valid: [{ value: 'php开发' }, { value: 'web3' }, { value: '前端Blog' }],
  invalid: [{ value: 'myblog' }, { value: "Lei's Blog" }, { value: 'ＢＬＯＧ' }, { value: 'café notes' }],
} satisfies RuleDoc<typeof nameAllLatin, string>
