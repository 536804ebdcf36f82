import { expectTypeOf, it } from 'vitest'
import { isBeianIssue, type StandardSchema, toStandardSchema } from '../../src/adapters/standard-schema'
import { type Order, order, type Website, website, websiteName } from '../../src/index'
import { zhCN } from '../../src/locales/zh-CN'

it('a schema has the type of what it checks, and answers at once', () => {
  expectTypeOf(toStandardSchema(websiteName)).toExtend<StandardSchema<string>>()
  expectTypeOf(toStandardSchema(website)).toExtend<StandardSchema<Website>>()
  const result = toStandardSchema(order, { messages: zhCN })['~standard'].validate({})
  if (result.issues === undefined) expectTypeOf(result.value).toExtend<Partial<Order>>()
  // @ts-expect-error a failure has no value
  else result.value
})

it('params narrow by code', () => {
  for (const issue of toStandardSchema(websiteName)['~standard'].validate('').issues ?? []) {
    expectTypeOf(issue.message).toEqualTypeOf<string>()
    if (issue.code === 'name.too-short') expectTypeOf(issue.params.min).toEqualTypeOf<number>()
  }
})

it('messages must hold a sentence for every code of the node, and may hold more', () => {
  toStandardSchema(websiteName, { messages: zhCN })
  // @ts-expect-error all others are missing
  toStandardSchema(websiteName, { messages: { 'name.empty': '…' } })
})

it('the guard keeps what the other side knows of an issue', () => {
  const issue: { readonly message: string } = { message: '' }
  if (isBeianIssue(issue)) {
    expectTypeOf(issue.code).toEqualTypeOf<string>()
    expectTypeOf(issue.message).toEqualTypeOf<string>()
  }
})
