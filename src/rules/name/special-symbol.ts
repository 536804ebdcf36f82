import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { rule } from '../../core/rule'
import type { NameAnalysis } from '../../name/analysis'
import { anyOf, INVISIBLE, isMark, isUnseen, SYMBOL } from '../../text/characters'
import { spansOf } from '../../text/spans'

type SymbolParams = { readonly found: readonly Span[]; readonly inRegisteredName?: true }

const isSymbol = (character: string, kind: number): boolean =>
  (kind & SYMBOL) !== 0 || ((kind & INVISIBLE) !== 0 && isMark(character) && !isUnseen(character))

const parentheses = /^[()（）]+$/

export const nameSpecialSymbol = rule({
  code: 'name.special-symbol',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: /* @__PURE__ */ anyOf(SYMBOL, INVISIBLE),
  check: ({ text }: NameAnalysis, { subject }): SymbolParams | undefined => {
    const found = spansOf(text, isSymbol)
    if (found.length === 0) return undefined
    const registered = subject?.kind !== 'individual' && /[()（）]/.test(subject?.registeredName ?? '')
    const own = registered && found.every(({ start, end }) => parentheses.test(text.slice(start, end)))
    return own ? { found, inRegisteredName: true } : { found }
  },
  downgrade: { to: 'review', when: ({ inRegisteredName }) => inRegisteredName === true },
})

export const doc = {
  title: 'A website name holds no special symbol',
  why: 'Clause 14.1.B forbids 特殊符号 and names none: everything that is neither Han (Traditional included) nor an ASCII or full-width letter or digit is one. The parentheses of a registered name (某某（北京）有限公司) are for a person to look at, since clause 14.2 recommends that very name.',
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
