import { type FactSchema, factSchemas } from '../model/fact-schema'
import type { Fields, ObjectSchema, Schema } from '../model/kit'
import { attempt } from './attempt'
import { isBlank } from './blank'
import { fits, isClean } from './facts'

const soundObject = (schemas: ObjectSchema<Fields>['schemas'], value: object): object => {
  const copy: Record<string, unknown> = attempt(() => ({ ...value }), {})
  for (const key in schemas) copy[key] = sound(schemas[key] as Schema, copy[key])
  return copy
}

/** A value without the parts that are not what they should be. The elements of a list keep their indices if they are objects. */
const sound = (schema: FactSchema, value: unknown): unknown => {
  if (!attempt(() => !isBlank(value) && fits(schema, value), false)) return undefined
  if (schema.type === 'object') return soundObject(schema.schemas, value as object)
  if (schema.type !== 'array') return value
  const whole = schema.of.type === 'object' ? {} : undefined
  const list = attempt(() => [...(value as readonly unknown[])], [])
  return list.map((element) => sound(schema.of, element) ?? whole).filter((element) => element !== undefined)
}

/** Facts that a value gives, which nobody has checked: rules get what is sound of them, and the nodes below report the rest. */
export const soundFacts = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const facts = { ...given }
  for (const name in facts) {
    const schema = factSchemas[name]
    if (schema !== undefined && !attempt(() => isClean(schema, facts[name]), false))
      facts[name] = sound(schema, facts[name])
  }
  return facts
}
