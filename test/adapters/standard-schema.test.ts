import { describe, expect, it } from 'vitest'
import { isBeianIssue, toStandardSchema } from '../../src/adapters/standard-schema'
import { order, websiteName } from '../../src/index'
import { zhCN } from '../../src/locales/zh-CN'

const name = '中国赌博\u200b 网'
const codesOf = (result: object) =>
  'issues' in result ? (result.issues as readonly { code: string }[]).map(({ code }) => code) : undefined
const validate = (schema: ReturnType<typeof toStandardSchema<typeof websiteName>>, value: unknown) =>
  schema['~standard'].validate(value)

describe('toStandardSchema', () => {
  it('is a plain object of version 1', () => {
    expect(toStandardSchema(websiteName)).toMatchObject({ '~standard': { version: 1, vendor: 'beian' } })
  })

  it('hands a value that passes on as it came, without a key `issues`', () => {
    const value = { subject: { kind: 'enterprise' }, websites: [{ name: '雕刻时光手记', domains: ['example.com'] }] }
    const result = toStandardSchema(order)['~standard'].validate(value)
    expect(Object.keys(result)).toEqual(['value'])
    expect('value' in result && result.value).toBe(value)
  })

  it('fails with code, level, params, path and the sentence, without a key `value`', () => {
    const result = validate(toStandardSchema(websiteName, { messages: zhCN }), '小窝')
    const message = zhCN['name.too-short']
    expect(result).toEqual({
      issues: [
        {
          code: 'name.too-short',
          level: 'error',
          clause: '14.1.D',
          path: [],
          params: { min: 3, actual: 2 },
          message: typeof message === 'function' ? message({ min: 3, actual: 2 }) : message,
        },
      ],
    })
  })

  it('has the code for a message where no messages are given', () => {
    expect(validate(toStandardSchema(websiteName), '小窝')).toMatchObject({ issues: [{ message: 'name.too-short' }] })
  })

  it('fails from the level that it is asked to, and lists only what fails', () => {
    const codes = (failOn: 'error' | 'review' | 'advice') =>
      codesOf(validate(toStandardSchema(websiteName, { failOn }), name))
    expect(codes('error')).toEqual(['name.national-word', 'name.sensitive-word'])
    expect(codes('review')).toEqual([...(codes('error') ?? []), 'name.invisible-character'])
    expect(codes('advice')).toEqual([...(codes('review') ?? []), 'name.space'])
  })

  it('takes facts, or a function of the value, and fails when it throws', () => {
    const individual = { subject: { kind: 'individual' } } as const
    expect(codesOf(validate(toStandardSchema(websiteName, { facts: individual }), '晨光书屋公司'))).toEqual([
      'name.organisation-word',
    ])
    const facts = (value: unknown) => (value === '晨光书屋公司' ? individual : undefined)
    expect(codesOf(validate(toStandardSchema(websiteName, { facts }), '晨光书屋公司'))).toEqual([
      'name.organisation-word',
    ])
    expect(codesOf(validate(toStandardSchema(websiteName, { facts }), '雕刻时光手记'))).toBeUndefined()
    const broken = () => {
      throw new Error('no facts')
    }
    expect(codesOf(validate(toStandardSchema(websiteName, { facts: broken }), '雕刻时光手记'))).toEqual([
      'input.bad-fact',
    ])
    expect(codesOf(validate(toStandardSchema(websiteName, { facts: null as never }), '雕刻时光手记'))).toBeUndefined()
    const later = async () => individual
    expect(codesOf(validate(toStandardSchema(websiteName, { facts: later as never }), '雕刻时光手记'))).toEqual([
      'input.bad-fact',
    ])
  })

  it('keeps the path of what lies inside', () => {
    const result = toStandardSchema(order)['~standard'].validate({
      subject: { kind: 'other' },
      websites: [{ name: '' }],
    })
    expect(result).toMatchObject({
      issues: [
        { path: ['websites', 0, 'domains'], code: 'input.missing' },
        { path: ['websites', 0, 'name'], code: 'name.empty' },
      ],
    })
  })

  it('names the value as a whole as it is told', () => {
    expect(validate(toStandardSchema(websiteName, { rootKey: 'name' }), '')).toMatchObject({
      issues: [{ path: ['name'] }],
    })
  })
})

describe('isBeianIssue', () => {
  it('knows ours, whatever else they carry', () => {
    expect(isBeianIssue({ code: 'name.empty', level: 'error', path: [], params: {}, message: '' })).toBe(true)
  })

  it.each([
    undefined,
    null,
    'name.empty',
    {},
    { message: 'invalid', path: [] },
    { code: 'custom', path: [], params: {}, message: '' },
    { code: 5, level: 'error', path: [], params: {} },
    { code: 'name.empty', level: 'fatal', path: [], params: {} },
    { code: 'name.empty', level: 'error', path: 'name', params: {} },
    { code: 'name.empty', level: 'error', path: [], params: null },
    { code: 'name.empty', level: 'error', path: [] },
  ])('and nothing else: %j', (value) => {
    expect(isBeianIssue(value)).toBe(false)
  })
})
