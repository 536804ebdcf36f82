import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { spansOf } from '../../text/spans'

/** 备案授权码为20位 (clause 3). */
const expected = 20

/** In a longer text no single character is to blame. */
const longest = 64

export const authorizationCodeMalformed = rule({
  code: 'authorization-code.malformed',
  level: 'error',
  clause: '3',
  at: 'order.authorizationCode',
  on: 'string',
  when: (code: string) => /\S/.test(code),
  check: (code: string) => {
    const found = code.length > longest ? [] : spansOf(code, (character) => !/^[0-9A-Za-z]$/.test(character))
    return found.length > 0 || code.length !== expected ? { expected, actual: code.length, found } : undefined
  },
})

export const doc = {
  title: 'An authorization code is 20 letters and digits',
  why: 'Clause 3: 备案授权码为20位字母数据的组合, of which 数据 is read as 数字. The source says nothing of case, so both are taken and none is changed. params.found shows the characters that can’t be part of a code; full-width letters and blanks that came along are among them.',
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
