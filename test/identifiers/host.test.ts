import { fc, it as property } from '@fast-check/vitest'
import { getDomain } from 'tldts-icann'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { registrableBelowCn } from '../../src/identifiers/cn-suffixes'
import { domainFault, typedHost } from '../../src/identifiers/domain-fault'
import { asciiHost, comparedDomain, hasDomainShape, hostOf } from '../../src/identifiers/host'
import { plainLabels } from '../../src/identifiers/labels'
import { domainNotRegistrable } from '../../src/rules/domain/not-registrable'

describe('hosts', () => {
  it.each([
    ['HTTPS://WWW.Example.com:8080/a?b#c', 'example.com'],
    ['example.com.', 'example.com'],
    ['例子。中国', '例子.中国'],
    [' ＥＸＡＭＰＬＥ．cn ', 'example.cn'],
  ])('%s is %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host)
  })

  it('are compared in ASCII', () => {
    expect(comparedDomain('例子.中国')).toBe('xn--fsqu00a.xn--fiqs8s')
    expect(comparedDomain('XN--FSQU00A.中国')).toBe('xn--fsqu00a.xn--fiqs8s')
    expect(comparedDomain('不 行')).toBe('不 行')
    expect(asciiHost('不 行')).toBeUndefined()
  })

  it.each([
    ['爱.一起', false],
    ['three.js', false],
    ['树洞.中国', true],
    ['shudong.cn', true],
    ['a b.cn', false],
    ['shudong', false],
  ])('%s has the shape of a domain: %s', (host, shape) => {
    expect(hasDomainShape(host)).toBe(shape)
  })

  it.each([
    [`${'a'.repeat(64)}.cn`, 'long-label'],
    [`${'a.'.repeat(130)}cn`, 'too-long'],
    ['a-.cn', 'hyphen'],
    ['例 子.cn', 'blank'],
    ['例\u0000子.cn', 'character'],
    ['a.cn:80', 'path'],
  ])('%s is faulty', (domain, fault) => {
    expect(domainFault(domain)).toBe(fault)
  })
})

describe('plain domains', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{0,5}$/)
  const texts = fc.array(
    fc.oneof(label, fc.constantFrom('www', 'cn', 'a'.repeat(63), 'a'.repeat(64), '例', 'A', ' ')),
    {
      maxLength: 5,
    },
  )

  property.prop([texts, fc.constantFrom('.', '..', '。')], { numRuns: 1000 })(
    'have no fault, and are compared as they stand, www. aside',
    (labels, dot) => {
      const domain = labels.join(dot)
      if (plainLabels(domain) === 0) return
      expect(plainLabels(domain)).toBe(labels.length)
      expect(hasDomainShape(hostOf(`x.${domain.split('.').slice(0, -1).join('.')}.com`))).toBe(true)
      expect(comparedDomain(domain)).toBe(hostOf(domain))
      expect(domainFault(`${domain}.`)).toBe(domainFault(domain))
      expect(domainFault(domain)).toBeUndefined()
      expect(typedHost(`${domain.toUpperCase()}.`)).toBe(domain)
    },
  )

  it.each([
    ['example.com', 2],
    ['www.a-b.com.cn', 4],
    [`${'a'.repeat(63)}.${'b'.repeat(63)}`, 2],
    [`a.${'b'.repeat(64)}`, 0],
    ['a.c', 0],
    ['a.c1', 0],
    ['a.c-d', 0],
    ['xn--a.com', 0],
    [`${'a'.repeat(64)}.b`, 0],
    [`${'a.'.repeat(130)}cn`, 0],
    ['', 0],
    ['localhost', 0],
    ['1.2.3.4', 0],
    ['a..cn', 0],
    ['a-.cn', 0],
    ['-a.cn', 0],
    ['a.cn-', 0],
    ['a.cn.', 0],
    ['A.cn', 0],
    ['a_b.cn', 0],
  ])('%s has %d plain labels', (text, labels) => {
    expect(plainLabels(text)).toBe(labels)
  })
})

describe('the small table of suffixes', () => {
  const provinces =
    'ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'
  const categories = 'ac com edu gov mil net org xn--55qx5d xn--io0a7i xn--od0alg'
  const suffixes = [
    ...`${provinces} ${categories}`.split(' ').map((label) => `${label}.cn`),
    ...'cn xn--fiqs8s xn--fiqz9s xn--55qx5d xn--io0a7i com net org info top xyz ltd gov edu'.split(' '),
  ]

  property.prop([fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), { maxLength: 3 }), fc.constantFrom(...suffixes)], {
    numRuns: 1000,
  })('agrees with the Public Suffix List where it speaks', (labels, suffix) => {
    const host = [...labels, suffix].join('.')
    expect(registrableBelowCn(host)).toBe(getDomain(host))
  })

  property.prop([fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), { maxLength: 3 }), fc.constantFrom(...suffixes)], {
    numRuns: 1000,
  })('is what the rule says, also where it need not ask', (labels, suffix) => {
    const host = [...labels, suffix].join('.')
    if (domainFault(host) !== undefined) return
    const registrable = registrableBelowCn(host)
    const expected = registrable === undefined || registrable === host ? undefined : { registrable }
    expect(
      validate(domainNotRegistrable, host, { subject: { kind: 'individual' } }).issues.map(({ params }) => params),
    ).toEqual(expected ? [expected] : [])
  })

  it('says nothing below other country codes, and that a single label has none', () => {
    expect(registrableBelowCn('shop.example.co.uk')).toBeUndefined()
    expect(registrableBelowCn('localhost')).toBeNull()
    expect(registrableBelowCn('xn--fsqu00a.xn--55qx5d.xn--j6w193g')).toBeUndefined()
    expect(registrableBelowCn('xn--fsqu00a.xn--j6w193g')).toBe('xn--fsqu00a.xn--j6w193g')
  })
})
