import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

/** 备案授权码为20位 (clause 3). */
const expected = 20

/** In a longer text no single character is to blame. */
const longest = 64

export const authorizationCodeMalformed = /* @__PURE__ */ rule({
  code: 'authorization-code.malformed',
  level: 'error',
  clause: '3',
  at: 'order.authorizationCode',
  on: 'string',
  when: (code: string) => /\S/.test(code),
  check: (
    code: string,
  ): { readonly expected: number; readonly actual: number; readonly found: readonly Span[] } | undefined => {
    const found = code.length > longest ? [] : spansWhere(code, (character) => !/^[0-9A-Za-z]$/.test(character))
    return found.length > 0 || code.length !== expected ? { expected, actual: code.length, found } : undefined
  },
})

export const zh = ({ expected, actual, found }: ParamsOf<typeof authorizationCodeMalformed>): string =>
  found.length > 0
    ? `备案授权码由 ${expected} 位英文字母和数字组成，${positionsZh(found)}不符合要求。请重新复制，前后不要带空格。`
    : `备案授权码应为 ${expected} 位，现在是 ${actual} 位。请重新复制完整的授权码。`

export const en = ({ expected, actual, found }: ParamsOf<typeof authorizationCodeMalformed>): string =>
  found.length > 0
    ? `An authorization code consists of ${expected} letters and digits. Check ${positionsEn(found)}, or copy the code again without spaces.`
    : `An authorization code has ${expected} characters; this one has ${actual}. Copy the whole code again.`

export const doc = {
  title: { zh: '备案授权码是 20 位字母和数字', en: 'An authorization code is 20 letters and digits' },
  why: {
    zh: '第 3 条：备案授权码为 20 位“字母数据”的组合，“数据”按“数字”理解。原文没有提到大小写，所以大小写都可以，也不改动。`params.found` 指出不可能出现在授权码里的字符，包括全角字母和一起复制来的空格。',
    en: 'Clause 3: 备案授权码为20位字母数据的组合, in which 数据 is understood as 数字. The source does not mention case, so both are accepted and neither is changed. `params.found` points at characters that cannot be part of a code, including full-width letters and spaces that were copied along.',
  },
  valid: [{ value: 'a1B2c3D4e5F6g7H8i9J0' }, { value: 'abcdefghijklmnopqrst' }, { value: '' }],
  invalid: [
    { value: 'a1B2c3D4e5F6g7H8i9J', params: { expected: 20, actual: 19, found: [] } },
    {
      value: 'a1B2-c3D4-e5F6-g7H8',
      params: {
        found: [
          { start: 4, end: 5 },
          { start: 9, end: 10 },
          { start: 14, end: 15 },
        ],
      },
    },
    { value: 'a1B2c3D4e5F6g7H8i9Ｊ０', params: { actual: 20, found: [{ start: 18, end: 20 }] } },
    { value: 'a1B2c3D4e5F6g7H8i9J0 ', params: { actual: 21, found: [{ start: 20, end: 21 }] } },
  ],
} satisfies RuleDoc<typeof authorizationCodeMalformed>
