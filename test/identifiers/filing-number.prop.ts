import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  type FilingNumber,
  filingNumber,
  formatFilingNumber,
  type LicenceNumber,
  type PoliceNumber,
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
const service = fc.constantFrom('app', 'mini-program', 'quick-app' as const)
const numbers: fc.Arbitrary<FilingNumber | LicenceNumber | PoliceNumber> = fc.oneof(
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
  fc.record({ kind: fc.constant('icp-licence' as const), province, serial: digits(6, 7, 8), index, service }),
  fc.record({ kind: fc.constant('police' as const), province, serial: digits(14) }),
  fc.record({
    kind: fc.constant('telecom-licence' as const),
    joint: fc.constant(true as const),
    businesses: fc.array(fc.constantFrom('A1', 'A2', 'B1', 'B2'), { minLength: 1, maxLength: 4 }),
    serial: digits(8),
    index,
    service,
  }),
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

const before = fc.constantFrom('', '备案号：', 'ICP备案号: ', '网站备案/许可证号：', '经营许可证编号：', '公安备案号：')

test.prop([numbers, before])('what is printed is read again, whatever is written before it', (number, label) => {
  expect(filingNumber.parse(label + filingNumber.format(number))).toEqual(number)
})

test.prop([fc.string({ unit: 'binary' })])('any text is read or not, and never throws', (text) => {
  const number = parseFilingNumber(text)
  if (number !== undefined) expect(parseFilingNumber(formatFilingNumber(number))).toEqual(number)
})
