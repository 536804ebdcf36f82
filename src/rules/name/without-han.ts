import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { type NameAnalysis, NO_HAN } from '../../name/analysis'
import { HAN } from '../../text/characters'

export const nameWithoutHan = /* @__PURE__ */ rule({
  code: 'name.without-han',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.is-domain'],
  triggers: NO_HAN,
  when: ({ folded }: NameAnalysis) => !(folded.kinds & HAN),
  check: ({ folded }: NameAnalysis) => (/[a-z]/.test(folded.text) && /\d/.test(folded.text) ? {} : undefined),
})

export const zh = '网站名称里没有汉字，可能被退回。建议加入能体现网站内容的汉字。'

export const en =
  'The website name has no Chinese characters and may be returned. Consider adding some that describe the website.'

export const doc = {
  title: { zh: '网站名称里有汉字', en: 'A website name contains Chinese characters' },
  why: {
    zh: '字母和数字混排既不是纯数字，也不是纯英文，条款没有禁止；但多数接入商要求有汉字，审核人员也可能要求。',
    en: 'Letters mixed with digits are neither 纯数字 nor 纯英文, so the clause does not forbid them. Most providers ask for Chinese characters all the same, and a reviewer may.',
  },
  valid: [{ value: '51咖啡' }, { value: 'myblog' }, { value: '12306' }],
  invalid: [{ value: 'web3' }, { value: 'A1 B2' }],
} satisfies RuleDoc<typeof nameWithoutHan, string>
