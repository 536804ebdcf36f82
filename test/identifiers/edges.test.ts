import { expect, it } from 'vitest'
import { registrableBelowCn } from '../../src/identifiers/cn-suffixes'
import { isEmailShape, isPlaceholder } from '../../src/identifiers/contact'
import { parseFilingNumber, sameFiler } from '../../src/identifiers/filing-number'
import { addressTest, sameAddress } from '../../src/identifiers/ip'

it('below a province one more label can be registered', () => {
  expect(registrableBelowCn('yunshan.bj.cn')).toBe('yunshan.bj.cn')
  expect(registrableBelowCn('www.yunshan.bj.cn')).toBe('yunshan.bj.cn')
  expect(registrableBelowCn('www.yunshan.cn')).toBe('yunshan.cn')
})

it('an e-mail address has one @', () => {
  expect(isEmailShape('a@yunshan.cn')).toBe(true)
  expect(isEmailShape('a@yunshan.cn@example.com')).toBe(false)
})

it('a number that goes on after its zeros fills nothing', () => {
  expect(isPlaceholder('01000000000')).toBe(true)
  expect(isPlaceholder('010000000001')).toBe(false)
})

it('services of every kind have the filer of their number', () => {
  const number = (text: string) => parseFilingNumber(text) as NonNullable<ReturnType<typeof parseFilingNumber>>
  const subject = number('京ICP备12345678号')
  for (const text of ['京ICP备12345678号-1', '京ICP备12345678号-1A', '京ICP备12345678号-1X', '京ICP备12345678号-1K'])
    expect(sameFiler(number(text), subject), text).toBe(true)
  expect(sameFiler(number('沪ICP备12345678号-1A'), subject)).toBe(false)
})

it('an address is one of several, is none, or cannot be compared', () => {
  const isOne = addressTest(['1.2.3.7', '2001:db8::7'])
  expect(['1.2.3.7', '１.2.3.7', '2001:DB8:0::7', '1.2.3.8'].map(isOne)).toEqual([true, true, true, false])
  // What can't be read is the same only if it is written the same.
  expect(isOne('云服务器')).toBeUndefined()
  const named = addressTest(['1.2.3.7', ' Server A'])
  expect(['server a ', '1.2.3.7', '1.2.3.8', 'server b'].map(named)).toEqual([true, true, undefined, undefined])
  expect(addressTest([])('1.2.3.7')).toBe(false)
  expect(addressTest([])('云服务器')).toBe(false)
  const canonical = addressTest(['fe80::1%eth0'], (text) => text.split('%')[0] as string)
  expect(canonical('FE80::1%eth1')).toBe(true)
  expect(sameAddress('a', 'b', () => null)).toBeUndefined()
})
