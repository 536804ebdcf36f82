import { describe, expect, it } from 'vitest'
import { audit, validate } from '../../src/core/validate'
import { filing, order as orderTree, website as websiteTree } from '../../src/editions/default'
import { codesIn } from '../../src/filing/codes'
import { authorizationCode } from '../../src/identifiers/authorization-code'
import type { Facts } from '../../src/model/facts'
import type { Order } from '../../src/model/schema'

const shared = 'a1B2c3D4e5F6g7H8i9J0'
const own = 'b1B2c3D4e5F6g7H8i9J0'
const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const

const issuesOf = (order: Order, facts: Facts) =>
  validate(orderTree, order, facts).issues.map(({ path, code, level }) => `${path.join('.')}: ${code} (${level})`)

describe('an enterprise with three websites, two of them on another account’s servers', () => {
  const order: Order = {
    authorizationCode: shared,
    subject: { kind: 'enterprise', name: '上海风筝线信息有限公司', certificate },
    websites: [
      { name: '上海风筝线信息有限公司', domains: ['a.cn'], ip: '1.2.3.7' },
      { name: '风筝线商店', domains: ['b.cn'], ip: '1.2.3.8', authorizationCode: own },
      { name: '风筝线日记', domains: ['c.cn'], ip: '1.2.3.9' },
    ],
  }
  const facts: Facts = {
    subject: { registeredName: '上海风筝线信息有限公司' },
    account: { servers: ['1.2.3.9'] },
    authorizationCodes: [
      { code: shared, ip: '1.2.3.7' },
      { code: own, ip: '1.2.3.8', issuer: { servers: ['1.2.3.8'] } },
    ],
  }
  const codeIssues = (changed: Order, known: Facts = facts) =>
    issuesOf(changed, known).filter((issue) => /code|ip/.test(issue))
  const at = (i: number, changed: Partial<Order['websites'][number]>): Order => ({
    ...order,
    websites: order.websites.map((website, j) => (i === j ? { ...website, ...changed } : website)),
  })

  it('passes with one code for the order, one for a website, and a server of its own', () => {
    expect(codeIssues(order)).toEqual([])
  })

  it('fails with an address that is neither the code’s nor the account’s', () => {
    expect(codeIssues(at(0, { ip: '5.6.7.8' }))).toEqual(['websites.0.ip: authorization-code.other-ip (error)'])
    expect(codeIssues(at(1, { ip: '1.2.3.7' }))).toEqual(['websites.1.ip: authorization-code.other-ip (error)'])
    expect(codeIssues(at(0, { ip: '5.6.7.8' }), { ...facts, account: {} })).toEqual([
      'websites.0.ip: authorization-code.other-ip (review)',
      'websites.2.ip: authorization-code.other-ip (review)',
    ])
  })

  it('needs a look if nobody has a server with the address', () => {
    const { authorizationCode: _, ...without } = at(0, { ip: '5.6.7.8' })
    expect(codeIssues(without)).toEqual(['websites.0.ip: website.ip-of-nobody (review)'])
  })

  it('checks the code of a website as that of the order', () => {
    expect(codeIssues(at(1, { authorizationCode: 'b1B2' }))).toEqual([
      'websites.1.authorizationCode: authorization-code.malformed (error)',
    ])
    const revoked = { code: own, ip: '1.2.3.8', revoked: true }
    expect(
      codeIssues(order, { ...facts, authorizationCodes: [...(facts.authorizationCodes ?? []).slice(0, 1), revoked] }),
    ).toEqual(['websites.1.authorizationCode: authorization-code.revoked (error)'])
    const gone = { code: own, ip: '1.2.3.8', issuer: { servers: [] } }
    expect(codeIssues(order, { ...facts, authorizationCodes: [{ code: shared, ip: '1.2.3.7' }, gone] })).toEqual([
      'websites.1.authorizationCode: authorization-code.no-server (review)',
    ])
  })

  it('a website alone has a code, too', () => {
    const known = { authorizationCodes: [{ code: own, ip: '1.2.3.8' }], account: { servers: [] } }
    const { issues } = validate(
      websiteTree,
      { name: '风筝线商店', domains: ['b.cn'], ip: '5.6.7.8', authorizationCode: own },
      known,
    )
    expect(issues.map(({ code }) => code)).toEqual(['authorization-code.other-ip'])
  })
})

