import { describe, expectTypeOf, it } from 'vitest'
import { exampleFaults } from '../src/adapters/testing'
import {
  analysis,
  type Code,
  check,
  filing,
  format,
  type Issue,
  type IssueParams,
  nameTooShort,
  type Order,
  order,
  orderTooManyWebsites,
  type ParamsByCode,
  rule,
  validate,
  type Website,
  type website,
  websiteName,
} from '../src/index'
import { zhCN } from '../src/locales/zh-CN'
import type { SensitiveFamily } from '../src/model/lists'
import { nameAnalyser } from '../src/name/name-analyser'

describe('params narrow by code', () => {
  it('in the report of a ruleset', () => {
    const [issue] = validate(websiteName, '小窝').issues
    if (issue?.code === 'name.too-short') expectTypeOf(issue.params.min).toEqualTypeOf<number>()
    if (issue?.code === 'name.sensitive-word')
      expectTypeOf(issue.params.found[0]?.family).toEqualTypeOf<SensitiveFamily | undefined>()
    if (issue?.code === 'name.national-word')
      expectTypeOf(issue.params.inRegisteredName).toEqualTypeOf<true | undefined>()
    if (issue?.code === 'input.wrong-type') expectTypeOf(issue.params.actual).toEqualTypeOf<string>()
    // @ts-expect-error an order's code is none of a name's
    if (issue?.code === 'order.no-website') throw issue
  })

  it('in the report of a filing, however deep the rule stands', () => {
    for (const issue of validate(filing, {} as never).issues) {
      if (issue.code === 'order.too-many-websites')
        expectTypeOf(issue.params).toEqualTypeOf<{ readonly max: number; readonly actual: number }>()
      if (issue.code === 'account.order-open') expectTypeOf(issue.params.open).toEqualTypeOf<readonly number[]>()
    }
  })
})

describe('params', () => {
  it('have a type by code', () => {
    expectTypeOf<ParamsByCode['name.too-short']>().toEqualTypeOf<{ readonly min: number; readonly actual: number }>()
    expectTypeOf<IssueParams<'name.place'>['found'][number]['word']>().toEqualTypeOf<string>()
    expectTypeOf<keyof ParamsByCode>().toEqualTypeOf<Code>()
    // @ts-expect-error there is no such code
    expectTypeOf<IssueParams<'name.to-short'>>().toBeNever()
  })
})

describe('a custom rule', () => {
  const about = { level: 'review', clause: 'shop 1', on: 'array' } as const

  it('gets the type of its value from `on`, or from an annotation', () => {
    rule({ ...about, code: 'shop.letters', on: 'string', check: (text) => (text.trim() === '' ? {} : undefined) })
    rule({ ...about, code: 'shop.one', check: ({ length }) => (length > 1 ? { length } : undefined) })
    const few = rule({
      ...about,
      code: 'shop.few',
      check: (all: readonly string[]) => (all.length > 9 ? {} : undefined),
    })
    expectTypeOf(validate<typeof few>)
      .parameter(1)
      .toEqualTypeOf<readonly string[]>()
    exampleFaults(few, { valid: [{ value: ['a'] }, { value: [] }], invalid: [] } as const)
    // @ts-expect-error the rule is about lists
    exampleFaults(few, { valid: [{ value: 'a' }], invalid: [] })
  })
})

describe('a node knows what it checks', () => {
  it('by type', () => {
    expectTypeOf(validate<typeof websiteName>)
      .parameter(1)
      .toEqualTypeOf<string>()
    expectTypeOf<Website>().toExtend<Parameters<typeof validate<typeof website>>[1]>()
    expectTypeOf<Order>().toExtend<Parameters<typeof validate<typeof order>>[1]>()
    // @ts-expect-error a website is no order
    validate(order, { name: '雕刻时光', domains: [] })
    // @ts-expect-error a rule about a reading does not take the raw text
    validate(nameTooShort, '小窝')
    // @ts-expect-error a rule about a list is none about a name's reading
    analysis(nameAnalyser({ names: { lists: [] }, limits: { minLength: 3 } }), orderTooManyWebsites)
  })

  it('and check takes anything', () => {
    expectTypeOf(check<typeof websiteName>)
      .parameter(1)
      .toEqualTypeOf<unknown>()
  })
})

it('format takes any issue', () => {
  expectTypeOf(format).parameter(0).toEqualTypeOf<Issue<string, unknown>>()
  expectTypeOf(format(validate(websiteName, '').issues[0] as Issue, zhCN)).toEqualTypeOf<string>()
})
