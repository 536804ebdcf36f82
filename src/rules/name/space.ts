import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { BLANK } from '../../text/characters'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

export const nameSpace = /* @__PURE__ */ rule({
  code: 'name.space',
  level: 'advice',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: BLANK,
  check: ({ text }: NameAnalysis): { readonly found: readonly Span[] } | undefined => {
    const found = spansWhere(text, (_, kind) => (kind & BLANK) !== 0)
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof nameSpace>): string =>
  `网站名称里有空格（${positionsZh(found)}）。规定没有禁止，但建议去掉，以免填报出错。`

export const en = ({ found }: ParamsOf<typeof nameSpace>): string =>
  `The website name contains spaces (${positionsEn(found)}). They are not forbidden, but we recommend removing them.`

export const doc = {
  title: { zh: '网站名称最好没有空格', en: 'A website name should not contain spaces' },
  why: {
    zh: '条款没有提到空格，示例里也有一个带空格的写法（PHP 开发），所以空格不算特殊符号；但没有空格更稳妥。',
    en: 'The clause does not mention spaces, and one variant of its samples contains one (PHP 开发), so a space is no special symbol; but forms and reviewers are safer without.',
  },
  valid: [{ value: 'PHP开发' }],
  invalid: [
    { value: 'PHP 开发', params: { found: [{ start: 3, end: 4 }] } },
    {
      value: ' 雕刻时光\u3000',
      params: {
        found: [
          { start: 0, end: 1 },
          { start: 5, end: 6 },
        ],
      },
    },
  ],
} satisfies RuleDoc<typeof nameSpace, string>
