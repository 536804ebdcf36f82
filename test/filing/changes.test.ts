import { describe, expect, it } from 'vitest'
import { changes, isAddressChange } from '../../src/filing/changes'
import type { Order } from '../../src/model/schema'

const order: Order = {
  subject: {
    kind: 'enterprise',
    name: '上海风筝线信息有限公司',
    certificate: { type: 'unified-social-credit', number: '91310000MA1K00007U' },
    responsiblePerson: { name: '欧阳修', mobile: '13912345678' },
  },
  websites: [
    {
      name: '风筝线',
      domains: ['example.cn', 'example.com'],
      ip: '1.2.3.4',
      serviceContents: ['单位门户网站', '网络广告/信息'],
    },
    { name: '风筝铺', domains: ['example.net'], ip: '1.2.3.4' },
  ],
}
const [kite, shop] = order.websites as [Order['websites'][number], Order['websites'][number]]

describe('nothing changed', () => {
  it.each<[string, Partial<Order>]>([
    ['the same', order],
    ['a copy', structuredClone(order)],
    ['websites in another order', { ...order, websites: [shop, kite] }],
    [
      'domains in another order and writing',
      { ...order, websites: [{ ...kite, domains: ['WWW.Example.com.', 'example.cn'] }, shop] },
    ],
    [
      'service contents in another order',
      { ...order, websites: [{ ...kite, serviceContents: ['网络广告/信息', ' 单位门户网站'] }, shop] },
    ],
    [
      'another writing of the certificate',
      {
        ...order,
        subject: { ...order.subject, certificate: { type: 'business-licence', number: '9131 0000-ma1k00007u' } },
      },
    ],
    ['blanks around a text', { ...order, subject: { ...order.subject, name: ' 上海风筝线信息有限公司' } }],
    [
      'fields that hold nothing',
      {
        ...order,
        authorizationCode: ' ',
        subject: { ...order.subject, address: '' },
        websites: [kite, { ...shop, serviceContents: [] }],
      },
    ],
    ['the state', { ...order, state: 'submitted', websites: [{ ...kite, open: true }, shop] }],
  ])('%s', (_, after) => {
    expect(changes(order, after)).toEqual([])
    expect(changes(after, order)).toEqual([])
  })
})

describe('something changed', () => {
  it.each<[string, Partial<Order>, ReturnType<typeof changes>]>([
    [
      'a field',
      { ...order, websites: [{ ...kite, name: '纸飞机' }, shop] },
      [{ path: ['websites', 0, 'name'], was: 'changed' }],
    ],
    [
      'a deep field',
      { ...order, subject: { ...order.subject, responsiblePerson: { name: '苏轼', mobile: '13912345678' } } },
      [{ path: ['subject', 'responsiblePerson', 'name'], was: 'changed' }],
    ],
    [
      'the certificate',
      {
        ...order,
        subject: { ...order.subject, certificate: { type: 'unified-social-credit', number: '91310000MA1K00008R' } },
      },
      [{ path: ['subject', 'certificate', 'number'], was: 'changed' }],
    ],
    ['a field more', { ...order, filingPassword: '7fQ2mK' }, [{ path: ['filingPassword'], was: 'added' }]],
    [
      'a field less',
      { ...order, websites: [{ name: '风筝线', domains: kite.domains, ip: '1.2.3.4' }, shop] },
      [{ path: ['websites', 0, 'serviceContents'], was: 'removed' }],
    ],
    [
      'a domain',
      { ...order, websites: [shop, { ...kite, domains: ['example.cn'] }] },
      [{ path: ['websites', 1, 'domains'], was: 'changed' }],
    ],
    [
      'as many domains',
      { ...order, websites: [{ ...kite, domains: ['example.cn', 'example.org'] }, shop] },
      [{ path: ['websites', 0, 'domains'], was: 'changed' }],
    ],
    [
      'a website more',
      { ...order, websites: [shop, kite, { name: '纸飞机', domains: ['example.org'] }] },
      [{ path: ['websites', 2], was: 'added' }],
    ],
    ['a website less', { ...order, websites: [shop] }, [{ path: ['websites', 0], was: 'removed' }]],
    ['a type', { ...order, websites: 'none' as never }, [{ path: ['websites'], was: 'changed' }]],
  ])('%s', (_, after, expected) => {
    expect(changes(order, after)).toEqual(expected)
  })

  it('a website without a shared domain stands for the next that is left', () => {
    expect(changes(order, { ...order, websites: [kite, { ...shop, domains: ['example.org'] }] })).toEqual([
      { path: ['websites', 1, 'domains'], was: 'changed' },
    ])
  })

  it('lists of other things are compared place by place', () => {
    const before = { papers: [{ number: 1 }, { number: 2 }] } as Partial<Order>
    expect(changes(before, { papers: [{ number: 1 }] } as Partial<Order>)).toEqual([
      { path: ['papers', 1], was: 'removed' },
    ])
    expect(changes({ papers: [{ number: 1 }] } as Partial<Order>, before)).toEqual([
      { path: ['papers', 1], was: 'added' },
    ])
    expect(changes(before, { papers: [{ number: 3 }, { number: 2 }] } as Partial<Order>)).toEqual([
      { path: ['papers', 0, 'number'], was: 'changed' },
    ])
  })
})

describe('whatever comes', () => {
  it('a cycle is not followed', () => {
    const cyclic: Record<string, unknown> = { name: '风筝线' }
    cyclic.self = cyclic
    const other: Record<string, unknown> = { name: '风筝线' }
    other.self = other
    expect(changes(cyclic, other)).toHaveLength(1)
    const list: unknown[] = []
    list.push(list, 1)
    const twin: unknown[] = []
    twin.push(twin, 1)
    expect(changes({ list } as Partial<Order>, { list: twin } as Partial<Order>)).toHaveLength(1)
  })

  it('what can’t be read has changed', () => {
    const trap = {
      get subject(): never {
        throw new Error('no')
      },
    }
    expect(changes(trap, order)).toEqual([{ path: [], was: 'changed' }])
  })

  it('nothing is compared with something', () => {
    expect(changes(undefined as never, order)).toEqual([{ path: [], was: 'added' }])
    expect(changes(order, null as never)).toEqual([{ path: [], was: 'removed' }])
    expect(changes(undefined as never, undefined as never)).toEqual([])
    expect(changes(order, undefined as never)).toEqual([{ path: [], was: 'removed' }])
    expect(changes({ websites: [null, 'x'] as never }, { websites: [7, { domains: [1] }] as never })).toHaveLength(2)
  })
})

it('only the address changed', () => {
  const moved = changes(order, {
    ...order,
    websites: [
      { ...kite, ip: '1.2.3.5' },
      { ...shop, ip: '1.2.3.5' },
    ],
  })
  expect(moved).toHaveLength(2)
  expect(isAddressChange(moved)).toBe(true)
  expect(isAddressChange([])).toBe(false)
  expect(isAddressChange([...moved, { path: ['subject', 'name'], was: 'changed' }])).toBe(false)
})
