import { describe, expect, it } from 'vitest'
import {
  certificateProblem,
  isSeparator,
  knowsType,
  normaliseCertificate,
  normaliseNumber,
} from '../../src/identifiers/certificate'
import { certificateForms, wrongCharacters } from '../../src/identifiers/certificate-forms'
import { certificateNumber } from '../../src/identifiers/certificate-number'
import { residentCheck, socialCreditCheck } from '../../src/identifiers/check-characters'
import { compareCertificates, holderOf } from '../../src/identifiers/compare-certificates'
import type { CertificateType } from '../../src/model/schema'

const resident = (body: string): string => body + residentCheck(body)
const credit = (body: string): string => body + socialCreditCheck(body)

const valid: readonly (readonly [CertificateType, string])[] = [
  ['resident-id', resident('11010119900307002')],
  ['resident-id', '110101900307002'],
  ['unified-social-credit', credit('91350100M000100Y4')],
  ['organisation-code', 'D21437050'],
  ['business-licence', '110108000000016'],
  ['passport', 'E12345678'],
  ['passport', 'E1234'],
  ['passport', 'E1234567890123456'],
  ['hk-macau-permit', 'H12345678'],
  ['hk-macau-permit', 'M1234567801'],
  ['taiwan-permit', '12345678'],
  ['taiwan-permit', '1234567801'],
  ['taiwan-permit', '1234567801B'],
  ['taiwan-permit', '1234567801(B)'],
  ['residence-permit', resident('81000019900307002')],
  ['foreigner-id', 'ABC123456789012'],
  ['foreigner-id', resident('91108419900307002')],
  ['law-firm-licence', '沪字第1号'],
  ['law-firm-licence', 'ab'],
  ['law-firm-licence', 'a'.repeat(64)],
]

describe('the shape of a number is that of the whole text', () => {
  it.each(valid)('%s: %s', (type, number) => {
    const shapes = certificateForms[type].map(({ shape }) => shape)
    expect(shapes.some((shape) => shape.test(number))).toBe(true)
    if (number.length === 2) return
    // No shape is of a text with a sign that no number has.
    for (const other of [`*${number}`, `${number}*`].slice(type === 'law-firm-licence' ? 2 : 0))
      expect(
        shapes.some((shape) => shape.test(other)),
        other,
      ).toBe(false)
  })

  it('a passport has 5 to 17 letters and digits', () => {
    for (const number of ['E123', 'E12345678901234567'])
      expect(certificateProblem({ type: 'passport', number })).toBe('malformed')
  })

  it('an older number of an organisation has 2 to 64 characters, and is no credit code with a mistake', () => {
    for (const number of ['a', 'a'.repeat(65), '91350100M000100Y4I'])
      expect(certificateProblem({ type: 'law-firm-licence', number })).toBe('malformed')
    expect(certificateProblem({ type: 'law-firm-licence', number: `${'1'.repeat(18)}号` })).toBeUndefined()
  })

  it('no number is known of papers of the army and of others', () => {
    for (const type of ['military-code', 'military-service-licence', 'other'] as const) {
      expect(knowsType(type)).toBe(false)
      expect(certificateProblem({ type, number: '?' })).toBeUndefined()
    }
  })
})

describe('the characters that are wrong', () => {
  const wrong = (type: CertificateType, number: string): number[] => {
    const test = wrongCharacters(type, number.length)
    return [...number].flatMap((character, at) => (test(character, at) ? [at] : []))
  }

  it('of a 居民身份证: digits, and at the end an X', () => {
    expect(wrong('resident-id', '11010X19900307002X')).toEqual([5])
    expect(wrong('resident-id', '1101011990030700AA')).toEqual([16, 17])
    expect(wrong('resident-id', '11010190030700X')).toEqual([14])
    // No form has so many places.
    expect(wrong('resident-id', '1101X1A')).toEqual([6])
  })

  it('of others', () => {
    expect(wrong('business-licence', '11010800000001X')).toEqual([14])
    expect(wrong('unified-social-credit', 'I1A50100M000100Y4Z')).toEqual([0, 2, 17])
    expect(wrong('organisation-code', 'D2143*05A')).toEqual([5, 8])
    expect(wrong('passport', 'E12*字Z')).toEqual([3, 4])
  })
})

