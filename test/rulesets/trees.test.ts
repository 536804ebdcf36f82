import { describe, expect, it } from 'vitest'
import { audit, check, validate } from '../../src/core/validate'
import { order as tree } from '../../src/editions/default'
import type { Facts } from '../../src/model/facts'
import type { RegistryRecord } from '../../src/model/registry'
import type { Order } from '../../src/model/schema'
import { certificate as certificateTree, responsiblePerson } from '../../src/rulesets/subject'

const certificate = { type: 'unified-social-credit', number: '91310000MA1K00007U' } as const
const code = 'a1B2c3D4e5F6g7H8i9J0'

const order: Order = {
  state: 'submitted',
  authorizationCode: code,
  subject: {
    kind: 'enterprise',
    name: '上海风筝线信息有限公司',
    certificate,
    address: '上海市静安区某路1号',
    responsiblePerson: {
      name: '欧阳修',
      certificate: { type: 'resident-id', number: '110101199003070038' },
      mobile: '13912345678',
      landline: '021-12345678',
      email: 'filing@example.cn',
    },
  },
  websites: [{ name: '风筝线', domains: ['example.cn'], ip: '1.2.3.4', open: false }],
}

const facts: Facts = {
  account: { orders: [], servers: [], subject: { certificate } },
  authorizationCodes: [{ code, ip: '1.2.3.4' }],
  registry: [],
  previous: { ...order, state: 'draft' },
}

const codesAt = (value: Order, given: Facts = facts) =>
  validate(tree, value, given).issues.map(({ code, path }) => `${path.join('.')}: ${code}`)

const website = (changed: Partial<Order['websites'][number]>): Order => ({
  ...order,
  websites: order.websites.map((each) => ({ ...each, ...changed })),
})

describe('an order', () => {
  it('that is right is right, with every fact and with none', () => {
    expect(codesAt(order)).toEqual([])
    expect(codesAt(order, {})).toEqual([])
  })

  it('is judged wherever a value stands', () => {
    const wrong: Order = {
      ...order,
      state: 'approved',
      authorizationCode: 'a1B2c3D4',
      subject: {
        ...order.subject,
        certificate: { type: 'resident-id', number: '110101199003070039' },
        address: '上海市市辖区',
        responsiblePerson: {
          name: '王先生',
          certificate: { type: 'business-licence', number: '31000000000001' },
          mobile: '1391234567',
          landline: '021-00000000',
          email: 'filing',
        },
      },
      websites: [
        { name: '风筝线', domains: ['example.cn'], ip: '10.0.0.1', open: true, responsiblePerson: { name: '个人' } },
      ],
    }
    expect(codesAt(wrong)).toEqual([
      'authorizationCode: authorization-code.malformed',
      'state: order.illegal-transition',
      'subject: account.other-subject',
      'subject.address: contact.address-incomplete',
      'subject.address: contact.address-placeholder',
      'subject.certificate.number: certificate.check-digit',
      'subject.certificate.type: certificate.other-kind',
      'subject.responsiblePerson.certificate.number: certificate.malformed',
      'subject.responsiblePerson.certificate.type: certificate.other-kind',
      'subject.responsiblePerson.email: contact.email-malformed',
      'subject.responsiblePerson.landline: contact.landline-malformed',
      'subject.responsiblePerson.mobile: contact.mobile-malformed',
      'subject.responsiblePerson.name: person.name-malformed',
      'websites.0.ip: website.ip-not-public',
      'websites.0.responsiblePerson.name: person.name-malformed',
    ])
  })
})

describe('authorization codes', () => {
  it('are needed by an account without a server', () => {
    const { authorizationCode, ...without } = order
    expect(codesAt(without)).toEqual([': account.no-server'])
    expect(codesAt(without, { ...facts, account: { servers: ['1.2.3.4'] } })).toEqual([])
  })

  it('must exist, be in force, and stand for the website’s address', () => {
    expect(codesAt(order, { ...facts, authorizationCodes: [] })).toEqual([
      'authorizationCode: authorization-code.unknown',
    ])
    expect(codesAt(order, { ...facts, authorizationCodes: [{ code, ip: '1.2.3.4', revoked: true }] })).toEqual([
      'authorizationCode: authorization-code.revoked',
    ])
    expect(codesAt(website({ ip: '1.2.3.5' }))).toEqual(['websites.0.ip: authorization-code.other-ip'])
  })
})

