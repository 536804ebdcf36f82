import { describe, expect, it } from 'vitest'
import { isPublicIpv4, looksLikeIpv6, parseIpv4, sameAddress } from '../../src/identifiers/ip'

const isPublic = (text: string) => isPublicIpv4(parseIpv4(text) as number)

describe('IPv4', () => {
  it('is four decimal numbers', () => {
    expect(parseIpv4('1.2.3.4')).toBe(0x01020304)
    expect(parseIpv4('255.255.255.255')).toBe(0xffffffff)
    expect(parseIpv4('0.0.0.0')).toBe(0)
  })

  it.each([
    '',
    '1.2.3',
    '1.2.3.4.',
    '1.2.3.4.5',
    '01.2.3.4',
    '1.2.3.256',
    '0x1.2.3.4',
    '1.2.3.4 ',
    '１.2.3.4',
    '1..2.3',
    '+1.2.3.4',
    '1e1.2.3.4',
  ])('%j is none', (text) => {
    expect(parseIpv4(text)).toBeUndefined()
  })

  it('is public outside the reserved blocks', () => {
    for (const text of [
      '1.2.3.4',
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '192.167.255.255',
      '223.255.255.255',
    ])
      expect([text, isPublic(text)]).toEqual([text, true])
    for (const text of [
      '0.0.0.0',
      '10.0.0.0',
      '10.255.255.255',
      '100.64.0.0',
      '127.0.0.1',
      '169.254.1.1',
      '172.16.0.0',
      '172.31.255.255',
      '192.168.0.0',
      '192.0.2.1',
      '198.19.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '255.255.255.255',
    ])
      expect([text, isPublic(text)]).toEqual([text, false])
  })
})

describe('IPv6', () => {
  it('is known by its look', () => {
    for (const text of ['::1', '2001:db8::7', '::ffff:1.2.3.4', 'FE80::']) expect(looksLikeIpv6(text)).toBe(true)
    for (const text of ['1.2.3.4', '1.2.3.4:80', 'a:b', 'example.cn', '', '2001:db8::g'])
      expect(looksLikeIpv6(text)).toBe(false)
  })
})

describe('comparison', () => {
  const canonical = (text: string) => (text.includes(':') ? text.replace(/(^|:)0+(?=[0-9a-f])/g, '$1') : null)

  it('knows equal texts, and unequal ones that it can read', () => {
    expect(sameAddress('1.2.3.4', ' 1.2.3.4')).toBe(true)
    expect(sameAddress('1.2.3.4', '1.2.3.5')).toBe(false)
    expect(sameAddress('2001:DB8::7', '2001:db8::7')).toBe(true)
    expect(sameAddress('2001:db8::7', '2001:0db8::7')).toBeUndefined()
    expect(sameAddress('2001:db8::7', '2001:0db8::7', canonical)).toBe(true)
    expect(sameAddress('2001:db8::7', '2001:db8::8', canonical)).toBe(false)
    expect(sameAddress('2001:db8::7', '1.2.3.4', canonical)).toBe(false)
    expect(sameAddress('1.2.3.4', 'example.cn', canonical)).toBeUndefined()
    expect(sameAddress('example.cn', '1.2.3.4')).toBeUndefined()
  })
})
