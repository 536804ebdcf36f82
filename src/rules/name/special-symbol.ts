import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { anyOf, INVISIBLE, isMark, isUnseen, SYMBOL } from '../../text/characters'
import { normalise } from '../../text/normalise'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

type SymbolParams = { readonly found: readonly Span[]; readonly inRegisteredName?: true }

const isSymbol = (character: string, kind: number): boolean =>
  (kind & SYMBOL) !== 0 || ((kind & INVISIBLE) !== 0 && isMark(character) && !isUnseen(character))

export const nameSpecialSymbol = /* @__PURE__ */ rule({
  code: 'name.special-symbol',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: /* @__PURE__ */ anyOf(SYMBOL, INVISIBLE),
  check: ({ text, limits: { symbols = '' } }: NameAnalysis, { subject }): SymbolParams | undefined => {
    const isAllowed = (character: string) => symbols.includes(character.normalize('NFKC'))
    const found = spansWhere(text, (character, kind) => isSymbol(character, kind) && !isAllowed(character))
    if (found.length === 0) return undefined
    const registered = subject?.kind === 'individual' ? '' : normalise(subject?.registeredName ?? '', 'NFKC')
    const isOwn = ({ start, end }: Span) =>
      [...normalise(text.slice(start, end), 'NFKC')].every((symbol) => registered.includes(symbol))
    const own = registered !== '' && found.every(isOwn)
    return own ? { found, inRegisteredName: true } : { found }
  },
  downgrade: { to: 'review', when: ({ inRegisteredName }) => inRegisteredName === true },
})

export const zh = ({ found, inRegisteredName }: ParamsOf<typeof nameSpecialSymbol>): string =>
  inRegisteredName
    ? '网站名称里的符号与证件上的全称一致，能否使用需要审核人员确认。如被退回，请去掉符号。'
    : `网站名称不能包含特殊符号（${positionsZh(found)}）。请去掉，只用汉字、字母和数字。`

export const en = ({ found, inRegisteredName }: ParamsOf<typeof nameSpecialSymbol>): string =>
  inRegisteredName
    ? 'The symbols in the website name are part of the registered name; a reviewer must decide whether they may be used. If the name is returned, remove them.'
    : `The website name must not contain special symbols (${positionsEn(found)}). Use only Chinese characters, letters and digits.`

export const doc = {
  title: { zh: '网站名称不含特殊符号', en: 'A website name contains no special symbols' },
  why: {
    zh: '第 14.1.B 条禁止特殊符号，但没有列举：除汉字（包括繁体）和全角、半角的英文字母和数字以外都算。单位证件全称里的括号（某某（北京）有限公司）由人工确认，因为第 14.2 条推荐使用全称。',
    en: 'Clause 14.1.B forbids 特殊符号 and lists none: everything except Chinese characters (Traditional included) and ASCII or full-width letters and digits is one. A person looks at the parentheses of a registered name (某某（北京）有限公司), because clause 14.2 recommends that name.',
  },
  valid: [{ value: '雕刻时光' }, { value: '開飯喇３６５' }, { value: 'PHP 开发' }],
  invalid: [
    { value: '生活·随想', params: { found: [{ start: 2, end: 3 }] } },
    { value: '摄影📸', params: { found: [{ start: 2, end: 4 }] } },
    { value: 'C++笔记', params: { found: [{ start: 1, end: 3 }] } },
    {
      value: '云杉（北京）科技有限公司',
      facts: { subject: { kind: 'enterprise', registeredName: '云杉（北京）科技有限公司' } },
      params: { inRegisteredName: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameSpecialSymbol, string>