describe('the registry', () => {
  const number = '沪ICP备20260001号-1'
  const elsewhere: RegistryRecord = {
    number,
    subject: { name: '上海风筝线信息有限公司', certificate },
    domains: ['example.cn'],
    here: false,
  }
  const here: RegistryRecord = { ...elsewhere, here: true }
  const others: RegistryRecord = {
    ...elsewhere,
    subject: { certificate: { type: 'resident-id', number: '110101199003070038' } },
  }

  it('tells which websites must be closed, and when', () => {
    const open = website({ open: true })
    expect(codesAt(open)).toEqual(['websites.0.open: website.open-before-filing'])
    const review = { ...open, state: 'bureau-review' as const }
    const given = { ...facts, previous: { ...order, state: 'submitted' as const } }
    expect(codesAt(review, given)).toEqual(['websites.0.open: website.open-during-review'])
    expect(codesAt({ ...review, filingPassword: '7fQ2mK' }, { ...given, registry: [elsewhere] })).toEqual([])
    expect(codesAt(review, { ...given, action: 'change', registry: [here] })).toEqual([])
    expect(codesAt(review, { ...given, action: 'change' })).toEqual(['websites.0: filing-type.contradiction'])
  })

  it('tells that the provider changes, and asks for the password', () => {
    expect(codesAt(order, { ...facts, registry: [elsewhere] })).toEqual([': filing-password.missing'])
    expect(codesAt({ ...order, filingPassword: '7fQ2mK' }, { ...facts, registry: [elsewhere] })).toEqual([])
    expect(codesAt(order, { ...facts, action: 'cancel', registry: [here] })).toEqual([': filing-password.missing'])
  })

  it('shows conflicts', () => {
    expect(codesAt(order, { ...facts, registry: [others] })).toEqual(['websites.0.domains.0: conflict.domain'])
    expect(
      codesAt(
        { ...order, subject: { ...order.subject, filingNumber: '沪ICP备20269999号' }, filingPassword: '7fQ2mK' },
        { ...facts, registry: [elsewhere] },
      ),
    ).toEqual(['subject.certificate: conflict.certificate'])
  })
})

it('a change of key information is announced', () => {
  const filed = { ...order, subject: { ...order.subject, name: '上海纸飞机信息有限公司' } }
  expect(codesAt(order, { ...facts, filed, action: 'change' })).toEqual(['subject: change.key-information'])
})

it('a rejected order is corrected', () => {
  const given = { ...facts, previous: { ...order, state: 'rejected' as const } }
  expect(codesAt(order, given)).toEqual([': order.unchanged-after-rejection'])
  expect(codesAt(website({ name: '纸飞机' }), given)).toEqual([])
})

it('an audit names what was not known, fact or value', () => {
  const { outcomes } = audit(tree, order)
  const unknown = outcomes.filter(({ verdict }) => verdict === 'unknown')
  const needs = unknown.flatMap(({ code, needs }) => (needs ? [[code, needs]] : []))
  expect(Object.fromEntries(needs)).toEqual({
    'account.no-server': ['account.servers'],
    'account.order-open': ['account.orders'],
    'account.other-subject': ['account.subject'],
    'authorization-code.no-server': ['authorizationCodes'],
    'authorization-code.other-ip': ['authorizationCodes'],
    'authorization-code.revoked': ['authorizationCodes'],
    'authorization-code.unknown': ['authorizationCodes'],
    'change.key-information': ['filed.subject'],
    'conflict.certificate': ['registry'],
    'conflict.domain': ['registry'],
    'filing-password.missing': ['action'],
    'filing-type.contradiction': ['action', 'registry'],
    'filing-type.more-changes': ['action', 'filed.websites'],
    'filing-type.subject-filed': ['action'],
    'name.not-registered-name': ['subject.registeredName'],
    'order.illegal-transition': ['previous.state'],
    'order.unchanged-after-rejection': ['previous.state'],
    'website.ip-of-nobody': ['account.servers'],
    'website.open-before-filing': ['action'],
    'website.open-during-review': ['action'],
  })
  const missing = unknown.flatMap(({ missing }) => (missing ? [missing.join('.')] : []))
  expect([...new Set(missing)]).toEqual([
    'subject.filingNumber',
    'websites.0.authorizationCode',
    'websites.0.preApprovals',
    'websites.0.responsiblePerson.certificate.number',
    'websites.0.responsiblePerson.certificate.type',
    'websites.0.responsiblePerson.email',
    'websites.0.responsiblePerson.landline',
    'websites.0.responsiblePerson.mobile',
    'websites.0.responsiblePerson.name',
  ])
})

it('a certificate and a person can be judged on their own', () => {
  expect(validate(certificateTree(), { type: 'resident-id', number: '110101199002310038' }).issues).toMatchObject([
    { code: 'certificate.impossible-date', path: ['number'] },
  ])
  expect(validate(responsiblePerson(), { name: '李小姐' }).issues).toMatchObject([{ path: ['name'] }])
})

describe('whatever comes', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.subject = cyclic
  cyclic.websites = [cyclic]
  cyclic.certificate = cyclic
  const long = 'a'.repeat(1_000_000)
  const values: readonly unknown[] = [
    null,
    undefined,
    [],
    'order',
    cyclic,
    { subject: null, websites: null },
    { subject: { certificate: null }, websites: [null, 7, []] },
    {
      subject: { certificate: { type: '__proto__', number: long }, name: long, address: long },
      websites: [{ ip: long, domains: [long] }],
      authorizationCode: long,
      state: long,
      filingPassword: 7,
    },
    JSON.parse('{"__proto__":{"state":"approved"},"subject":{"__proto__":null}}'),
  ]
  const given: readonly unknown[] = [
    {},
    facts,
    { ...facts, registry: [{ number: 1, subject: 2, domains: 3 }, null] },
    { account: null, registry: 7, previous: null, filed: 'x', authorizationCodes: null, subject: null, order: null },
    { action: 'cancel', account: { servers: 7, subject: { certificate: 'x' } }, previous: { state: '__proto__' } },
  ]

  it('gets a report', () => {
    for (const value of values) {
      for (const known of given) {
        const report = check(tree, value, known)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }
    }
  })
})
