/** What a field of the model contains, as data: types, rules of shape, zod schemas and JSON Schema follow from it. */
export type Schema =
  | TextSchema
  | FlagSchema
  | DateSchema
  | EnumSchema<string>
  | ListSchema<Schema>
  | ObjectSchema<Fields>

export interface TextSchema {
  readonly type: 'string'
}
export interface FlagSchema {
  readonly type: 'boolean'
}
/** `YYYY-MM-DD`, a date-time, 2020年1月1日, or a `Date`. */
export interface DateSchema {
  readonly type: 'date'
}
export interface EnumSchema<T extends string> {
  readonly type: 'enum'
  readonly values: readonly T[]
}
export interface ListSchema<S extends Schema> {
  readonly type: 'array'
  readonly of: S
}
export interface ObjectSchema<F extends Fields> {
  readonly type: 'object'
  readonly fields: F
  /** The same fields, whether they may be absent or not; without a prototype, so any name can be looked up. */
  readonly schemas: { readonly [name: string]: Schema | undefined }
  /** The names of the fields that must be there. */
  readonly required: readonly string[]
}

/** A field that may be absent. */
export interface Optional<S extends Schema> {
  readonly optional: S
}

export type Fields = { readonly [name: string]: Schema | Optional<Schema> }

type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends Optional<Schema> ? K : never }[keyof F]

/** A schema whose values have a type of their own, so that hovers and errors say `Website` and not its fields. */
export type Named<S, T> = S & { readonly '~type': (value: T) => T }

/** The type of the values that a schema describes. */
export type Infer<S> = S extends { readonly '~type': (value: never) => infer T }
  ? T
  : S extends TextSchema
    ? string
    : S extends FlagSchema
      ? boolean
      : S extends DateSchema
        ? string | Date
        : S extends EnumSchema<infer T>
          ? T
          : S extends ListSchema<infer E>
            ? readonly Infer<E>[]
            : S extends ObjectSchema<infer F>
              ? { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
                  readonly [K in OptionalKeys<F>]?: F[K] extends Optional<infer O> ? Infer<O> | undefined : never
                }
              : never

export const text: TextSchema = { type: 'string' }
export const flag: FlagSchema = { type: 'boolean' }
export const date: DateSchema = { type: 'date' }
// @__NO_SIDE_EFFECTS__
export const oneOf = <const T extends string>(...values: readonly T[]): EnumSchema<T> => ({
  type: 'enum',
  values: Object.freeze(values),
})
// @__NO_SIDE_EFFECTS__
export const oneMoreOf = <const T extends string, const M extends string>(
  base: EnumSchema<T>,
  ...more: readonly M[]
): EnumSchema<T | M> => oneOf<T | M>(...more, ...base.values)
// @__NO_SIDE_EFFECTS__
export const listOf = <S extends Schema>(of: S): ListSchema<S> => ({ type: 'array', of })
// @__NO_SIDE_EFFECTS__
export const object = <const F extends Fields>(fields: F): ObjectSchema<F> => ({
  type: 'object',
  fields,
  schemas: Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, 'optional' in field ? field.optional : field]),
    ),
  ),
  required: Object.keys(fields).filter((name) => !('optional' in (fields[name] as object))),
})
/** The same object with every field optional. */
// @__NO_SIDE_EFFECTS__
export const partial = ({ fields }: ObjectSchema<Fields>): ObjectSchema<Fields> =>
  object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, 'optional' in field ? field : optional(field)]),
    ),
  )
// @__NO_SIDE_EFFECTS__
export const optional = <S extends Schema>(schema: S): Optional<S> => ({ optional: schema })
