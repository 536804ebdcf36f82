import { createRequire } from 'node:module'
import { fc, test } from '@fast-check/vitest'
import { stdnum } from 'stdnum'
import { describe, expect } from 'vitest'
import { certificateProblem, normaliseCertificate, normaliseNumber } from '../../src/identifiers/certificate'
import {
  licenceCheck,
  organisationCheck,
  residentCheck,
  socialCreditCheck,
} from '../../src/identifiers/check-characters'
import { compareCertificates, sameCertificate } from '../../src/identifiers/compare-certificates'
import type { CertificateType } from '../../src/model/schema'

const IdValidator = createRequire(import.meta.url)('id-validator') as new () => { isValid(id: string): boolean }

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const number = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'))

/** Numbers that are right, nearly right, or wrong in one part. */
const residentNumbers = fc
  .tuple(
    digits(6),
    number(1880, 2040, 4),
    number(0, 13, 2),
    number(0, 32, 2),
    digits(3),
    fc.constantFrom('right', 'right', 'right', 'x', 'random'),
    digits(1),
  )
  .map(([division, year, month, day, sequence, end, random]) => {
    const body = division + year + month + day + sequence
    return body + (end === 'right' ? residentCheck(body) : end === 'x' ? residentCheck(body).toLowerCase() : random)
  })

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditText = (length: number, unit: string) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: length, maxLength: length })
const creditNumbers = fc
  .tuple(
    creditText(2, '1591YN2A'),
    digits(6),
    creditText(9, creditAlphabet),
    fc.constantFrom('right', 'right', 'random'),
    creditText(1, `${creditAlphabet}IOSVZ`),
  )
  .map(([authority, division, organisation, end, random]) => {
    const body = authority + division + organisation
    return body + (end === 'right' ? socialCreditCheck(body) : random)
  })

const valid = (type: CertificateType, text: string) => certificateProblem({ type, number: text }) === undefined

describe('other readers agree on 100,000 numbers, but for their known faults', () => {
  const oracle = new IdValidator()
  const today = new Date().toISOString().slice(0, 10)

  test.prop([residentNumbers], { numRuns: 50_000 })('居民身份证: id-validator and stdnum', (text) => {
    const ours = certificateProblem({ type: 'resident-id', number: text })
    const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)]
    // id-validator takes any day up to 31 in any month, of any century.
    const anyDay = ours === 'impossible-date' && month >= '01' && month <= '12' && day >= '01' && day <= '31'
    const rightCheck = residentCheck(text.slice(0, 17)) === text.slice(17).toUpperCase()
    expect(oracle.isValid(text)).toBe(anyDay ? rightCheck : ours === undefined)
    // stdnum refuses dates to come by the clock, and a small x; it takes people born before 1900.
    const toCome = `${year}-${month}-${day}` >= today
    if (!toCome && year >= '1900' && !text.endsWith('x'))
      expect(stdnum.CN?.ric?.validate(text).isValid).toBe(ours === undefined)
  })

  test.prop([creditNumbers], { numRuns: 50_000 })('统一社会信用代码: stdnum', (text) => {
    const ours = valid('unified-social-credit', text)
    const theirs = stdnum.CN?.uscc?.validate(text).isValid
    // It refuses every number whose check character is 0, and authorities that are letters (Y 其他, N 农业, A 军委).
    const explained = ours && (text.endsWith('0') || /[A-Z]/.test(text.slice(0, 2)))
    expect(theirs).toBe(explained ? false : ours)
  })
})

describe('laws', () => {
  const cases: readonly (readonly [CertificateType, string, fc.Arbitrary<string>])[] = [
    [
      'resident-id',
      '0123456789',
      digits(3)
        .map((end) => `11010119900307${end}`)
        .map((body) => body + residentCheck(body)),
    ],
    [
      'unified-social-credit',
      creditAlphabet,
      creditText(9, creditAlphabet)
        .map((end) => `91310000${end}`)
        .map((body) => body + socialCreditCheck(body)),
    ],
    ['organisation-code', '0123456789', digits(8).map((body) => body + organisationCheck(body))],
    ['business-licence', '0123456789', digits(14).map((body) => body + licenceCheck(body))],
  ]

  describe.each(cases)('%s', (type, alphabet, numbers) => {
    test.prop([numbers])('a number with its check character is right', (text) => {
      expect(certificateProblem({ type, number: text })).toBeUndefined()
    })

    test.prop([numbers, fc.nat(), fc.constantFrom(...alphabet)])(
      'one wrong character always shows',
      (text, at, character) => {
        const i = at % text.length
        fc.pre(text.charAt(i) !== character)
        expect(certificateProblem({ type, number: text.slice(0, i) + character + text.slice(i + 1) })).toBeDefined()
      },
    )

    test.prop([
      numbers,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '-', '\u3000', '\u200b', '－')), { maxLength: 5 }),
    ])('blanks, hyphens and width change nothing', (text, separators) => {
      const wide = [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
      for (const [at, separator] of separators) wide.splice(at % wide.length, 0, separator)
      const typed = wide.join('').toLowerCase()
      expect(normaliseNumber(typed)).toBe(text)
      expect(sameCertificate({ type, number: typed }, { type, number: text })).toBe(true)
    })
  })

  const types: readonly CertificateType[] = [
    'resident-id',
    'unified-social-credit',
    'organisation-code',
    'business-licence',
    'passport',
    'hk-macau-permit',
    'taiwan-permit',
    'residence-permit',
    'foreigner-id',
    'other',
  ]
  const anyCertificate = fc.record({
    type: fc.constantFrom(...types),
    number: fc.oneof(residentNumbers, creditNumbers, digits(15), digits(8), fc.string({ unit: 'binary' })),
  })

  test.prop([anyCertificate, anyCertificate])('comparison is symmetric, and a certificate is its own', (a, b) => {
    expect(compareCertificates(a, b)).toBe(compareCertificates(b, a))
    if (normaliseNumber(a.number) !== '' && a.number.length <= 256) expect(sameCertificate(a, a)).toBe(true)
  })

  test.prop([anyCertificate])('normalising twice is normalising once', (certificate) => {
    const once = normaliseCertificate(certificate)
    expect(normaliseCertificate(once)).toEqual(once)
  })
})
