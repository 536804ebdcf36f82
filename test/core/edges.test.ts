import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { accountOtherSubject, audit, check, detectPreApproval, order, validate, websiteName } from '../../src'
import { open } from '../../src/cli/read/file'
import { compareOutcomes } from '../../src/core/audit'
import { taobaoIcp } from '../../src/portals'
import { text, texts } from '../../src/portals/values'
import { struckParts } from '../../src/pre-approval/clauses'

// Branches that no example of their own subject reaches.

it('the standard input has no size that could be read', async () => {
  expect((await open('-', Readable.from([]))).read()).toBe(0)
})

it('a foreign region before the trade name is no region of the registered name', () => {
  const subject = { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } as const
  expect(validate(websiteName, '北京云杉科技', { subject }).issues.map(({ code }) => code)).toContain('name.place')
})

it('没 without 有, and 除 without 外, deny nothing', () => {
  for (const description of [
    '没事看看新闻资讯，发布新闻报道',
    '除草机，发布新闻资讯，新闻报道',
    '没有新闻资讯',
    '除外新闻资讯',
  ])
    expect(Array.isArray(detectPreApproval({ name: '云杉资讯', description }))).toBe(true)
})

it('an account whose subject is not known is compared with nothing', () => {
  const value = { subject: { kind: 'enterprise', registeredName: '云杉科技' }, websites: [] }
  const { outcomes } = audit(order, value as never, { account: {} })
  expect(outcomes.map(({ code }) => code)).toContain('account.other-subject')
  expect(check(order, value, { account: { subject: {} } }).issues).toBeDefined()
  expect(check(order, value, { authorizationCodes: [] }).issues).toBeDefined()
})

it('outcomes of one code at one place are equal', () => {
  const one = { code: 'a.b', clause: '', path: [], verdict: 'passed' } as const
  expect(compareOutcomes(one, one)).toBe(0)
})

it('values of portals: blank texts, no texts, and what is no JSON', () => {
  expect(text.read(' ')).toBeUndefined()
  expect(texts.read(' ; ')).toBeUndefined()
  expect(texts.read(' ')).toBeUndefined()
  expect(texts.write([])).toBeUndefined()
  expect(texts.write(['a', 'b'])).toBe('a;b')
  expect(taobaoIcp.decode({ odd: () => 1, other: undefined }).rest).toBeDefined()
})

it('certificates that cannot be compared, and an account without a subject', () => {
  const value = { subject: { kind: 'enterprise', registeredName: '云杉科技' } }
  expect(check(accountOtherSubject, value.subject, { account: { servers: [] } }).issues).toEqual([])
})

it('marks: 没 alone, 没有, 除 alone and 除外', () => {
  for (const text of ['没事', '没有新闻', '除草', '新闻除外']) expect(struckParts(text, [], [])).toBeDefined()
})
