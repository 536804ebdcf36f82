import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { INVISIBLE, isMark, isUnseen, SYMBOL } from '../../text/characters'
import { spansOf } from '../../text/spans'

export const nameInvisibleCharacter = rule({
  code: 'name.invisible-character',
  level: 'review',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  supersededBy: ['name.empty'],
  triggers: INVISIBLE,
  check: ({ text }: NameAnalysis) => {
    // Joiners and selectors inside an emoji belong to the symbol.
    const unseen = (character: string, kind: number, before: number) =>
      (kind & INVISIBLE) !== 0 && (!isMark(character) || isUnseen(character)) && !(before & SYMBOL)
    const found = spansOf(text, unseen)
    return found.length > 0 ? { found } : undefined
  },
})

export const doc = {
  title: 'A website name holds no invisible characters',
  why: 'Zero-width and direction marks, soft hyphens and variation selectors change nothing that a person sees; where they stand between characters they usually hide a word. They come along when a name is pasted, too, so a person looks.',
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
