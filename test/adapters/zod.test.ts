import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { filingSchema, orderSchema, zodCheck, zodSchema } from '../../src/adapters/zod'
import { format, order, websiteName } from '../../src/index'
import { en } from '../../src/locales/en'

describe('zodCheck', () => {
  it('pushes custom issues whose params are the issue, with no message of its own', () => {
    const issues: unknown[] = []
    zodCheck(websiteName)({ value: '小窝', issues })
    const params = { code: 'name.too-short', level: 'error', clause: '14.1.D', path: [], params: { min: 3, actual: 2 } }
    expect(issues).toEqual([{ code: 'custom', input: undefined, path: [], params, continue: true }])
  })

  it('sets the sentences that it is given', () => {
    const { error } = z
      .string()
      .check(zodCheck(websiteName, { messages: en }))
      .safeParse('')
    expect(error?.issues[0]?.message).toBe(en['name.empty'])
  })

  it('may read facts from the value', () => {
    const facts = (name: unknown) =>
      ({ subject: { kind: name === '晨光书屋公司' ? 'individual' : 'enterprise' } }) as const
    const schema = z.string().check(zodCheck(websiteName, { facts }))
    expect(schema.safeParse('晨光书屋公司').success).toBe(false)
    expect(schema.safeParse('晨光有限公司').success).toBe(true)
  })

  it('leaves its path to zod, which writes into it', () => {
    const schema = z.object({ order: orderSchema.check(zodCheck(order)) })
    const refused = { order: { subject: { kind: 'other' }, websites: [] } }
    for (let i = 0; i < 2; i++) {
      expect(schema.safeParse(refused).error?.issues[0]).toMatchObject({
        path: ['order', 'websites'],
        params: { code: 'order.no-website', path: ['websites'] },
      })
    }
  })
})

describe('zodSchema', () => {
  const value = {
    subject: { kind: 'individual' },
    websites: [{ name: '雕刻时光手记', domains: ['example.com'], ip: null }],
  }

  it('takes what check takes, as it came', () => {
    expect(z.object({ order: zodSchema(order) }).parse({ order: value }).order).toBe(value)
    expect(orderSchema.safeParse(value).success).toBe(false)
  })

  it('has our sentences for the shape as well', () => {
    const { error } = z
      .object({ order: zodSchema(order, { messages: en }) })
      .safeParse({ order: { ...value, subject: 5 } })
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'order.subject',
        format(
          {
            code: 'input.wrong-type',
            level: 'error',
            path: ['subject'],
            params: { expected: 'object', actual: 'number' },
          },
          en,
        ),
      ],
    ])
  })

  it('describes any value', () => {
    expect(z.toJSONSchema(zodSchema(order))).not.toHaveProperty('type')
  })

  it('names a mistake at once', () => {
    expect(() => zodSchema(order, { failOn: 'eror' as never })).toThrow(TypeError)
  })
})

describe('the schemas', () => {
  const filing = {
    account: { orders: [{ state: 'draft' }], servers: ['203.0.113.7'] },
    order: {
      subject: { kind: 'individual', name: '欧阳修', certificate: { type: 'passport', number: 'E12345678' } },
      websites: [{ name: '雕刻时光手记', domains: ['example.com'], open: false, serviceContents: ['博客'] }],
    },
  }

  it('take a filing as it is', () => {
    expect(filingSchema.parse(filing)).toEqual(filing)
  })

  it('refuse another shape, and drop keys that the model has not', () => {
    expect(filingSchema.safeParse({ ...filing, account: { servers: [1] } }).error?.issues).toMatchObject([
      { path: ['account', 'servers', 0] },
    ])
    expect(filingSchema.parse({ ...filing, more: 1 })).toEqual(filing)
  })

  it('take a property that is absent or undefined, as the model does', () => {
    const { subject } = filing.order
    expect(orderSchema.safeParse({ ...filing.order, subject: { ...subject, level: undefined } }).success).toBe(true)
  })

  it('describes a date as a text, since JSON has no dates', () => {
    const described = JSON.stringify(z.toJSONSchema(filingSchema))
    expect(described).toContain('"validUntil":{"type":"string"}')
  })
})
