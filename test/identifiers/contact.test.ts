import { describe, expect, it } from 'vitest'
import {
  entriesOf,
  faultyEntries,
  isEmailShape,
  isLandline,
  isMobile,
  isPlaceholder,
  plainMobile,
} from '../../src/identifiers/contact'

describe('entries of a field', () => {
  it('are divided by semicolons of both widths, and know where they are', () => {
    expect(entriesOf(' ab; ；cd；e')).toEqual([
      { start: 1, end: 3, entry: 'ab' },
      { start: 6, end: 8, entry: 'cd' },
      { start: 9, end: 10, entry: 'e' },
    ])
    expect(entriesOf('')).toEqual([])
  })

  it('that fail are marked, judged in half width', () => {
    expect(faultyEntries('１; 22;3', (entry) => entry.length === 1 && entry < '3')).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 7 },
    ])
  })

  it('of a text that is too long are all marked as one', () => {
    expect(faultyEntries(`${'1'.repeat(256)}`, () => true)).toEqual([])
    expect(faultyEntries(`${'1'.repeat(257)}`, () => true)).toEqual([{ start: 0, end: 257 }])
  })
})

describe('mobile numbers', () => {
  it.each([
    '13800138000',
    '19900138000',
    '138-0013 8000',
    '8613800138000',
    '+8613800138000',
    '+86 138 0013 8000',
    '008613800138000',
  ])('%s is one', (text) => {
    expect(isMobile(text)).toBe(true)
  })

  it.each([
    '12800138000',
    '1380013800',
    '138001380001',
    '23800138000',
    '0138001380001',
    '+13800138000',
    '085213800138000',
    'x13800138000',
    '13800138000x',
  ])('%s is none', (text) => {
    expect(isMobile(text)).toBe(false)
  })

  it('are compared by their eleven digits', () => {
    for (const text of ['13800138000', '+86 138-0013-8000', '１３８００１３８０００'])
      expect(plainMobile(text)).toBe('13800138000')
    for (const value of ['1380013800', undefined, 13800138000, ['13800138000']])
      expect(plainMobile(value)).toBeUndefined()
    expect(plainMobile(`13800138000${' '.repeat(245)}`)).toBe('13800138000')
    expect(plainMobile(`13800138000${' '.repeat(246)}`)).toBeUndefined()
  })
})

describe('office telephones', () => {
  it.each([
    '010-12345678',
    '010 12345678',
    '01012345678',
    '0755-1234567',
    '(010)12345678',
    '(0755) 12345678',
    '86-010-12345678',
    '086-010-12345678',
    '0086 010-12345678',
    '+86010-12345678',
    '010-12345678-1',
    '010-12345678-123456',
    '010-12345678转123',
    '010-12345678ext123',
    '010-12345678EXT. 123',
    '010-12345678转 8',
  ])('%s is one', (text) => {
    expect(isLandline(text)).toBe(true)
  })

  it.each([
    '12345678',
    '10-12345678',
    '01-12345678',
    '01075-12345678',
    '010-123456',
    '010-123456789',
    '(10)12345678',
    '(01)12345678',
    '(01075)12345678',
    '010--12345678',
    '010-12345678-',
    '010-12345678-1234567',
    '010-12345678转a',
    '010-12345678et1',
    'x010-12345678',
    '010-12345678x',
    '+85-010-12345678',
    '00086-010-12345678',
  ])('%s is none', (text) => {
    expect(isLandline(text)).toBe(false)
  })

  it('of zeros alone only fill the field', () => {
    for (const text of ['010-00000000', '0755-0000000', '01000000000', '02100000000', '00000000', '0000000'])
      expect(isPlaceholder(text), text).toBe(true)
    for (const text of ['010-10000000', '010-000000', '010-000000000', '01000000001', '03100000000', '101000000000'])
      expect(isPlaceholder(text), text).toBe(false)
    for (const text of ['010-00000001', '010-00000000-1', '0100000000', '0210000000'])
      expect(isPlaceholder(text), text).toBe(false)
  })
})

describe('e-mail addresses', () => {
  it.each([
    'a@yunshan.com',
    `${'a'.repeat(64)}@yunshan.com`,
    '网站@例子.中国',
    'a@y-s.cn1',
    `a@${'b'.repeat(63)}.c`,
    'a@Y.CN',
  ])('%s has the shape', (text) => {
    expect(isEmailShape(text)).toBe(true)
  })

  it.each([
    '',
    'yunshan.com',
    '@yunshan.com',
    'a@',
    'a@yunshan',
    'a@b@yunshan.com',
    'a b@yunshan.com',
    'a,b@yunshan.com',
    'a"@yunshan.com',
    `${'a'.repeat(65)}@yunshan.com`,
    'a@-b.Cn',
    'a@b-.Cn',
    'a@b..Cn',
    'a@.Cn',
    'a@b.Cn.',
    'a@b_c.Cn',
    `a@${'b'.repeat(64)}.C`,
  ])('%s has not', (text) => {
    expect(isEmailShape(text)).toBe(false)
  })
})
