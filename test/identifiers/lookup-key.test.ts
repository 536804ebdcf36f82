import { expect, it } from 'vitest'
import { lookupKey } from '../../src/identifiers/lookup-key'

it.each([
  ['example.cn', { kind: 'domain', domain: 'example.cn' }],
  ['Example.CN.', { kind: 'domain', domain: 'example.cn' }],
  ['例子。中国', { kind: 'domain', domain: '例子.中国' }],
  ['blog.example.com.cn', { kind: 'domain', domain: 'blog.example.com.cn' }],
  ['www.example.cn', { kind: 'home-page', domain: 'example.cn' }],
  ['https://www.example.cn/index.html?a=1', { kind: 'home-page', domain: 'example.cn' }],
  ['example.cn/blog', { kind: 'home-page', domain: 'example.cn' }],
  ['http://1.2.3.4/', { kind: 'home-page', domain: '1.2.3.4' }],
  [' 1.2.3.4 ', { kind: 'ip', ip: '1.2.3.4' }],
  ['１.２.３.４', { kind: 'ip', ip: '1.2.3.4' }],
  ['2001:DB8::7', { kind: 'ip', ip: '2001:db8::7' }],
  ['2001:0db8:0:0::7', { kind: 'ip', ip: '2001:db8::7' }],
  ['[2001:db8::1]', { kind: 'ip', ip: '2001:db8::1' }],
  ['１.２。３．４', { kind: 'ip', ip: '1.2.3.4' }],
  ['a:b:c', { kind: 'subject-name', name: 'a:b:c' }],
  [
    '备案号：京ICP备12345678号',
    { kind: 'filing-number', number: { kind: 'subject', province: '京', serial: '12345678' } },
  ],
  [
    '京公网安备11010502000001号',
    { kind: 'filing-number', number: { kind: 'police', province: '京', serial: '11010502000001' } },
  ],
  [
    '京ICP备12345678号-1',
    { kind: 'filing-number', number: { kind: 'website', province: '京', serial: '12345678', index: 1 } },
  ],
  [
    '粤B2-20090059',
    {
      kind: 'filing-number',
      number: { kind: 'telecom-licence', province: '粤', businesses: ['B2'], serial: '20090059' },
    },
  ],
  [' 上海风筝线信息有限公司 ', { kind: 'subject-name', name: '上海风筝线信息有限公司' }],
  ['欧阳修', { kind: 'subject-name', name: '欧阳修' }],
  ['J.P.某某', { kind: 'subject-name', name: 'J.P.某某' }],
  ['1.2.3.456', { kind: 'subject-name', name: '1.2.3.456' }],
] as const)('%j', (text, key) => {
  expect(lookupKey(text)).toEqual(key)
})

it('asks the parser that it is given for other addresses', () => {
  const canonicalAddress = (text: string) => (text === 'fe80::1%eth0' ? 'fe80::1' : null)
  expect(lookupKey('fe80::1%eth0', { canonicalAddress })).toEqual({ kind: 'ip', ip: 'fe80::1' })
  expect(lookupKey('2001:db8::7::', { canonicalAddress })).toEqual({ kind: 'subject-name', name: '2001:db8::7::' })
})

it('is total', () => {
  for (const value of ['', ' \u3000', 'a'.repeat(2000), undefined, null, 7, {}])
    expect(lookupKey(value as string)).toBeUndefined()
})
