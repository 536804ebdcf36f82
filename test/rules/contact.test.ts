import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { entriesOf } from '../../src/identifiers/contact'
import { contactAddressIncomplete } from '../../src/rules/contact/address-incomplete'
import { contactEmailMalformed } from '../../src/rules/contact/email-malformed'
import { contactLandlineMalformed } from '../../src/rules/contact/landline-malformed'
import { contactMobileMalformed } from '../../src/rules/contact/mobile-malformed'
import { personNameMalformed } from '../../src/rules/person/name-malformed'

const passes = (rule: Parameters<typeof validate>[0], value: string) =>
  validate(rule, value as never).issues.length === 0

describe('several entries in one text', () => {
  it('each has its place', () => {
    const text = ' a ;; b；c '
    expect(entriesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c'])
    expect(entriesOf(text).map(({ entry }) => entry)).toEqual(['a', 'b', 'c'])
  })

  it('a text that is too long fails as a whole, whatever it holds', () => {
    const text = '13912345678;'.repeat(100_000)
    expect(validate(contactMobileMalformed, text).issues[0]?.params).toEqual({
      found: [{ start: 0, end: text.length }],
    })
  })
})

it.each(['13912345678', '１３９１２３４５６７８', '86-139 1234 5678', '0086 13912345678', '19912345678;18812345678;'])(
  '%s is a mobile number',
  (value) => {
    expect(passes(contactMobileMalformed, value)).toBe(true)
  },
)

it.each(['12912345678', '139123456789', '1391234567x', '010-12345678', '139１２３４５６７'])(
  '%s is no mobile number',
  (value) => {
    expect(passes(contactMobileMalformed, value)).toBe(false)
  },
)

it.each([
  '010-12345678',
  '0551-1234567',
  '01012345678',
  '(0551) 1234567',
  '+86-21-12345678',
  '086-010-12345678-1234',
  '010-12345678 ext. 8',
  '021-60000000',
  '02160000000',
])('%s is a landline or is looked at', (value) => {
  const [issue] = validate(contactLandlineMalformed, value).issues
  expect(issue?.level).not.toBe('error')
})

it.each(['010-00000000', '01000000000', '00000000', '086-0551-0000000', '021 00000000'])(
  '%s only fills the field',
  (value) => {
    expect(validate(contactLandlineMalformed, value).issues[0]).toMatchObject({
      level: 'error',
      params: { reason: 'placeholder' },
    })
  },
)

it.each(['a@b.cn', "o'neil+x@sub.example.com", '张三@例子.中国', `${'a'.repeat(64)}@example.cn`])(
  '%s is an e-mail address',
  (value) => {
    expect(passes(contactEmailMalformed, value)).toBe(true)
  },
)

it.each([
  '@example.cn',
  'a@',
  'a@example',
  'a@.cn',
  'a@-b.cn',
  'a@b-.cn',
  'a@b..cn',
  'a@b@c.cn',
  'a b@c.cn',
  `${'a'.repeat(65)}@b.cn`,
  `a@${'b'.repeat(64)}.cn`,
])('%s is no e-mail address', (value) => {
  expect(passes(contactEmailMalformed, value)).toBe(false)
})

it.each([
  '某市某路12号',
  '某市某路12號3樓',
  '某小区3栋2单元',
  '某大厦B座',
  '某镇某村',
  '某村五组',
  '某路8弄',
  '某园区 3-2-501',
])('%s goes down to the door', (value) => {
  expect(passes(contactAddressIncomplete, value)).toBe(true)
})

it.each(['某省', '某市某区', '某市某路', '某区某大厦', '村委会', '邮编200000某地'])('%s is looked at', (value) => {
  expect(passes(contactAddressIncomplete, value)).toBe(false)
})

it.each(['李白', '欧阳修', '司马相如', '阿卜杜拉·买买提', '𠮷田', '夫人', '先生', '王先', '小姐妹'])(
  '%s may be a name',
  (value) => {
    expect(passes(personNameMalformed, value)).toBe(true)
  },
)

it.each([
  ['王大明先生', 'error', 'title', [{ start: 3, end: 5 }]],
  [' 李小姐 ', 'error', 'title', [{ start: 2, end: 4 }]],
  ['赵太太', 'review', 'title', [{ start: 1, end: 3 }]],
  ['本人', 'review', 'placeholder', [{ start: 0, end: 2 }]],
  [' 个人', 'error', 'placeholder', [{ start: 1, end: 3 }]],
  ['李白１号', 'error', 'digits', [{ start: 2, end: 3 }]],
  ['小Q', 'error', 'letters', [{ start: 1, end: 2 }]],
  ['Ｌｉ', 'review', 'foreign-name', [{ start: 0, end: 2 }]],
] as const)('%s: %s, %s', (value, level, reason, found) => {
  expect(validate(personNameMalformed, value).issues).toMatchObject([{ level, params: { reason, found } }])
})
