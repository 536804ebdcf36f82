import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { domainFault } from '../../src/identifiers/domain-fault'
import { comparedDomain } from '../../src/identifiers/host'
import { domainMalformed } from '../../src/rules/domain/malformed'
import { domainNotRegistrable } from '../../src/rules/domain/not-registrable'

describe('what people type into the field of a domain', () => {
  it.each([
    ['admin@yunshan.com', 'e-mail'],
    ['ａｄｍｉｎ＠yunshan.com', 'e-mail'],
    ['mailto:admin@yunshan.com', 'e-mail'],
    ['user:pass@yunshan.com', 'e-mail'],
    ['admin@yunshan.com, ops@yunshan.com', 'e-mail'],
    ['https://user@yunshan.com/', 'scheme'],
    ['yunshan.com/@me', 'path'],
    ['a.com\\evil', 'backslash'],
    ['a.com＼evil', 'backslash'],
    ['http:\\\\a.com', 'scheme'],
    ['http：／／a.com', 'scheme'],
    ['HTTP://A.COM', 'scheme'],
    ['a%2ecom', 'escape'],
    ['a%2Ecom', 'escape'],
    ['a%com', 'character'],
    ['a.com%20', 'escape'],
    ['yun\u200bshan.com', 'invisible'],
    ['\ufeffyunshan.com', 'invisible'],
    ['yun\u00adshan.com', 'invisible'],
    ['云\ufe0f山.com', 'invisible'],
    ['yunshan.com\u202e', 'invisible'],
    ['①.com', 'mapped-character'],
    ['a℡.com', 'mapped-character'],
    ['\u212aunshan.com', 'mapped-character'],
    ['ﬁ.com', 'mapped-character'],
    ['ｱ.com', 'mapped-character'],
    ['\ufa10.com', 'mapped-character'],
    ['a©b.com', 'character'],
    ['☃.com', 'character'],
    ['📷.com', 'character'],
    ['a·b.com', 'character'],
    ['a_b.com', 'character'],
    ['a,com', 'character'],
    ['\ud800.com', 'character'],
    ['\u0301a.com', 'character'],
    ['yunshan.com、yunshan.cn', 'several'],
    ['yunshan.com，yunshan.cn', 'several'],
    ['yunshan.com,yunshan.cn', 'several'],
    ['yunshan.com;yunshan.cn', 'several'],
    ['yunshan.com yunshan.cn', 'several'],
    ['yunshan.com\nyunshan.cn\n', 'several'],
    ['yunshan.com　云山.中国', 'several'],
    ['http://yunshan.com/ http://yunshan.cn/', 'several'],
    ['yunshan.com和yunshan.cn', 'several'],
    ['yunshan.com 和 yunshan.cn', 'several'],
    ['yun shan.com', 'blank'],
    [' yunshan.com', 'blank'],
    ['a.1', 'numeric-top-level'],
    ['a.c0m', 'numeric-top-level'],
    ['a.co-m', 'numeric-top-level'],
    ['a.0x7f', 'numeric-top-level'],
    ['a.c', 'one-letter-top-level'],
    ['例子.中', 'one-letter-top-level'],
    ['例子.𠮷', 'one-letter-top-level'],
    ['a.test', 'reserved'],
    ['a.local', 'reserved'],
    ['A.LOCAL.', 'reserved'],
    ['a.localhost', 'reserved'],
    ['a.onion', 'reserved'],
    ['a.invalid', 'reserved'],
    ['a.example', 'reserved'],
    ['a.internal', 'reserved'],
    ['例子.测试', 'reserved'],
    ['xn--a.com', 'punycode'],
    ['xn---sgl.com', 'punycode'],
    ['xn--.com', 'hyphen'],
    ['xn--abc-.com', 'hyphen'],
    ['xn--0.com', 'punycode'],
    ['xn--99999999.com', 'punycode'],
    ['xn--例.com', 'punycode'],
    // ① and É, which have no such form, and a name that is not composed.
    ['xn--orh.com', 'punycode'],
    ['xn--caf-pia.com', 'punycode'],
    ['xn--e-xbb.com', 'punycode'],
    // A half-width ｱ.
    ['xn--zj7c.com', 'punycode'],
    [`xn--${'a'.repeat(60)}.com`, 'long-label'],
    [`${'山'.repeat(60)}.com`, 'long-label'],
    [`${'𠮷'.repeat(63)}.com`, 'long-label'],
    [`${'𠮷'.repeat(64)}.com`, 'long-label'],
    [`${'山'.repeat(200)}.com`, 'long-label'],
    [
      `${'云山有限公司某'
        .split('')
        .map((character) => `${character}甲丙戊庚壬子寅辰午申亥.`)
        .join('')}com`,
      'too-long',
    ],
    ['山'.repeat(32_000), 'too-long'],
    ['2001:db8::1', 'ip-address'],
    ['[2001:db8::1]', 'ip-address'],
    ['１.２.３.４', 'ip-address'],
    ['1.2.3', 'ip-address'],
    ['1.2.3.4:80', 'path'],
    ['', 'no-dot'],
    ['.', 'no-dot'],
    ['云山', 'no-dot'],
    ['.com', 'empty-label'],
  ])('%j: %s', (typed, reason) => {
    const expected = {
      code: 'domain.malformed',
      level: 'error',
      clause: expect.any(String),
      path: [],
      params: { reason },
    }
    expect(validate(domainMalformed, typed).issues).toEqual([expected])
    expect(validate(domainNotRegistrable, typed).issues).toEqual([])
  })

  it.each([
    ['Example.CN', 'example.cn'],
    ['ｅｘａｍｐｌｅ．ｃｎ', 'example.cn'],
    ['example。cn', 'example.cn'],
    ['example｡cn.', 'example.cn'],
    ['WWW.Example.com', 'example.com'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['例子.網絡.cn', 'xn--fsqu00a.xn--od0alg.cn'],
    ['XN--FSQU00A.cn', 'xn--fsqu00a.cn'],
    ['〇一.cn', 'xn--w6j351g.cn'],
    ['MÜLLER.com', 'xn--mller-kva.com'],
    ['mu\u0308ller.com', 'xn--mller-kva.com'],
    ['云和山.com', 'xn--9kqr9lith.com'],
    ['ab--c.com', 'ab--c.com'],
  ])('%s is a domain', (typed, compared) => {
    expect(domainFault(typed)).toBeUndefined()
    expect(comparedDomain(typed)).toBe(compared)
  })

  it('is compared as it is typed, if it is none', () => {
    expect(comparedDomain('admin@yunshan.com')).toBe('admin@yunshan.com')
    expect(comparedDomain(`${'山'.repeat(600)}.com`)).toBe(`${'山'.repeat(600)}.com`)
    expect(comparedDomain('a.com\\evil')).not.toBe(comparedDomain('a.com'))
  })

  it('may be below a suffix in Chinese characters', () => {
    expect(validate(domainNotRegistrable, '例子.網絡.cn').issues).toEqual([])
    expect(validate(domainNotRegistrable, '博客.例子.網絡.cn').issues).toMatchObject([
      { params: { registrable: 'xn--fsqu00a.xn--od0alg.cn' } },
    ])
  })
})

describe('departments of a government', () => {
  const levels = (domain: string, kind?: 'government' | 'institution' | 'enterprise' | 'individual') =>
    validate(domainNotRegistrable, domain, kind && { subject: { kind } }).issues.map(({ level }) => level)

  it('file their own domain below that of the government', () => {
    expect(levels('jy.yunzhou.gov.cn', 'government')).toEqual([])
    expect(levels('jy.yunzhou.gov.cn', 'institution')).toEqual(['review'])
    expect(levels('jy.yunzhou.gov.cn')).toEqual(['review'])
    expect(levels('jy.yunzhou.gov.cn', 'enterprise')).toEqual(['error'])
    expect(levels('jy.yunzhou.gov.cn', 'individual')).toEqual(['error'])
    expect(levels('yunzhou.gov.cn', 'government')).toEqual([])
    expect(levels('www.yunzhou.gov.cn', 'government')).toEqual(['error'])
    expect(levels('a.jy.yunzhou.gov.cn', 'government')).toEqual(['error'])
    expect(levels('gov.cn', 'government')).toEqual(['error'])
  })
})
