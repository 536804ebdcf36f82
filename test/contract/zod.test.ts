import { check, format } from 'beian'
import { zhCN } from 'beian/locales/zh-CN'
import { isBeianIssue } from 'beian/standard-schema'
import { filingSchema, orderSchema, zodCheck } from 'beian/zod'
import { expect, it } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import * as older from 'zod-3'
import * as olderCore from 'zod-3/v4'
import { badOrder, goodName, goodOrder, name, nameErrors, order, websiteName } from './fixture'
import { arrived } from './table'

const list = 'order.too-many-websites'
const codesOf = (error: { readonly issues: readonly object[] } | undefined) =>
  error?.issues.map((issue) => ('params' in issue && isBeianIssue(issue.params) ? issue.params.code : issue))

it('a check needs no zod of ours: zod, zod/mini and the zod/v4 of zod 3.25 take it', () => {
  const check = zodCheck(websiteName)
  expect(codesOf(z.string().check(check).safeParse(name).error)).toEqual(nameErrors)
  expect(codesOf(mini.string().check(check).safeParse(name).error)).toEqual(nameErrors)
  expect(codesOf(olderCore.string().check(check).safeParse(name).error)).toEqual(nameErrors)
  expect(z.string().check(check).parse(goodName)).toBe(goodName)
  arrived('zod', `params = the issue: ${nameErrors.join(', ')}; also in zod/mini`)
  arrived('zod-3', `zod/v4, params = the issue: ${nameErrors.join(', ')}`)
})

it('zod 3 takes the same issues by superRefine', () => {
  const schema = older.string().superRefine((value, context) => {
    for (const issue of check(websiteName, value).issues) {
      if (issue.level === 'error') context.addIssue({ code: 'custom', message: issue.code, params: { ...issue } })
    }
  })
  expect(codesOf(schema.safeParse(name).error)).toEqual(nameErrors)
})

it('a nested check puts the path in front', () => {
  const schema = z.object({ order: orderSchema.check(zodCheck(order)) })
  const { error } = schema.safeParse({ order: badOrder })
  expect(codesOf(error)).toEqual([list, ...nameErrors])
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'order.websites',
    ...nameErrors.map(() => 'order.websites.0.name'),
  ])
  expect(schema.parse({ order: goodOrder })).toEqual({ order: goodOrder })
})

it('a check of an object waits until its shape is right', () => {
  const { error } = orderSchema.check(zodCheck(order)).safeParse({ ...badOrder, subject: { kind: 'nobody' } })
  expect(error?.issues).toMatchObject([{ code: 'invalid_value', path: ['subject', 'kind'] }])
})

it('without messages the maps of the application speak; with them, nothing else does', () => {
  const map: z.core.$ZodErrorMap = (issue) => (isBeianIssue(issue.params) ? format(issue.params, zhCN) : undefined)
  const sentences = check(websiteName, name).issues.filter(({ level }) => level === 'error')
  const expected = sentences.map((issue) => format(issue, zhCN))
  const { error } = z.string().check(zodCheck(websiteName)).safeParse(name, { error: map })
  expect(error?.issues.map(({ message }) => message)).toEqual(expected)
  const own = z
    .string()
    .check(zodCheck(websiteName, { messages: zhCN }))
    .safeParse(name, { error: () => 'ours' })
  expect(own.error?.issues.map(({ message }) => message)).toEqual(expected)
})

it('no issue holds the input, even where it is asked for', () => {
  const { error } = z.string().check(zodCheck(websiteName)).safeParse(name, { reportInput: true })
  expect(JSON.stringify(error?.issues)).not.toContain(name)
})

it('the schemas describe themselves', () => {
  expect(z.toJSONSchema(filingSchema)).toMatchObject({ required: ['account', 'order'] })
})
