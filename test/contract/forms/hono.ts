// #region form
import { sValidator } from '@hono/standard-validator'
import { order } from 'beian'
import { problemJson } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { isBeianIssue, toStandardSchema } from 'beian/standard-schema'
import { Hono } from 'hono'

// Without the hook, the answer would repeat the whole request.
const validator = sValidator('json', toStandardSchema(order, { messages }), (result, context) => {
  if (result.success) return undefined
  const problem = problemJson(result.error.filter(isBeianIssue), { messages })
  return context.json(problem, 422, { 'content-type': 'application/problem+json' })
})

export const app = new Hono().post('/orders', validator, (context) => context.json({ ok: true }))
// #endregion
