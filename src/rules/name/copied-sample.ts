import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { rule } from '../../core/rule'
import { type NameAnalysis, SAMPLE } from '../../name/analysis'

export const nameCopiedSample = /* @__PURE__ */ rule({
  code: 'name.copied-sample',
  level: 'review',
  clause: '14.3',
  at: 'website.name',
  on: 'name-analysis',
  subjectKinds: ['individual'],
  triggers: SAMPLE,
  check: (name: NameAnalysis): { readonly found: readonly Span[] } | undefined => {
    const { text } = name.folded
    const copied = name.hits(SAMPLE).some(({ from, to }) => from === 0 && to === text.length)
    return copied ? { found: [{ start: 0, end: name.text.length }] } : undefined
  },
})

export const zh = '网站名称与规定里的示例相同，可能被退回。请自拟一个能体现网站内容的名称。'

export const en = 'The website name is one of the published samples and may be refused. Choose a name of your own.'

export const doc = {
  title: { zh: '个人网站名称没有照抄示例', en: 'An individual’s website name is not a published sample' },
  why: {
    zh: '第 14.3 条：示例仅供参考，请勿抄袭；用得过多的名称会进入管局的黑名单。示例里的 xxx 由本人填写：填写了的名称不算照抄，留着 xxx 的算。',
    en: 'Clause 14.3 asks filers not to copy its 25 samples: names that too many people use are blacklisted. The xxx of a sample is to be filled in; a name that does so is no copy, one that leaves it in is.',
  },
  valid: [
    { value: '我的照片墙', facts: { subject: { kind: 'enterprise' } } },
    { value: '阿树的工作室', facts: { subject: { kind: 'individual' } } },
    { value: '我的照片墙二', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    { value: '我的照片墙', facts: { subject: { kind: 'individual' } } },
    { value: 'PHP 开发', facts: { subject: { kind: 'individual' } } },
    { value: 'XXX的工作室', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof nameCopiedSample, string>
