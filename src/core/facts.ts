import { dayOf } from '../model/date'
import { type FactSchema, factSchemas } from '../model/fact-schema'
import type { Facts } from '../model/facts'
import type { Fields, ObjectSchema, Schema } from '../model/kit'
import { isBlank, isEmpty } from './blank'
import { type InputIssue, nowhere } from './issue'
import { isWalkable, typeOf } from './value'

/** Adds what is wrong with a fact. */
type Complain = (fact: string, expected: string, value: unknown) => void

const expectedOf = (schema: FactSchema): string => (schema.type === 'enum' ? schema.values.join(' | ') : schema.type)

/** An async function answers with a Promise, which would pass for `true`. */
const isAsync = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object AsyncFunction]'

/** Whether a value has the type of a schema. Its content is not checked. */
const fits = (schema: FactSchema, value: unknown): boolean => {
  switch (schema.type) {
    case 'date':
      return dayOf(value) !== undefined
    case 'enum':
      return schema.values.includes(value as string)
    case 'array':
      return isWalkable(value)
    case 'opaque':
      return true
    case 'function':
      return typeof value === 'function' && !isAsync(value)
    default:
      return typeOf(value) === schema.type
  }
}

const cleanList = (of: Schema, list: readonly unknown[], name: string, complain: Complain): unknown =>
  list.map((element, i) => clean(of, element, `${name}.${i}`, complain)).filter((element) => element !== undefined)

const cleanObject = (
  { schemas, required }: ObjectSchema<Fields>,
  object: Readonly<Record<string, unknown>>,
  name: string,
  complain: Complain,
): unknown => {
  const copy: Record<string, unknown> = { ...object }
  for (const key in object) {
    const schema = schemas[key]
    if (schema !== undefined) copy[key] = clean(schema, object[key], `${name}.${key}`, complain)
  }
  for (const key of required)
    if (isBlank(object[key])) complain(`${name}.${key}`, expectedOf(schemas[key] as Schema), undefined)
  return copy
}

/** A fact without its blank parts, and without those in a wrong form: text of spaces and `null` mean the same as absence. */
export const clean = (schema: FactSchema, value: unknown, name: string, complain: Complain): unknown => {
  if (schema.type === 'object' ? isEmpty(value) : isBlank(value)) return undefined
  if (!fits(schema, value))
    return void complain(name, isAsync(value) ? 'synchronous function' : expectedOf(schema), value)
  if (schema.type === 'array') return cleanList(schema.of, value as readonly unknown[], name, complain)
  if (schema.type === 'object') return cleanObject(schema, value as Record<string, unknown>, name, complain)
  return value
}

/** Facts that rules can rely on, and what is wrong with the others; a fact in a wrong form counts as not given. */
export interface ReadFacts {
  readonly facts: Facts
  readonly issues: readonly InputIssue[]
}

/** That a fact is not what it should be. */
export const badFact = (fact: string, expected: string, value: unknown): InputIssue => ({
  code: 'input.bad-fact',
  level: 'error',
  path: nowhere,
  params: Object.freeze({ fact, expected, actual: typeOf(value) }),
})

const noIssues: readonly InputIssue[] = /* @__PURE__ */ Object.freeze([])

const isCleanObject = ({ schemas, required }: ObjectSchema<Fields>, value: unknown): boolean => {
  if (typeOf(value) !== 'object') return false
  const object = value as Readonly<Record<string, unknown>>
  for (const key in object) {
    const schema = schemas[key]
    if (schema !== undefined && !isClean(schema, object[key])) return false
  }
  for (const key of required) if (object[key] === undefined) return false
  return true
}

/** Whether a fact has no blank part and no wrong type, as nearly always: then it is taken as it is. */
export const isClean = (schema: FactSchema, value: unknown): boolean => {
  if (value === undefined) return true
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && !isBlank(value)
    case 'object':
      return isCleanObject(schema, value)
    case 'array':
      return isWalkable(value) && value.every((element) => element !== undefined && isClean(schema.of, element))
    default:
      return !isBlank(value) && fits(schema, value)
  }
}

const readEach = (given: Readonly<Record<string, unknown>>): ReadFacts => {
  const facts: Record<string, unknown> = {}
  const issues: InputIssue[] = []
  for (const name in given) {
    const fact = given[name]
    const schema = factSchemas[name]
    const before = issues.length
    const complain: Complain = (at, expected, value) => void issues.push(badFact(at, expected, value))
    if (schema === undefined) complain(name, 'nothing', fact)
    const cleaned = schema && clean(schema, fact, name, complain)
    // Rows without a value, as joins in databases give them, are not known; an empty list is.
    const areBlank =
      (cleaned as readonly unknown[] | undefined)?.length === 0 && (fact as readonly unknown[]).length > 0
    if (cleaned !== undefined && !areBlank && issues.length === before) facts[name] = cleaned
  }
  return { facts, issues }
}

const areClean = (given: Readonly<Record<string, unknown>>): boolean => {
  for (const name in given) {
    const schema = factSchemas[name]
    if (schema === undefined || !isClean(schema, given[name])) return false
  }
  return true
}

/** Reads facts from anywhere. Never throws. */
export const readFacts = (given: unknown): ReadFacts => {
  const actual = typeOf(given)
  try {
    // A Promise has no facts yet, and must not pass for an object without any.
    if (actual === 'object' && typeof (given as { readonly then?: unknown }).then !== 'function') {
      const facts = given as Readonly<Record<string, unknown>>
      return areClean(facts) ? { facts, issues: noIssues } : readEach(facts)
    }
  } catch {
    return { facts: {}, issues: [badFact('facts', 'readable', undefined)] }
  }
  return { facts: {}, issues: isBlank(given) ? noIssues : [badFact('facts', 'object', given)] }
}
