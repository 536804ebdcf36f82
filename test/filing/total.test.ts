import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isAddressChange } from '../../src/filing/changes'
import { filingAction } from '../../src/filing/filing-action'
import { filingSituation, orderAction, websiteAction } from '../../src/filing/situation'
import { authorizationCode } from '../../src/identifiers/authorization-code'
import { certificateProblem, normaliseCertificate } from '../../src/identifiers/certificate'
import { compareCertificates, sameCertificate } from '../../src/identifiers/compare-certificates'
import { filingNumber, sameFiler } from '../../src/identifiers/filing-number'
import { lookupKey } from '../../src/identifiers/lookup-key'

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('get')
    },
    has: () => {
      throw new Error('has')
    },
    ownKeys: () => {
      throw new Error('ownKeys')
    },
  },
)
const revoked = Proxy.revocable([], {})
revoked.revoke()

const odd: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  Number.NaN,
  1n,
  Symbol('s'),
  '',
  'a'.repeat(200_000),
  '山'.repeat(200_000),
  () => null,
  [],
  [null],
  new Array(4e9),
  new Date(Number.NaN),
  new Uint8Array(8),
  Object.create(null),
  throwing,
  revoked.proxy,
]

/** An object of some shape with one odd value in it. */
const withOdd = (whole: object): unknown[] =>
  Object.keys(whole).flatMap((key) => odd.map((value) => ({ ...whole, [key]: value })))

const certificate = { type: 'resident-id', number: '110101199003070038' }
const filed = { kind: 'website', province: '京', serial: '12345678', index: 1 }
const licence = {
  kind: 'telecom-licence',
  province: '粤',
  businesses: ['B2'],
  serial: '20050059',
  index: 1,
  service: 'app',
}
const record = {
  number: '京ICP备12345678号',
  subject: { name: '云山', certificate },
  domains: ['yunshan.cn'],
  here: true,
}
const facts = {
  registry: [record],
  subject: { filingNumber: '京ICP备12345678号' },
  website: { domains: ['yunshan.cn'] },
}

const text = (value: unknown) => expect(typeof value).toBe('string')
const truth = (value: unknown) => expect(typeof value).toBe('boolean')

describe('any value gives a typed result', () => {
  const values = [...odd, ...withOdd(certificate), ...withOdd(filed), ...withOdd(licence)]

  it('of numbers and certificates', () => {
    for (const value of values) {
      const any = value as never
      expect(filingNumber.parse(any)).toBeUndefined()
      text(filingNumber.format(any))
      truth(sameFiler(any, any))
      truth(sameFiler(filed as never, any))
      expect([undefined, 'malformed', 'check-digit', 'impossible-date']).toContain(certificateProblem(any))
      const { type, number } = normaliseCertificate(any)
      text(type)
      text(number)
      truth(sameCertificate(any, certificate as never))
      compareCertificates(certificate, any)
      truth(authorizationCode.isWellFormed(any))
      if (typeof any !== 'string') expect(lookupKey(any)).toBeUndefined()
    }
  })

  it('of queries with odd options', () => {
    for (const value of [...odd, ...odd.map((canonicalAddress) => ({ canonicalAddress }))])
      expect(lookupKey('云山', value as never)).toEqual({ kind: 'subject-name', name: '云山' })
    const options = { canonicalAddress: () => ({}) as never }
    expect(lookupKey('云山', options)).toEqual({ kind: 'subject-name', name: '云山' })
  })

  it('of changes and situations', () => {
    for (const value of values) {
      truth(isAddressChange(value as never))
      truth(isAddressChange([value] as never))
      expect(typeof filingSituation(value as never)).toBe('object')
      expect(typeof filingSituation({ ...facts, registry: value } as never)).toBe('object')
      expect(typeof filingSituation({ ...facts, registry: [value] } as never)).toBe('object')
      expect(typeof filingSituation({ ...facts, website: value } as never)).toBe('object')
      expect(typeof filingSituation({ ...facts, subject: value } as never)).toBe('object')
    }
    for (const value of withOdd(record))
      expect(typeof filingSituation({ ...facts, registry: [value] } as never)).toBe('object')
    for (const value of withOdd(facts.subject))
      expect(typeof filingSituation({ ...facts, subject: value } as never)).toBe('object')
    expect(filingAction({ domainFiled: true, filedHere: true, changed: [null] } as never)).toMatchObject({
      action: 'change',
    })
    expect(isAddressChange([{ path: ['websites', 0, 'ip'], was: 'changed' }])).toBe(true)
    expect(isAddressChange([])).toBe(false)
  })

  property.prop([fc.anything()])('whatever it is', (value) => {
    const any = value as never
    text(filingNumber.format(any))
    truth(sameFiler(any, any))
    truth(sameCertificate(any, any))
    truth(isAddressChange(any))
    text(normaliseCertificate(any).number)
    certificateProblem(any)
    lookupKey(any, any)
    filingSituation(any)
  })
})

describe('what is no certificate', () => {
  it('is one of another type without a number', () => {
    expect(normaliseCertificate(null as never)).toEqual({ type: 'other', number: '' })
    expect(normaliseCertificate({ type: 'passport', number: 7 } as never)).toEqual({ type: 'passport', number: '' })
    expect(normaliseCertificate({ type: {}, number: 'E 1' } as never)).toEqual({ type: 'other', number: 'E1' })
  })

  it('is read once, so that a getter gives one answer', () => {
    let reads = 0
    const changing = {
      type: 'passport',
      get number() {
        reads++
        return 'E12345678'
      },
    }
    certificateProblem(changing as never)
    expect(reads).toBe(1)
  })
})

it('prints what is no number as an empty text', () => {
  expect(filingNumber.format(null as never)).toBe('')
  expect(filingNumber.format({ kind: 'subject', province: '东', serial: '12345678' })).toBe('')
  expect(filingNumber.format({ kind: 'telecom-licence', businesses: ['B2'], serial: '1' })).toBe('')
})

it('tells the action of websites that are none', () => {
  expect(websiteAction(null, facts as never)).toBe('add-website')
  expect(orderAction([null], facts as never)).toBe('add-website')
})
