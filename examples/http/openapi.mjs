// The service as OpenAPI 3.1: shapes from the schemas of the package, so that they cannot differ from what is judged.
import report from 'beian/report.schema.json' with { type: 'json' }
import { accountSchema, orderSchema, subjectSchema, websiteSchema } from 'beian/zod'
import { z } from 'zod'
import { problemCodes } from './problems.mjs'
import { judgedBy } from './rules.mjs'

/** A zod schema as JSON Schema. `readonly()` is about TypeScript; in OpenAPI, `readOnly` members must not be sent. */
const jsonSchema = (schema) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return rest
}

const text = { type: 'string' }
const listOf = (items) => ({ type: 'array', items })
const ref = (name) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** The schema of a report, with its definitions as components. */
const { $schema, $defs, title, ...reportBody } = report
const componentsOf = (value) =>
  JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/report.'))
const reportParts = Object.fromEntries(
  Object.entries(componentsOf($defs)).map(([name, schema]) => [`report.${name}`, schema]),
)
const province = { ...text, description: '省级行政区: 广东省 or 广东' }
const sentences = { ...listOf(text), description: 'The sentence of each issue, in the language of the answer.' }
const { ok, issues } = componentsOf(reportBody).properties

const partialOrder = jsonSchema(orderSchema.partial())
const schemas = {
  ...reportParts,
  Order: jsonSchema(orderSchema),
  Account: jsonSchema(accountSchema),
  Facts: object(
    {
      confirmed: jsonSchema(subjectSchema.partial()),
      registry: listOf({ type: 'object', properties: { number: text }, required: ['number'] }),
      action: { enum: ['none-yet', 'none', ...jsonSchema(orderSchema.shape.filingType).enum] },
      mover: { enum: ['applicant', 'provider', 'administration'] },
      filed: partialOrder,
      previous: partialOrder,
      authorizationCodes: listOf(object({ code: text, ip: text, revoked: { type: 'boolean' } }, ['code', 'ip'])),
      province,
      today: { ...text, description: 'YYYY-MM-DD' },
    },
    [],
  ),
  CheckRequest: object({ order: ref('Order'), account: ref('Account'), facts: ref('Facts') }, ['order']),
  Report: object({ ok, issues, sentences }),
  NameLine: object(
    {
      name: text,
      facts: object(
        { subject: jsonSchema(subjectSchema.partial()), website: jsonSchema(websiteSchema.partial()), province },
        [],
      ),
    },
    ['name'],
  ),
  NameAnswer: {
    oneOf: [
      object({ line: { type: 'integer', minimum: 1 }, ok, issues, sentences }, ['line', 'ok', 'issues']),
      object({ line: { type: 'integer', minimum: 1 }, error: { enum: problemCodes } }),
    ],
  },
  PreApprovalRequest: object(
    {
      website: object(
        {
          name: text,
          description: text,
          subjectName: text,
          businessScope: text,
          serviceContents: listOf(text),
          domains: listOf(text),
        },
        [],
      ),
      province,
      kind: jsonSchema(subjectSchema.shape.kind),
    },
    ['website'],
  ),
  PreApprovals: object({
    findings: listOf({
      type: 'object',
      properties: {
        category: text,
        certainty: { enum: ['definite', 'suspected'] },
        weight: { type: 'number' },
        evidence: listOf({ type: 'object' }),
      },
      required: ['category', 'certainty', 'weight', 'evidence'],
    }),
    explanations: listOf(object({ category: text, certainty: text, sentences: listOf(text) })),
  }),
  Problem: object({ type: text, title: text, status: { type: 'integer' }, code: { enum: problemCodes } }),
}

const content = (type, schema) => ({ content: { [type]: { schema } } })
const answer = (description, type, schema) => ({ description, ...content(type, schema) })
const problems = (...statuses) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      answer('The request cannot be judged.', 'application/problem+json', ref('Problem')),
    ]),
  )
const language = { name: 'Accept-Language', in: 'header', schema: text, description: 'zh (default) or en' }

export const openApi = (limits) => ({
  openapi: '3.1.0',
  info: { title: 'beian', version: judgedBy.version, description: `Judged by edition ${judgedBy.edition}.` },
  paths: {
    '/check': {
      post: {
        summary: 'Judges an order with its account',
        description: `The body has at most ${limits.maxBodyBytes} bytes. Paths of issues lead into the body.`,
        parameters: [language],
        requestBody: { required: true, ...content('application/json', ref('CheckRequest')) },
        responses: {
          200: answer('The report', 'application/json', ref('Report')),
          ...problems(400, 408, 413, 415, 422),
        },
      },
    },
    '/names': {
      post: {
        summary: 'Judges website names, one a line',
        description: `NDJSON in and out, streaming. A line has at most ${limits.maxLineBytes} bytes; each one but blank ones gets an answer, in the same order.`,
        parameters: [language],
        requestBody: { required: true, ...content('application/x-ndjson', ref('NameLine')) },
        responses: { 200: answer('A report a line', 'application/x-ndjson', ref('NameAnswer')), ...problems(415, 503) },
      },
    },
    '/pre-approval': {
      post: {
        summary: 'Detects which approvals a website needs',
        parameters: [language],
        requestBody: { required: true, ...content('application/json', ref('PreApprovalRequest')) },
        responses: {
          200: answer('What was found', 'application/json', ref('PreApprovals')),
          ...problems(400, 408, 413, 415, 422),
        },
      },
    },
    '/catalogue': {
      get: {
        summary: 'Lists every code with its level, clause, params and sentences',
        responses: { 200: answer('The catalogue', 'application/json', listOf({ type: 'object' })) },
      },
    },
    '/openapi.json': {
      get: {
        summary: 'This document',
        responses: { 200: answer('OpenAPI 3.1', 'application/json', { type: 'object' }) },
      },
    },
    '/health': {
      get: {
        summary: 'Whether the process takes requests',
        responses: {
          200: answer('It does', 'application/json', object({ status: { const: 'ok' } })),
          503: answer('It is stopping', 'application/json', object({ status: { const: 'stopping' } })),
        },
      },
    },
  },
  components: { schemas },
})
