import {
  accountSchema,
  certificateSchema,
  filingSchema,
  orderSchema,
  preApprovalSchema,
  responsiblePersonSchema,
  subjectSchema,
  websiteSchema,
  zodCheck,
  zodSchema,
} from 'beian/zod'

// Alone in its program: nothing here imports `beian` itself.

export const order = orderSchema.extend({ subject: subjectSchema })
export const parts = [certificateSchema, responsiblePersonSchema, preApprovalSchema, accountSchema] as const
export const filing = (value: unknown) => filingSchema.safeParse(value)
export const checkOf = (tree: Parameters<typeof zodCheck>[0]) => zodCheck(tree)
export const website = websiteSchema.partial()
export const schemaOf = (tree: Parameters<typeof zodSchema>[0]) => zodSchema(tree)
