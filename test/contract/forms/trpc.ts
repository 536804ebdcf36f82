// #region form
import { initTRPC } from '@trpc/server'
import { order } from 'beian'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { isBeianIssue, toStandardSchema } from 'beian/standard-schema'

const trpc = initTRPC.create({
  // tRPC sends the first sentence only: this sends every issue, which a client can place and word.
  errorFormatter: ({ shape, error }) => {
    const { issues = [] } = (error.cause ?? {}) as { issues?: readonly unknown[] }
    return { ...shape, data: { ...shape.data, issues: issues.filter(isBeianIssue) } }
  },
})

export const router = trpc.router({
  submit: trpc.procedure.input(toStandardSchema(order, { messages })).mutation(({ input }) => input.websites.length),
})
// #endregion
