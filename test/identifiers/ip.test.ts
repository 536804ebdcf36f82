import { describe, expect, it } from 'vitest'
import { type Address, formatAddress, isAddress, parseAddress, sameAddress } from '../../src/identifiers/ip'
import { isPublicAddress } from '../../src/identifiers/public-address'

const isPublic = (text: string) => isPublicAddress(parseAddress(text) as Address)

describe('IPv4', () => {
  it('is four decimal numbers', () => {
    expect(parseAddress('1.2.3.4')).toEqual([0x0102, 0x0304])
    expect(parseAddress('255.255.255.255')).toEqual([0xffff, 0xffff])
    expect(parseAddress(' １.２。３｡４ ')).toEqual([0x0102, 0x0304])
  })

  it.each([
    '',
    '1.2.3',
    '1.2.3.4.',
    '1.2.3.4.5',
    '01.2.3.4',
    '1.2.3.256',
    '0x1.2.3.4',
    '1. 2.3.4',
    '①.2.3.4',
    '1..2.3',
    '+1.2.3.4',
    '1e1.2.3.4',
    '1'.repeat(100_000),
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })
})

describe('IPv6', () => {
  it.each([
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:DB8:0:0:0:0:0:7', '2001:db8::7'],
    ['2001:0db8::0007', '2001:db8::7'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['10:0:0:0:a0:0:0:0', '10::a0:0:0:0'],
    ['::ffff:1.2.3.4', '::ffff:102:304'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
    ['２００１：ｄｂ８：：７', '2001:db8::7'],
  ])('%s is %s', (text, printed) => {
    const address = parseAddress(text) as Address
    expect(formatAddress(address)).toBe(printed)
    expect(isAddress(`[${text}]`)).toBe(true)
  })

  it.each([
    'a:b:c',
    ':::::',
    ':::',
    '12345::',
    '::g',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7',
    '1:2:3:4::5:6:7:8',
    '1::2::3',
    ':1:2:3:4:5:6:7',
    '::1.2.3',
    '1.2.3.4::',
    '::1.2.3.4:5',
    'fe80::1%eth0',
    '1.2.3.4:80',
  ])('%s is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('is in brackets in a URL; IPv4 is not', () => {
    expect(isAddress('[2001:db8::1]')).toBe(true)
    expect(isAddress('[1.2.3.4]')).toBe(false)
    expect(isAddress('1.2.3.4')).toBe(true)
  })
})

it.each([
  ['1.2.3.4', true],
  ['9.255.255.255', true],
  ['11.0.0.0', true],
  ['100.63.255.255', true],
  ['100.128.0.0', true],
  ['172.15.255.255', true],
  ['172.32.0.0', true],
  ['192.167.255.255', true],
  ['192.0.1.0', true],
  ['192.0.0.9', true],
  ['192.0.0.10', true],
  ['192.31.196.1', true],
  ['192.175.48.1', true],
  ['192.88.98.255', true],
  ['192.88.100.0', true],
  ['223.255.255.255', true],
  ['0.0.0.0', false],
  ['10.0.0.0', false],
  ['10.255.255.255', false],
  ['100.64.0.0', false],
  ['127.0.0.1', false],
  ['169.254.1.1', false],
  ['172.16.0.0', false],
  ['172.31.255.255', false],
  ['192.0.0.0', false],
  ['192.0.0.8', false],
  ['192.0.0.11', false],
  ['192.0.0.170', false],
  ['192.0.2.1', false],
  ['192.88.99.0', false],
  ['192.88.99.255', false],
  ['192.168.0.0', false],
  ['198.19.0.1', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['2408:8000::1', true],
  ['240e::1', true],
  ['2001:200::1', true],
  ['2001:1::1', true],
  ['2001:1::3', true],
  ['2001:3::1', true],
  ['2001:4:112::1', true],
  ['2001:20::1', true],
  ['2001:3f:ffff::', true],
  ['2620:4f:8000::1', true],
  ['3fff:1000::', true],
  ['::', false],
  ['::1', false],
  ['::ffff:1.2.3.4', false],
  ['64:ff9b::1.2.3.4', false],
  ['64:ff9b:1::1', false],
  ['100::1', false],
  ['100:0:0:1::1', false],
  ['2001::1', false],
  ['2001:1::', false],
  ['2001:2::1', false],
  ['2001:10::1', false],
  ['2001:1ff::1', false],
  ['2001:db8::1', false],
  ['2002:102:304::', false],
  ['3fff:fff::1', false],
  ['5f00::1', false],
  ['fc00::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['febf::1', false],
  ['fec0::1', false],
  ['ff02::1', false],
])('%s is public: %s', (text, expected) => {
  expect(isPublic(text)).toBe(expected)
})

describe('comparison', () => {
  const canonical = (text: string) => (text.includes('%') ? text.replace(/%.*/, '') : null)

  it('knows equal addresses, and unequal ones', () => {
    expect(sameAddress('1.2.3.4', ' 1.2.3.4')).toBe(true)
    expect(sameAddress('1.2.3.4', '１.２.３.４')).toBe(true)
    expect(sameAddress('1.2.3.4', '1.2.3.5')).toBe(false)
    expect(sameAddress('2001:DB8::7', '2001:0db8::7')).toBe(true)
    expect(sameAddress('2001:db8::7', '2001:db8::8')).toBe(false)
    expect(sameAddress('2001:db8::7', '1.2.3.4')).toBe(false)
    expect(sameAddress('1.2.3.4', 'example.cn')).toBeUndefined()
    expect(sameAddress('Example.cn ', 'example.cn')).toBe(true)
    expect(sameAddress('example.cn', '1.2.3.4')).toBeUndefined()
  })

  it('asks the fact for what is none', () => {
    expect(sameAddress('fe80::1%eth0', 'fe80::1')).toBeUndefined()
    expect(sameAddress('fe80::1%eth0', 'fe80::1', canonical)).toBe(true)
    expect(sameAddress('fe80::1%eth0', 'fe80::2', canonical)).toBe(false)
    expect(sameAddress('example.cn', '1.2.3.4', canonical)).toBeUndefined()
  })
})
