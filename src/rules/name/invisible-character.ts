import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { INVISIBLE, isMark, isUnseen, SYMBOL } from '../../text/characters'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

export const nameInvisibleCharacter = /* @__PURE__ */ rule({
  code: 'name.invisible-character',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: INVISIBLE,
  check: ({ text }: NameAnalysis): { readonly found: readonly Span[] } | undefined => {
    // Joiners and selectors inside an emoji belong to the symbol.
    const unseen = (character: string, kind: number, before: number) =>
      (kind & INVISIBLE) !== 0 && (!isMark(character) || isUnseen(character)) && !(before & SYMBOL)
    const found = spansWhere(text, unseen)
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof nameInvisibleCharacter>): string =>
  `网站名称里有看不见的字符（${positionsZh(found)}），可能是复制时带入的。请删除后重新输入名称。`

export const en = ({ found }: ParamsOf<typeof nameInvisibleCharacter>): string =>
  `The website name contains invisible characters (${positionsEn(found)}), perhaps from copying. Delete the name and type it again.`

export const doc = {
  title: { zh: '网站名称里没有看不见的字符', en: 'A website name contains no invisible characters' },
  why: {
    zh: '零宽字符、方向标记、软连字符和变体选择符都看不见；它们夹在字符之间，往往是为了隐藏某个词。复制名称时也会带入，所以由人工确认。',
    en: 'Zero-width and direction marks, soft hyphens and variation selectors cannot be seen; between characters they usually hide a word. They also come along when a name is pasted, so a person must look.',
  },
  valid: [{ value: '雕刻时光' }, { value: '摄影👨‍👩‍👧' }],
  invalid: [
    { value: '雕\u200b刻时光', params: { found: [{ start: 1, end: 2 }] } },
    {
      value: '\u202e雕刻时光\u202c',
      params: {
        found: [
          { start: 0, end: 1 },
          { start: 5, end: 6 },
        ],
      },
    },
    { value: '雕刻时光\ufe0f' },
    { value: '雕刻\ud800时光' },
  ],
} satisfies RuleDoc<typeof nameInvisibleCharacter, string>