it('names the codes of an order, website by website', () => {
  expect(codesIn({})).toEqual([undefined])
  expect(codesIn({ authorizationCode: ' ' })).toEqual([undefined])
  expect(codesIn({ authorizationCode: shared, websites: [] })).toEqual([])
  const website = { name: '风筝线', domains: [] }
  expect(codesIn({ authorizationCode: shared, websites: [website, { ...website, authorizationCode: own }] })).toEqual([
    shared,
    own,
  ])
  expect(codesIn({ websites: [null as never, website] })).toEqual([undefined, undefined])
})

describe('who may issue a code for an address', () => {
  it.each([
    [{ servers: ['1.2.3.7', '1.2.3.8'] }, '1.2.3.8', true],
    [{ servers: ['2001:db8:0::7'] }, ' 2001:DB8::7', true],
    [{ servers: ['1.2.3.7'] }, '1.2.3.8', false],
    [{ servers: [] }, '1.2.3.8', false],
    [{}, '1.2.3.8', undefined],
    [{ servers: ['云服务器'] }, '1.2.3.8', undefined],
    [{ servers: [5 as never] }, '1.2.3.8', undefined],
  ])('%j %s: %s', (account, ip, expected) => {
    expect(authorizationCode.mayIssue(account, ip)).toBe(expected)
  })
})

describe('the subject of an account', () => {
  const verdictOf = (subject: Partial<Order['subject']>, facts: Facts) =>
    audit(
      filing,
      { account: {}, order: { subject: { kind: 'enterprise', ...subject }, websites: [] } },
      facts,
    ).outcomes.find(({ code }) => code === 'account.other-subject')?.verdict

  const account = { subject: { name: '上海纸飞机信息有限公司', certificate } }

  it('is compared by certificate, then by name; the same name, or none, shows nothing', () => {
    const facts = { account }
    const named = { account: { subject: { name: account.subject.name } } }
    const at = (subject: Partial<Order['subject']>, known: { readonly account: unknown }) =>
      audit(orderTree, { subject: { kind: 'enterprise', ...subject }, websites: [] }, known as Facts).outcomes.find(
        ({ code }) => code === 'account.other-subject',
      )?.verdict
    expect(at({ certificate }, facts)).toBe('passed')
    expect(at({ name: '上海风筝线信息有限公司', certificate }, facts)).toBe('passed')
    expect(at({ name: '上海风筝线信息有限公司' }, facts)).toBe('failed')
    expect(at({ name: '上海纸飞机信息有限公司' }, facts)).toBe('unknown')
    expect(at({}, facts)).toBe('unknown')
    expect(at({ name: '上海风筝线信息有限公司', certificate }, named)).toBe('failed')
    expect(at({ certificate }, named)).toBe('unknown')
    expect(at({ certificate }, { account: {} })).toBe('unknown')
  })

  it('is not known of an account without one', () => {
    expect(verdictOf({ certificate }, {})).toBe('unknown')
  })

  it('may get a new certificate or name by a change of what is filed', () => {
    const renewed = { type: 'unified-social-credit', number: '91310000MA1K00008R' } as const
    const filed = { subject: { kind: 'enterprise', ...account.subject }, websites: [] } as const
    const order = {
      subject: { kind: 'enterprise', name: '上海风筝线信息有限公司', certificate: renewed },
      websites: [],
    } as const
    const codesWith = (facts: Facts) => validate(orderTree, order, facts).issues.map(({ code }) => code)
    expect(codesWith({ account })).toContain('account.other-subject')
    expect(codesWith({ account, filed })).not.toContain('account.other-subject')
    expect(codesWith({ account, filed })).toContain('change.key-information')
    const foreign = { ...filed, subject: { ...filed.subject, certificate: renewed } }
    expect(codesWith({ account, filed: foreign })).toContain('account.other-subject')
  })
})

it('the order itself is not open beside itself, as a database returns it', () => {
  const order = { id: 'a7', subject: { kind: 'enterprise' }, websites: [] } as const
  const orders = [{ id: 'a7', state: 'submitted' }] as const
  expect(validate(orderTree, order, { account: { orders } }).issues.map(({ code }) => code)).not.toContain(
    'account.order-open',
  )
  expect(validate(orderTree, { ...order, id: 'a8' }, { account: { orders } }).issues.map(({ code }) => code)).toContain(
    'account.order-open',
  )
})
