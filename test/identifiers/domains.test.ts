import { describe, expect, it } from 'vitest'
import { registrableBelowCn } from '../../src/identifiers/cn-suffixes'
import { domainFault, typedHost } from '../../src/identifiers/domain-fault'
import { asciiHost, comparedDomain, hasDomainShape, hostOf } from '../../src/identifiers/host'
import { asciiLabel, hasAllowedCharacters, hasMapped, isMapped, plainLabels } from '../../src/identifiers/labels'

describe('the registrable part of a host', () => {
  it.each([
    ['a.cn', 'a.cn'],
    ['b.a.cn', 'a.cn'],
    ['a.com.cn', 'a.com.cn'],
    ['b.a.bj.cn', 'a.bj.cn'],
    ['b.a.com', 'a.com'],
    ['b.gov.com', 'gov.com'],
    ['gov.com', 'gov.com'],
    ['bj.cn', null],
    ['com.cn', null],
    ['cn', null],
    ['co.uk', 'co.uk'],
    ['a.co.uk', undefined],
    ['a.b.aero', undefined],
    ['b.a.xn--fiqs8s', 'a.xn--fiqs8s'],
    ['b.a.xn--j6w193g', undefined],
  ])('%s: %s', (host, part) => {
    expect(registrableBelowCn(host)).toBe(part)
  })
})

describe('labels of a plain name', () => {
  it('are counted', () => {
    expect(plainLabels('z-z.zz')).toBe(2)
    expect(plainLabels('a0.9z.b-9.cn')).toBe(4)
    expect(plainLabels(`${'a'.repeat(63)}.cn`)).toBe(2)
    expect(plainLabels(`${'a.'.repeat(125)}com`)).toBe(126)
  })

  it.each([
    'cn',
    'a.c',
    'a.',
    '.cn',
    'a..cn',
    '-a.cn',
    'a-.cn',
    'A.cn',
    'a/.cn',
    'a:.cn',
    'a`.cn',
    'a{.cn',
    'a.c1',
    'a.1c',
  ])('%s is no plain name', (text) => {
    expect(plainLabels(text)).toBe(0)
  })

  it('are none of what is too long or encoded', () => {
    for (const text of [`${'a'.repeat(64)}.cn`, `${'a.'.repeat(126)}cn`, 'xn--fsqu00a.cn'])
      expect(plainLabels(text)).toBe(0)
  })
})

describe('labels in ASCII', () => {
  it.each([
    ['a', { ascii: 'a' }],
    ['例子', { ascii: 'xn--fsqu00a' }],
    ['xn--fsqu00a', { ascii: 'xn--fsqu00a' }],
    ['a'.repeat(63), { ascii: 'a'.repeat(63) }],
    ['a'.repeat(64), { fault: 'long-label' }],
    ['例'.repeat(57), { ascii: `xn--fsq${'a'.repeat(56)}` }],
    ['例'.repeat(58), { fault: 'long-label' }],
    ['𠮷'.repeat(63), { fault: 'long-label' }],
    [`xn--${'a'.repeat(60)}`, { fault: 'long-label' }],
    ['a!', { fault: 'character' }],
    ['xn--abc-', { fault: 'punycode' }],
    ['xn--a', { fault: 'punycode' }],
    ['xn--0', { fault: 'punycode' }],
    ['xn--', { fault: 'punycode' }],
  ])('%s', (label, form) => {
    expect(asciiLabel(label)).toEqual(form)
  })

  it('may be as long as a label when they are encoded', () => {
    const { ascii } = asciiLabel('例'.repeat(57)) as { ascii: string }
    expect(ascii).toHaveLength(63)
    expect(asciiLabel(ascii)).toEqual({ ascii })
  })

  it('may have marks after a letter', () => {
    expect(hasAllowedCharacters('ก่า')).toBe(true)
    expect(hasAllowedCharacters('่า')).toBe(false)
  })

  it('have no characters that IDNA maps', () => {
    for (const character of ['①', '℡', 'ﬁ']) expect(isMapped(character) && hasMapped(`a${character}`)).toBe(true)
    for (const character of ['a', '例', '\x7f', 'é']) expect(isMapped(character) || hasMapped(character)).toBe(false)
  })
})

