import { isIP, isIPv4 } from 'node:net'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { looksLikeIpv6, parseIpv4 } from '../../src/identifiers/ip'

test.prop([fc.oneof(fc.ipV4(), fc.ipV4Extended(), fc.string({ unit: fc.constantFrom(...'0123456789.') }))])(
  'IPv4 is read as node reads it',
  (text) => {
    expect(parseIpv4(text) !== undefined).toBe(isIPv4(text))
  },
)

test.prop([fc.ipV6()])('every IPv6 address that node knows looks like one', (text) => {
  expect(isIP(text)).toBe(6)
  expect(looksLikeIpv6(text)).toBe(true)
})
