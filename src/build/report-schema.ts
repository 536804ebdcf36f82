import type { JsonSchema } from './params-schema'

/** An issue of one code. Params may grow: a reader of today must take a report of tomorrow. */
const issueOf = (code: object, { additionalProperties: _, ...params }: JsonSchema) => ({
  type: 'object',
  properties: {
    code,
    level: { $ref: '#/$defs/level' },
    clause: { $ref: '#/$defs/clause' },
    path: { $ref: '#/$defs/path' },
    params,
  },
  required: ['code', 'level', 'path', 'params'],
})

/** What `validate` returns, as JSON Schema, for programs in other languages and their generators of types. */
export const reportSchema = (paramsOf: ReadonlyMap<string, JsonSchema>): string => {
  const codes = [...paramsOf.keys()].sort()
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Report',
    description: 'What is wrong with a website name, an order or a filing.',
    type: 'object',
    properties: {
      ok: { type: 'boolean', description: 'Whether no issue is an error.' },
      edition: {
        type: 'object',
        description: 'The edition that the value was judged by, and when its text was in force.',
        properties: { id: { type: 'string' }, date: { type: 'string', format: 'date' } },
        required: ['id', 'date'],
      },
      issues: {
        type: 'array',
        items: { oneOf: [...codes, 'custom'].map((name) => ({ $ref: `#/$defs/${name}` })) },
      },
    },
    required: ['ok', 'issues'],
    $defs: {
      level: {
        enum: ['error', 'review', 'advice'],
        description: 'error: must change; review: a person must look; advice: would be better so.',
      },
      clause: { type: 'string', description: 'The clause that the rule enforces; absent if it rests on none.' },
      path: {
        type: 'array',
        description: 'From the value to the part that the issue is about; numbers are indices of arrays.',
        items: { type: ['string', 'integer'] },
      },
      ...Object.fromEntries(codes.map((code) => [code, issueOf({ const: code }, paramsOf.get(code)!)])),
      // An issue of a custom rule.
      custom: issueOf({ type: 'string', not: { enum: codes } }, { type: 'object' }),
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
