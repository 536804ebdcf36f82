import { describe, expect, it } from 'vitest'
import { filingNumber, parseOwnNumber, sameFiler } from '../../src/identifiers/filing-number'
import { formatAddress, parseAddress, sameAddress, withoutBrackets } from '../../src/identifiers/ip'
import { lookupKey } from '../../src/identifiers/lookup-key'
import { isPublicAddress } from '../../src/identifiers/public-address'

const subject = { kind: 'subject', province: '京', serial: '12345678' } as const

describe('filing, licence and police numbers', () => {
  it.each([
    ['京ICP备12345678号', subject],
    ['ICP備案號京ICP備12345678號', subject],
    ['【网站备案号：京ICP备12345678号】', subject],
    ['京ICP备12345678号-12A', { ...subject, kind: 'app', index: 12 }],
    ['京ICP证030173', { kind: 'icp-licence', province: '京', serial: '030173' }],
    [
      '京ICP证030173号-2X',
      { kind: 'icp-licence', province: '京', serial: '030173', index: 2, service: 'mini-program' },
    ],
    ['B2-20050059', { kind: 'telecom-licence', businesses: ['B2'], serial: '20050059' }],
    ['合字B1.B2-20050059', { kind: 'telecom-licence', joint: true, businesses: ['B1', 'B2'], serial: '20050059' }],
    [
      '粤B2-20050059号-3',
      { kind: 'telecom-licence', province: '粤', businesses: ['B2'], serial: '20050059', index: 3 },
    ],
    ['京公网安备11010502000001', { kind: 'police', province: '京', serial: '11010502000001' }],
  ])('%s', (text, parts) => {
    expect(filingNumber.parse(text)).toEqual(parts)
  })

  it.each([
    '京ICP备:12345678号',
    '云杉备案号京ICP备12345678号',
    '京ICP备12345678号)-1',
    '甲京ICP备12345678号',
    '京ICP备12345678号甲',
    '甲京ICP证030173号',
    '京ICP证030173号甲',
    '甲粤B2-20050059',
    '粤B2-20050059甲',
    '甲B2-20050059',
    '甲京公网安备11010502000001号',
    '京公网安备11010502000001号甲',
    '甲公网安备11010502000001号',
    '',
  ])('%s is none', (text) => {
    expect(filingNumber.parse(text)).toBeUndefined()
  })

  it('are not read from a text that is longer than any', () => {
    const number = '京ICP备12345678号'
    expect(filingNumber.parse(number.padStart(100))).toEqual(subject)
    expect(filingNumber.parse(number.padStart(101))).toBeUndefined()
    expect(filingNumber.parse(5 as never)).toBeUndefined()
  })

  it('are printed, and what is none is an empty text', () => {
    expect(filingNumber.format({ ...subject, index: undefined } as never)).toBe('京ICP备12345678号')
    expect(filingNumber.format({ ...subject, kind: 'quick-app', index: 4 })).toBe('京ICP备12345678号-4K')
    for (const other of [null, {}, { ...subject, province: '甲' }, { ...subject, serial: '1' }, { kind: 'police' }])
      expect(filingNumber.format(other as never)).toBe('')
  })

  it('name one filer only if both are filing numbers', () => {
    const licence = { kind: 'icp-licence', province: '京', serial: '12345678' } as const
    expect(sameFiler(subject, { ...subject, kind: 'website', index: 3 })).toBe(true)
    expect(sameFiler({ ...subject, province: '甘' }, { ...subject, province: '陇' })).toBe(true)
    expect(sameFiler(subject, { ...subject, province: '沪' })).toBe(false)
    expect(sameFiler(subject, licence)).toBe(false)
    expect(sameFiler(licence, subject)).toBe(false)
    expect(sameFiler(null as never, subject)).toBe(false)
    expect(parseOwnNumber('京ICP证12345678号')).toBeUndefined()
    expect(parseOwnNumber('京ICP备12345678号')).toEqual(subject)
  })
})

describe('addresses', () => {
  it('lose the brackets of a URL, if they have nothing around them', () => {
    expect(withoutBrackets('[::1]')).toBe('::1')
    for (const text of ['a[::1]', '[::1]a', '[1.2.3.4]']) expect(withoutBrackets(text)).toBe(text)
  })

  it.each([
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1'],
    ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
    ['0:0:3:4:5:6:7:8', '::3:4:5:6:7:8'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['1:0:3:4:5:6:7:8', '1:0:3:4:5:6:7:8'],
  ])('%s is printed as %s', (text, printed) => {
    expect(formatAddress(parseAddress(text) as never)).toBe(printed)
  })

  it('are compared by what another reader makes of them, trimmed and in small letters', () => {
    const read = (text: string) => (text === 'eth0' ? '2001:db8::7' : null)
    expect(sameAddress(' ETH0 ', '2001:db8::7', read)).toBe(true)
    expect(sameAddress('eth0', '2001:db8::8', read)).toBe(false)
    expect(sameAddress(' Eth1', 'eth1 ', read)).toBe(true)
    expect(sameAddress('eth1 ', ' ETH1', read)).toBe(true)
    expect(sameAddress('eth1', '2001:db8::7', read)).toBeUndefined()
  })

  it('are public or not', () => {
    const isPublic = (text: string) => isPublicAddress(parseAddress(text) as never)
    for (const text of ['1.2.3.4', '192.0.0.9', '2400:3200::1', '2001:4:112::1'])
      expect(isPublic(text), text).toBe(true)
    for (const text of ['10.0.0.1', '192.0.0.1', '::1', 'fe80::1', '2001:db8::1', '4000::1'])
      expect(isPublic(text), text).toBe(false)
    // The first groups of an IPv4 block are no prefix of an IPv6 address: 2a00:: begins with 42.0.
    for (const text of ['0a00::1', 'a9fe::1', 'c0a8::1']) expect(isPublic(text), text).toBe(false)
    expect(isPublic('2a0a::1')).toBe(true)
  })
})

describe('queries to the registry', () => {
  it('are trimmed, and no longer than any key', () => {
    expect(lookupKey(' 1.2.3.4 ')).toEqual({ kind: 'ip', ip: '1.2.3.4' })
    expect(lookupKey('　Yunshan.com　')).toEqual({ kind: 'domain', domain: 'yunshan.com' })
    expect(lookupKey('[2001:DB8::7]', { canonicalAddress: () => 'x' })).toEqual({ kind: 'ip', ip: '2001:db8::7' })
    expect(lookupKey(' eth0 ', { canonicalAddress: (text) => (text === 'eth0' ? '::7' : (5 as never)) })).toEqual({
      kind: 'ip',
      ip: '::7',
    })
    expect(lookupKey('云'.repeat(1024))).toMatchObject({ kind: 'subject-name' })
    for (const text of ['云'.repeat(1025), ' ', 5]) expect(lookupKey(text as string)).toBeUndefined()
  })
})
