import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { LENGTH, type NameAnalysis } from '../../name/analysis'

export const nameEmpty = /* @__PURE__ */ rule({
  code: 'name.empty',
  level: 'error',
  clause: '14.1.D',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LENGTH,
  check: ({ length }: NameAnalysis) => (length === 0 ? {} : undefined),
})

export const zh = '请填写网站名称。'

export const en = 'Enter a website name.'

export const doc = {
  title: { zh: '网站名称不是空的', en: 'A website name has at least one character' },
  why: {
    zh: '只有空格或看不见的字符等于没有填写。它与名称太短分开报告，因为改法不同。',
    en: 'A name of spaces or invisible characters is no name. It has a code of its own because the remedy differs from that for a short name.',
  },
  valid: [{ value: '雕刻时光' }, { value: '草' }],
  invalid: [{ value: '' }, { value: ' \u3000\t' }, { value: '\u200b\u2060' }],
} satisfies RuleDoc<typeof nameEmpty, string>
