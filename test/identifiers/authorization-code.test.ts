import { expect, it } from 'vitest'
import { authorizationCode } from '../../src/identifiers/authorization-code'
import { domainsOf } from '../../src/identifiers/domains'
import { ipAddress } from '../../src/identifiers/ip-address'

const code = 'AbCdEfGhIj0123456789'

it('a code has 20 letters and digits', () => {
  expect(authorizationCode.isWellFormed(code)).toBe(true)
  for (const other of [`${code}a`, `a${code}`, code.slice(1), `${code.slice(1)}-`, '', [code], undefined])
    expect(authorizationCode.isWellFormed(other as string)).toBe(false)
})

it('an account may issue codes for its own servers, however their addresses are written', () => {
  expect(authorizationCode.mayIssue({ servers: ['1.2.3.7', '1.2.3.8'] }, ' 1.2.3.8')).toBe(true)
  expect(authorizationCode.mayIssue({ servers: ['2001:DB8::0:7'] }, '2001:db8::7')).toBe(true)
  expect(authorizationCode.mayIssue({ servers: ['1.2.3.7'] }, '1.2.3.8')).toBe(false)
  expect(authorizationCode.mayIssue({ servers: [] }, '1.2.3.8')).toBe(false)
})

it('whether it may is open if an address can not be read, or the servers are not known', () => {
  expect(authorizationCode.mayIssue({ servers: ['server', '1.2.3.7'] }, '1.2.3.7')).toBe(true)
  expect(authorizationCode.mayIssue({ servers: ['server', '1.2.3.7'] }, '1.2.3.8')).toBeUndefined()
  for (const account of [{}, { servers: '1.2.3.7' }, { servers: [7] }, null])
    expect(authorizationCode.mayIssue(account as never, '1.2.3.7')).toBeUndefined()
})

it('domains are compared in ASCII, and what is no text is left out', () => {
  expect(domainsOf({ domains: ['www.Yunshan.com', 5, '例子.中国'] })).toEqual(['yunshan.com', 'xn--fsqu00a.xn--fiqs8s'])
  for (const holder of [undefined, null, {}, { domains: 'yunshan.com' }, 5]) expect(domainsOf(holder)).toEqual([])
})

it('an address is analysed as a text, once for its rules', () => {
  expect(ipAddress).toMatchObject({ on: 'string', gives: 'ip-analysis' })
  expect(ipAddress.analyse('1.2.3.7', {})).toEqual({ text: '1.2.3.7', address: [0x102, 0x307] })
  expect(ipAddress.analyse('server', {})).toEqual({ text: 'server', address: undefined })
})
