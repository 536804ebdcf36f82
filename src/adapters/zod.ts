import * as z from 'zod/v4'
import type { AnyTree, ValueOf } from '../core/node'
import type {
  DateSchema,
  EnumSchema,
  Fields,
  FlagSchema,
  ListSchema,
  ObjectSchema,
  Optional,
  Schema,
  TextSchema,
} from '../model/kit'
import { account, certificate, filing, order, preApproval, responsiblePerson, subject, website } from '../model/schema'

import type { AdapterOptions } from './shared'
import { zodCheck } from './zod-check'

export { type ZodPayload, zodCheck } from './zod-check'

/**
 * Returns a zod schema of a rule or tree that takes what `check` takes and refuses what it refuses: `null`, blank text and
 * absence mean the same, and a change or cancellation need not name everything. Its shape errors have our sentences, too.
 * The value is passed on as it came.
 *
 * @throws TypeError if the tree or an option is none
 */
// @__NO_SIDE_EFFECTS__
export const zodSchema = <N extends AnyTree>(node: N, options: AdapterOptions<N> = {}): z.ZodType<ValueOf<N>> =>
  z.unknown().check(zodCheck(node, options as never) as never) as unknown as z.ZodType<ValueOf<N>>

/** The zod schema of a schema of the model. */
export type ZodOf<S> = S extends TextSchema
  ? z.ZodString
  : S extends FlagSchema
    ? z.ZodBoolean
    : S extends DateSchema
      ? z.ZodUnion<readonly [z.ZodString, z.ZodDate]>
      : S extends EnumSchema<infer T>
        ? z.ZodEnum<{ [K in T]: K }>
        : S extends ListSchema<infer E>
          ? z.ZodReadonly<z.ZodArray<ZodOf<E>>>
          : S extends ObjectSchema<infer F>
            ? z.ZodObject<{ [K in keyof F]: F[K] extends Optional<infer O> ? z.ZodOptional<ZodOf<O>> : ZodOf<F[K]> }>
            : never

const shapeOf = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      'optional' in field ? zodTypeOf(field.optional).optional() : zodTypeOf(field),
    ]),
  )

/** A text or a `Date`. JSON has no dates, and zod would refuse to describe the whole schema for want of one. */
const dateType = (): z.ZodType => {
  const either = z.union([z.string(), z.date()])
  either._zod.toJSONSchema = () => ({ type: 'string' })
  return either
}

const zodTypeOf = (schema: Schema): z.ZodType => {
  switch (schema.type) {
    case 'string':
      return z.string()
    case 'boolean':
      return z.boolean()
    case 'date':
      return dateType()
    case 'enum':
      return z.enum(schema.values)
    case 'array':
      return z.array(zodTypeOf(schema.of)).readonly()
    case 'object':
      return z.object(shapeOf(schema.fields))
  }
}

// @__NO_SIDE_EFFECTS__
const zodOf = <S extends Schema>(schema: S): ZodOf<S> => zodTypeOf(schema) as ZodOf<S>

// Only the shapes of the model, as its types have them: no `null`, and every required field. Rules are added with
// `.check(zodCheck(…))`; `zodSchema` takes what `check` takes.

/** The shape of a `Certificate`. */
export const certificateSchema = /* @__PURE__ */ zodOf(certificate)

/** The shape of a `ResponsiblePerson`. */
export const responsiblePersonSchema = /* @__PURE__ */ zodOf(responsiblePerson)

/** The shape of a `Subject`. */
export const subjectSchema = /* @__PURE__ */ zodOf(subject)

/** The shape of a `PreApproval`. */
export const preApprovalSchema = /* @__PURE__ */ zodOf(preApproval)

/** The shape of a `Website`. */
export const websiteSchema = /* @__PURE__ */ zodOf(website)

/** The shape of an `Order`. */
export const orderSchema = /* @__PURE__ */ zodOf(order)

/** The shape of an `Account`. */
export const accountSchema = /* @__PURE__ */ zodOf(account)

/** The shape of a `Filing`. */
export const filingSchema = /* @__PURE__ */ zodOf(filing)
