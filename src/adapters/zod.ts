import * as z from 'zod'

export { type ZodPayload, zodCheck } from './zod-check'

// The shapes of src/model and nothing more: rules are added with `.check(zodCheck(…))`. Type tests hold them equal to
// the model both ways. Each is built in one pure call, so that a bundle which uses only `zodCheck` holds no zod.

/** The shape of a `Certificate`. */
export const certificateSchema = /* @__PURE__ */ (() =>
  z.object({
    type: z.enum([
      'resident-id',
      'unified-social-credit',
      'organisation-code',
      'business-licence',
      'passport',
      'hk-macau-permit',
      'taiwan-permit',
      'residence-permit',
      'foreigner-id',
      'other',
    ]),
    number: z.string(),
  }))()

/** The shape of a `ResponsiblePerson`. */
export const responsiblePersonSchema = /* @__PURE__ */ (() =>
  z.object({
    name: z.string().exactOptional(),
    certificate: certificateSchema.exactOptional(),
    mobile: z.string().exactOptional(),
    landline: z.string().exactOptional(),
    email: z.string().exactOptional(),
  }))()

/** The shape of a `Subject`. */
export const subjectSchema = /* @__PURE__ */ (() =>
  z.object({
    kind: z.enum(['individual', 'enterprise', 'institution', 'government', 'social', 'other']),
    name: z.string().exactOptional(),
    registeredName: z.string().exactOptional(),
    businessScope: z.string().exactOptional(),
    level: z.literal('national').exactOptional(),
    certificate: certificateSchema.exactOptional(),
    filingNumber: z.string().exactOptional(),
    address: z.string().exactOptional(),
    responsiblePerson: responsiblePersonSchema.exactOptional(),
  }))()

const preApprovalCategorySchema = /* @__PURE__ */ (() =>
  z.enum([
    'news',
    'publishing',
    'education',
    'medical',
    'broadcasting',
    'culture',
    'religion',
    'ride-hailing',
    'finance',
    'tutoring',
  ]))()

/** The shape of a `PreApproval`. */
export const preApprovalSchema = /* @__PURE__ */ (() =>
  z.object({
    category: preApprovalCategorySchema,
    issuer: z.string().exactOptional(),
    document: z.string().exactOptional(),
    number: z.string().exactOptional(),
    validUntil: z.string().exactOptional(),
  }))()

/** The shape of a `Website`. */
export const websiteSchema = /* @__PURE__ */ (() =>
  z.object({
    name: z.string(),
    domains: z.array(z.string()).readonly(),
    description: z.string().exactOptional(),
    ip: z.string().exactOptional(),
    open: z.boolean().exactOptional(),
    responsiblePerson: responsiblePersonSchema.exactOptional(),
    serviceContents: z.array(z.string()).readonly().exactOptional(),
    declaredCategories: z.array(preApprovalCategorySchema).readonly().exactOptional(),
    preApprovals: z.array(preApprovalSchema).readonly().exactOptional(),
  }))()

const orderStateSchema = /* @__PURE__ */ (() =>
  z.enum(['draft', 'submitted', 'bureau-review', 'approved', 'rejected']))()

/** The shape of an `Order`. */
export const orderSchema = /* @__PURE__ */ (() =>
  z.object({
    subject: subjectSchema,
    websites: z.array(websiteSchema).readonly(),
    state: orderStateSchema.exactOptional(),
    authorizationCode: z.string().exactOptional(),
    filingPassword: z.string().exactOptional(),
  }))()

/** The shape of an `Account`. */
export const accountSchema = /* @__PURE__ */ (() =>
  z.object({
    orders: z
      .array(z.object({ id: z.string().exactOptional(), state: orderStateSchema }))
      .readonly()
      .exactOptional(),
    subject: z
      .object({ name: z.string().exactOptional(), certificate: certificateSchema.exactOptional() })
      .exactOptional(),
    servers: z.array(z.string()).readonly().exactOptional(),
  }))()

/** The shape of a `Filing`. */
export const filingSchema = /* @__PURE__ */ (() => z.object({ account: accountSchema, order: orderSchema }))()
