import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import {
  type accountSchema,
  type certificateSchema,
  filingSchema,
  orderSchema,
  type preApprovalSchema,
  type responsiblePersonSchema,
  type subjectSchema,
  websiteSchema,
  zodCheck,
  zodSchema,
} from '../../src/adapters/zod'
import {
  type Account,
  type Certificate,
  type Filing,
  filing,
  type Order,
  order,
  type Subject,
  type Website,
  website,
  websiteName,
} from '../../src/index'
import { zhCN } from '../../src/locales/zh-CN'
import type { PreApproval, ResponsiblePerson } from '../../src/model/schema'

/** Everything readonly, so that only keys, optionality and values are compared. */
type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T

describe('a schema is its model type, both ways, key by key', () => {
  it('so that neither can drift', () => {
    expectTypeOf<Plain<z.infer<typeof certificateSchema>>>().toEqualTypeOf<Plain<Certificate>>()
    expectTypeOf<Plain<z.infer<typeof responsiblePersonSchema>>>().toEqualTypeOf<Plain<ResponsiblePerson>>()
    expectTypeOf<Plain<z.infer<typeof subjectSchema>>>().toEqualTypeOf<Plain<Subject>>()
    expectTypeOf<Plain<z.infer<typeof preApprovalSchema>>>().toEqualTypeOf<Plain<PreApproval>>()
    expectTypeOf<Plain<z.infer<typeof websiteSchema>>>().toEqualTypeOf<Plain<Website>>()
    expectTypeOf<Plain<z.infer<typeof orderSchema>>>().toEqualTypeOf<Plain<Order>>()
    expectTypeOf<Plain<z.infer<typeof accountSchema>>>().toEqualTypeOf<Plain<Account>>()
    expectTypeOf<Plain<z.infer<typeof filingSchema>>>().toEqualTypeOf<Plain<Filing>>()
  })

  it('and each takes what the other gives', () => {
    expectTypeOf<z.infer<typeof filingSchema>>().toExtend<Filing>()
    expectTypeOf<Filing>().toExtend<z.input<typeof filingSchema>>()
  })
})

it('a schema of a tree has the type of what it checks', () => {
  const schema = zodSchema(order, { messages: zhCN })
  expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<Order>()
})

describe('a check fits the schema of what it checks, and no other', () => {
  it('in zod', () => {
    z.string().check(zodCheck(websiteName, { messages: zhCN }))
    websiteSchema.check(zodCheck(website))
    orderSchema.check(zodCheck(order))
    filingSchema.check(zodCheck(filing))
    // @ts-expect-error a number has no name's rules
    z.number().check(zodCheck(websiteName))
    // @ts-expect-error a website is no order
    websiteSchema.check(zodCheck(order))
  })

  it('in zod/mini', () => {
    mini.string().check(zodCheck(websiteName))
  })
})

it('messages must hold a sentence for every code of the node', () => {
  // @ts-expect-error name.too-short and others are missing
  zodCheck(websiteName, { messages: { 'name.empty': '…' } })
  zodCheck(websiteName, { messages: { ...zhCN, 'name.too-short': ({ min }) => `至少 ${min} 个字` } })
})
