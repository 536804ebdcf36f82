import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format'
import { analysis } from '../../src/core/tree'
import { validate } from '../../src/core/validate'
import { certificateNumber } from '../../src/identifiers/certificate-number'
import { en, nameMessages } from '../../src/locales/en'
import { zhCN } from '../../src/locales/zh-CN'
import { provinceOf } from '../../src/model/labels'
import type { CertificateType } from '../../src/model/schema'
import { certificateMalformed } from '../../src/rules/certificate/malformed'
import { orderTooManyWebsites } from '../../src/rules/order/too-many-websites'
import { websiteTooManyDomains } from '../../src/rules/website/too-many-domains'
import {
  entriesEn,
  entriesZh,
  familiesEn,
  familiesZh,
  placesEn,
  placesZh,
  positionsEn,
  positionsZh,
} from '../../src/rules/wording'

const spans = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }))

describe('positions', () => {
  it.each([
    [spans([2, 3]), '第 3 个字符', 'character 3'],
    [spans([0, 1], [4, 6]), '第 1、5 个字符', 'characters 1, 5'],
    [spans([0, 6]), '第 1 至 6 个字符', 'characters 1–6'],
    [spans([0, 1], [2, 3], [4, 5], [6, 7], [8, 9]), '第 1、3、5 个字符等 5 处', 'characters 1, 3, 5 and 2 more'],
  ])('count from one, and list three: %j', (found, zh, english) => {
    expect(positionsZh(found)).toBe(zh)
    expect(positionsEn(found)).toBe(english)
  })

  it('of a first entry need not be said', () => {
    expect(entriesZh(spans([0, 5]))).toBe('')
    expect(entriesEn(spans([0, 5]))).toBe('')
    expect(entriesZh(spans([6, 9]))).toBe('（第 7 至 9 个字符）')
    expect(entriesEn(spans([6, 9]))).toBe(' (characters 7–9)')
  })
})

it('families are said unless the words say them', () => {
  const found = [
    { word: '赌博', family: 'gambling' },
    { word: '枪支', family: 'weapons' },
  ] as const
  expect(familiesZh(found)).toBe('（涉及枪支弹药）')
  expect(familiesZh(found.slice(0, 1))).toBe('')
  expect(familiesEn(found)).toBe('gambling, weapons')
})

it('places say where they are', () => {
  const division = (code: string, name: string) => ({ code, level: 'county', name })
  const found = [
    {
      word: '朝阳',
      start: 0,
      end: 2,
      divisions: [
        division('110105', '朝阳区'),
        division('220104', '朝阳区'),
        division('211300', '朝阳市'),
        division('211321', '朝阳县'),
      ],
      certainty: 0.9,
    },
    { word: '北京', start: 2, end: 4, divisions: [division('110000', '北京市')], certainty: 0.9 },
  ]
  expect(placesZh(found)).toBe('“朝阳”（北京朝阳区、吉林朝阳区、辽宁朝阳市等）“北京”（北京市）')
  expect(placesEn(found)).toBe('“朝阳” (北京朝阳区、吉林朝阳区、辽宁朝阳市等), “北京” (北京市)')
  expect(provinceOf('990000', '某地')).toBe('')
})

const sentences = (number: string, type: CertificateType) =>
  validate(analysis(certificateNumber, certificateMalformed), number, { certificate: { type } }).issues.flatMap(
    (issue) => [format(issue, zhCN), format(issue, en)],
  )

it('a certificate number is told its length only if that is wrong', () => {
  expect(sentences('9131000MA1K00007U', 'unified-social-credit')).toEqual([
    '统一社会信用代码填写有误：应为 18 位数字和大写字母，现在是 17 位。请对照证件重新填写。',
    'The unified social credit code is wrong: it should have 18 digits and capital letters, but has 17. Compare it with the certificate.',
  ])
  expect(sentences('1101011990O3070038', 'resident-id')).toEqual([
    '居民身份证号码填写有误：第 11 个字符不能用在这里。请检查是否把数字 0 写成了字母 O，或把 1 写成了 I，并对照证件核对。',
    'The resident identity number is wrong at character 11. Check for a letter O in place of a 0, or a letter I in place of a 1, and compare it with the certificate.',
  ])
})

it('one is one', () => {
  const edition = {
    limits: { minLength: 3, maxWebsites: { individual: 1, unit: 1 }, maxDomains: { individual: 1, unit: 1 } },
  }
  const website = { name: '雕刻时光', domains: ['example.com'] }
  const [websites] = validate(orderTooManyWebsites, [website, website], { edition }).issues
  const [domains] = validate(websiteTooManyDomains, ['a.cn', 'b.cn'], { edition }).issues
  expect(format(websites!, en)).toBe(
    'An order can contain at most 1 website; this one has 2. Move the others to a later order.',
  )
  expect(format(domains!, en)).toBe(
    'A website can have at most 1 domain; this one has 2. Keep 1 and file the others separately.',
  )
})

it('the messages about names are those of the language', () => {
  for (const [code, message] of Object.entries(nameMessages)) expect(en).toHaveProperty([code], message)
})
