import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  type FilingNumber,
  filingNumber,
  formatFilingNumber,
  type LicenceNumber,
  parseFilingNumber,
} from '../../src/identifiers/filing-number'

const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新台港澳'

const digits = (...lengths: readonly number[]) =>
  fc.oneof(
    ...lengths.map((length) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length }),
    ),
  )
const province = fc.constantFrom(...provinces)
const index = fc.integer({ min: 1, max: 99_999 })
const numbers: fc.Arbitrary<FilingNumber | LicenceNumber> = fc.oneof(
  fc.record({ kind: fc.constant('subject' as const), province, serial: digits(8, 10) }),
  fc.record({
    kind: fc.constantFrom('website', 'app', 'mini-program', 'quick-app' as const),
    province,
    serial: digits(8, 10),
    index,
  }),
  fc.record(
    { kind: fc.constant('icp-licence' as const), province, serial: digits(6, 7, 8), index },
    { requiredKeys: ['kind', 'province', 'serial'] },
  ),
  fc.record(
    {
      kind: fc.constant('telecom-licence' as const),
      province,
      businesses: fc.array(fc.constantFrom('A1', 'A2', 'B1', 'B2'), { minLength: 1, maxLength: 4 }),
      serial: digits(8),
      index,
    },
    { requiredKeys: ['kind', 'businesses', 'serial'] },
  ),
)

test.prop([numbers])('what is printed is read again', (number) => {
  expect(filingNumber.parse(filingNumber.format(number))).toEqual(number)
})

test.prop([fc.string({ unit: 'binary' })])('any text is read or not, and never throws', (text) => {
  const number = parseFilingNumber(text)
  if (number !== undefined) expect(parseFilingNumber(formatFilingNumber(number))).toEqual(number)
})
