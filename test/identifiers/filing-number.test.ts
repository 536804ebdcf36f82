import { describe, expect, it } from 'vitest'
import {
  type FilingNumber,
  formatFilingNumber,
  parseFilingNumber,
  parseOwnNumber,
  sameFiler,
} from '../../src/identifiers/filing-number'

const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新台港澳'

describe('reading', () => {
  it.each([
    ['京ICP备12345678号', { kind: 'subject', province: '京', serial: '12345678' }],
    ['京ICP备12345678号-1', { kind: 'website', province: '京', serial: '12345678', index: 1 }],
    ['豫ICP备2026012345号-12', { kind: 'website', province: '豫', serial: '2026012345', index: 12 }],
    ['粤ICP备2026012345号-2A', { kind: 'app', province: '粤', serial: '2026012345', index: 2 }],
    ['陇ICP备12345678号-3X', { kind: 'mini-program', province: '陇', serial: '12345678', index: 3 }],
    ['甘ICP备12345678号-4K', { kind: 'quick-app', province: '甘', serial: '12345678', index: 4 }],
    ['京ICP证110745号', { kind: 'icp-licence', province: '京', serial: '110745' }],
    ['京ICP证030173号-1', { kind: 'icp-licence', province: '京', serial: '030173', index: 1 }],
    ['粤B2-20090059-1', { kind: 'telecom-licence', province: '粤', businesses: ['B2'], serial: '20090059', index: 1 }],
    ['皖B1.B2-20070020', { kind: 'telecom-licence', province: '皖', businesses: ['B1', 'B2'], serial: '20070020' }],
    ['合字B2-20050059', { kind: 'telecom-licence', joint: true, businesses: ['B2'], serial: '20050059' }],
    [
      '合字B1.B2-20130004-2',
      { kind: 'telecom-licence', joint: true, businesses: ['B1', 'B2'], serial: '20130004', index: 2 },
    ],
    [
      '粤B2-20050059-1626X',
      {
        kind: 'telecom-licence',
        province: '粤',
        businesses: ['B2'],
        serial: '20050059',
        index: 1626,
        service: 'mini-program',
      },
    ],
    ['京ICP证030173号-5A', { kind: 'icp-licence', province: '京', serial: '030173', index: 5, service: 'app' }],
    ['京ICP证030173号-6K', { kind: 'icp-licence', province: '京', serial: '030173', index: 6, service: 'quick-app' }],
    ['京公网安备11010502000001号', { kind: 'police', province: '京', serial: '11010502000001' }],
    ['A2.B1.B2-20100001', { kind: 'telecom-licence', businesses: ['A2', 'B1', 'B2'], serial: '20100001' }],
  ] as const)('%s', (text, number) => {
    expect(parseFilingNumber(text)).toEqual(number)
    expect(formatFilingNumber(number)).toBe(text)
  })

  it.each([
    ['京icp备12345678号－1', '京ICP备12345678号-1'],
    ['京 ICP 备 12345678 号 — 1', '京ICP备12345678号-1'],
    ['京ＩＣＰ备１２３４５６７８号', '京ICP备12345678号'],
    ['滬ICP備12345678號', undefined],
    ['沪ICP備12345678號-2a', '沪ICP备12345678号-2A'],
    ['京ICP备12345678-1', '京ICP备12345678号-1'],
    ['\u200b京ICP备12345678号\n', '京ICP备12345678号'],
    ['京ICP證110745號', '京ICP证110745号'],
    ['备案号：京ICP备12345678号-1', '京ICP备12345678号-1'],
    ['ICP备案号：京ICP备12345678号-1', '京ICP备12345678号-1'],
    ['ICP备案号 京ICP备12345678号-1', '京ICP备12345678号-1'],
    ['网站备案号京ICP备12345678号', '京ICP备12345678号'],
    ['网站备案/许可证号: 粤ICP备12345678号-2A', '粤ICP备12345678号-2A'],
    ['增值电信业务经营许可证：粤B2-20050059-1626X', '粤B2-20050059-1626X'],
    ['经营许可证编号：合字B2-20050059', '合字B2-20050059'],
    ['公安备案号：京公网安备 11010502000001号', '京公网安备11010502000001号'],
    ['京公網安備11010502000001號', '京公网安备11010502000001号'],
    ['【备案号：京ICP备12345678号】', '京ICP备12345678号'],
    ['[京ICP备12345678号]', undefined],
    ['B2-20050059号-3', 'B2-20050059-3'],
  ])('%j is written as %j', (typed, printed) => {
    const number = parseFilingNumber(typed)
    expect(number && formatFilingNumber(number)).toBe(printed)
  })

  it.each([
    '',
    '京ICP备1234567号',
    '京ICP备123456789号',
    '京ICP备12345678号-0',
    '京ICP备12345678号-01',
    '京ICP备12345678号-2B',
    '东ICP备12345678号',
    'XICP备12345678号',
    '京ICP证12345号',
    '东ICP证110745号',
    '东B2-20090059',
    'B3-20090059',
    '京公网安备110105号',
    '东公网安备11010502000001号',
    '东字B2-20050059',
    '备案号：',
    '备案号：备案号：京ICP备12345678号',
    '电话：京ICP备12345678号',
    `${'备案号'.repeat(30)}：`,
    '京'.repeat(200),
    '𠮷ICP备12345678号',
  ])('%j is none', (text) => {
    expect(parseFilingNumber(text)).toBeUndefined()
  })

  it('is total', () => {
    for (const value of [undefined, null, 7, {}, []])
      expect(parseFilingNumber(value as unknown as string)).toBeUndefined()
  })

  it.each([...provinces])('%s is a province', (province) => {
    expect(parseFilingNumber(`${province}ICP备12345678号`)).toMatchObject({ province })
  })
})

describe('one subject', () => {
  const parse = (text: string) => parseFilingNumber(text) as FilingNumber

  it('has its services under its own number', () => {
    expect(sameFiler(parse('京ICP备12345678号'), parse('京ICP备12345678号-3X'))).toBe(true)
    expect(sameFiler(parse('甘ICP备12345678号'), parse('陇ICP备12345678号-1'))).toBe(true)
    expect(sameFiler(parse('川ICP备12345678号'), parse('蜀ICP备12345678号'))).toBe(true)
    expect(sameFiler(parse('京ICP备12345678号'), parse('津ICP备12345678号'))).toBe(false)
    expect(sameFiler(parse('京ICP备12345678号'), parse('京ICP备12345679号'))).toBe(false)
  })

  it('is told by no police number', () => {
    const police = parse('京公网安备11010502000001号')
    expect(sameFiler(police, police)).toBe(false)
    expect([
      parseOwnNumber('京公网安备11010502000001号'),
      parseOwnNumber('京ICP证030173号'),
      parseOwnNumber(''),
    ]).toEqual([undefined, undefined, undefined])
    expect(parseOwnNumber('备案号：京ICP备12345678号')).toEqual(parse('京ICP备12345678号'))
  })

  it('is told by no licence', () => {
    const telecom = parse('粤B2-20090059-1')
    const licence = parse('京ICP证110745号')
    for (const other of [telecom, licence, parse('京ICP备12345678号')]) {
      expect(sameFiler(licence, other)).toBe(false)
      expect(sameFiler(telecom, other)).toBe(false)
      expect(sameFiler(other, licence)).toBe(false)
      expect(sameFiler(other, telecom)).toBe(false)
    }
  })
})