describe('what is wrong with a text as a domain', () => {
  /** An odd number of characters, in labels of one. */
  const nameOf = (length: number): string => `${'A.'.repeat((length - 3) / 2)}COM`

  it.each([
    ['和.cn 例子.cn', 'several'],
    ['a.cn, b.cn', 'several'],
    ['a.cn和b.cn', 'several'],
    ['a.cn 和 b.cn', 'several'],
    ['a.cn x', 'blank'],
    ['例a:\\b.cn', 'backslash'],
    ['http:\\\\a.cn', 'scheme'],
    ['a!b..cn', 'character'],
    ['1.2.3', 'ip-address'],
    ['10.20.30', 'ip-address'],
    ['a1.b2', 'numeric-top-level'],
    ['1a.2b', 'numeric-top-level'],
    ['a.c-n', 'numeric-top-level'],
    ['例子.xn--fiqs8s', undefined],
    ['A①.cn', 'mapped-character'],
    ['例子A.CN', undefined],
    ['ΟΔΟΣ.cn', undefined],
    ['例子.国', 'one-letter-top-level'],
    ['-A.cn', 'hyphen'],
    ['A-.cn', 'hyphen'],
    ['A-b.cn', undefined],
  ])('%s: %s', (text, fault) => {
    expect(domainFault(text)).toBe(fault)
  })

  it('its length: 253 characters, and what was typed only to 512', () => {
    expect(nameOf(253)).toHaveLength(253)
    expect(domainFault(nameOf(253))).toBeUndefined()
    expect(domainFault(nameOf(255))).toBe('too-long')
    expect(domainFault(`${'a.cn,'.repeat(101)}bbbb.cn`)).toBe('several')
    expect(domainFault(`${'a.cn,'.repeat(101)}bbbbb.cn`)).toBe('too-long')
  })

  it('is nothing, and the text names a host', () => {
    expect(typedHost('A.CN.')).toBe('a.cn')
    expect(typedHost('例子.CN')).toBe('xn--fsqu00a.cn')
    expect(typedHost('ΟΔΟΣ.cn')).toBe(asciiHost('οδοσ.cn'))
  })
})

describe('the host of what is typed', () => {
  it.each([
    ['HTTPS://www.a.cn:80/b?c#d', 'a.cn'],
    ['a.cn.', 'a.cn'],
    [' a。cn ', 'a.cn'],
    ['a.www.cn', 'a.www.cn'],
    ['/a.cn', ''],
    ['例http://a.cn', '例http'],
    ['ａ.cn?b', 'a.cn'],
  ])('%s: %s', (text, host) => {
    expect(hostOf(text)).toBe(host)
  })

  it('is not read from a text that is longer than any address', () => {
    expect(hostOf('A'.repeat(2048))).toBe('a'.repeat(2048))
    expect(hostOf('A'.repeat(2049))).toBe('A'.repeat(2049))
  })

  it.each(['a.cn', 'a.b.com', '例子.中国', '例子.公司', 'a.xn--fiqs8s', 'a.jsx', 'a.xjs'])(
    '%s has the shape of a domain',
    (host) => {
      expect(hasDomainShape(host)).toBe(true)
    },
  )

  it.each([
    'cn',
    'a.c',
    'a.1com',
    'a.com1',
    'a.js',
    '例子.大公司',
    '例子.公司们',
    'a b.cn',
    '.cn',
    'a.xn--',
    'a.xn--é',
    'a.xn--a_',
  ])('%s has not', (host) => {
    expect(hasDomainShape(host)).toBe(false)
  })
})

describe('a host in ASCII', () => {
  it('is itself, whatever its length', () => {
    const host = `${'a'.repeat(64)}.cn`
    expect(asciiHost(host)).toBe(host)
  })

  it('is none if a label has none, or the text is too long', () => {
    expect(asciiHost('xn--a.com')).toBeUndefined()
    expect(asciiHost(`${'例.'.repeat(255)}cn`)).toMatch(/^xn--fsq\.xn--fsq.*\.cn$/)
    expect(asciiHost(`${'例.'.repeat(255)}com`)).toBeUndefined()
    expect(asciiHost('a!.例')).toBeUndefined()
  })

  it('is compared without www', () => {
    expect(comparedDomain('www.a.cn')).toBe('a.cn')
    expect(comparedDomain('WWW.A.cn')).toBe('a.cn')
    expect(comparedDomain('a.www.cn')).toBe('a.www.cn')
    expect(comparedDomain('xn--a.com')).toBe('xn--a.com')
  })
})