describe('certificates that are none', () => {
  it('are malformed', () => {
    for (const certificate of [
      undefined,
      null,
      {},
      { type: 'passport' },
      { type: 'passport', number: 12345 },
      { number: 5 },
    ])
      expect(certificateProblem(certificate as never)).toBe('malformed')
  })

  it('have no type that looks like one', () => {
    for (const type of [['passport'], { toString: () => 'passport' }, undefined, 'toString'])
      expect(knowsType(type)).toBe(false)
  })

  it('become one without a number', () => {
    expect(normaliseCertificate({ type: 'passport' } as never)).toEqual({ type: 'passport', number: '' })
    expect(normaliseCertificate({ type: 'passport', number: 5 } as never)).toEqual({ type: 'passport', number: '' })
  })

  it('are not compared', () => {
    const one = { type: 'passport', number: 12345 }
    expect(compareCertificates(one, one)).toBeUndefined()
    expect(compareCertificates({ ...one, number: ' - ' }, { ...one, number: ' - ' })).toBeUndefined()
  })
})

describe('numbers as they are compared', () => {
  it('are half-width capitals without what divides', () => {
    expect(normaliseNumber('ｅ-12 34\u200b−5')).toBe('E12345')
    for (const character of [' ', '-', '—', '\u200b', '−', '　']) expect(isSeparator(character)).toBe(true)
    for (const character of ['1', '.', '/']) expect(isSeparator(character)).toBe(false)
  })

  it('are left as they are if no number is so long', () => {
    expect(normaliseNumber('a'.repeat(256))).toBe('A'.repeat(256))
    expect(normaliseNumber('a'.repeat(257))).toBe('a'.repeat(257))
  })

  it('of permits lose their renewals, if they are numbers of permits', () => {
    const normalised = (type: CertificateType, number: string) => normaliseCertificate({ type, number })
    expect(normalised('hk-macau-permit', 'h1234567801')).toEqual({ type: 'hk-macau-permit', number: 'H12345678' })
    expect(normalised('hk-macau-permit', 'H12345678012')).toEqual({ type: 'hk-macau-permit', number: 'H12345678012' })
    expect(normalised('taiwan-permit', '1234567801(B)')).toEqual({ type: 'taiwan-permit', number: '12345678' })
  })
})

it('no one who files was born before 1900', () => {
  expect(certificateProblem({ type: 'resident-id', number: resident('11010119000101002') })).toBeUndefined()
  expect(certificateProblem({ type: 'resident-id', number: resident('11010118991231002') })).toBe('impossible-date')
})

it('a number with a problem is not doubted as well', () => {
  const analyse = (type: string, text: string) => certificateNumber.analyse(text, { certificate: { type } } as never)
  expect(analyse('resident-id', '110101900307002')).toMatchObject({ problem: undefined, doubt: 'first-generation' })
  expect(analyse('resident-id', '110101901307002')).toMatchObject({ problem: 'impossible-date', doubt: undefined })
  expect(analyse('no type', '110101900307002')).toMatchObject({ problem: undefined, doubt: undefined })
  expect(analyse('constructor', '1')).toMatchObject({ doubt: undefined })
})

it('each type is of a person or of an organisation, except for others', () => {
  const persons = ['resident-id', 'passport', 'hk-macau-permit', 'taiwan-permit', 'residence-permit', 'foreigner-id']
  for (const type of Object.keys(certificateForms))
    expect(holderOf(type), type).toBe(persons.includes(type) ? 'person' : type === 'other' ? undefined : 'unit')
  expect(holderOf('')).toBeUndefined()
})
