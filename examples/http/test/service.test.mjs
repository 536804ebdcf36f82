// What the service answers, without a network: every answer is also checked against the OpenAPI document.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { check, format } from 'beian'
import { en } from 'beian/locales/en'
import { zhCN } from 'beian/locales/zh-CN'
import { createApp, defaultLimits } from '../app.mjs'
import { problemCodes } from '../problems.mjs'
import { factNames, websiteName } from '../rules.mjs'

const records = []
const { app, paths } = createApp({ log: (record) => records.push(record) })
const document = await (await app.request('/openapi.json')).json()
const ajv = new Ajv2020({ strict: false }).addSchema(document, 'openapi')

const assertShape = (name, value) => {
  const fits = ajv.getSchema(`openapi#/components/schemas/${name}`)
  assert.ok(fits(value), `${name}: ${JSON.stringify(fits.errors)}`)
}

const post = (path, body, headers = {}) =>
  app.request(path, {
    method: 'POST',
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    headers: { 'content-type': path === '/names' ? 'application/x-ndjson' : 'application/json', ...headers },
  })

const passing = {
  subject: { kind: 'enterprise', registeredName: '云杉科技有限公司' },
  websites: [{ name: '云杉科技', domains: ['example.com'] }],
}

const report = async (body, headers) => {
  const response = await post('/check', body, headers)
  assert.equal(response.status, 200)
  const value = await response.json()
  assertShape('Report', value)
  return value
}

const refusal = async (response, status, code) => {
  assert.equal(response.status, status)
  assert.equal(response.headers.get('content-type'), 'application/problem+json')
  const text = await response.text()
  assertShape('Problem', JSON.parse(text))
  assert.equal(JSON.parse(text).code, code)
  return text
}

test('the OpenAPI document is valid, and has every route with its method', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  assert.ok(valid, JSON.stringify(errors))
  assert.deepEqual(
    Object.entries(document.paths).map(([path, methods]) => [path, ...Object.keys(methods)]),
    Object.entries(paths).map(([path, method]) => [path, method.toLowerCase()]),
  )
  // In OpenAPI, what is readOnly must not be sent.
  assert.ok(!JSON.stringify(document).includes('readOnly'))
})

test('the request that the tests send is one of the document', () => assertShape('CheckRequest', { order: passing }))

test('the facts of the document are those that are taken, and the library knows each of them', () => {
  const { Facts, NameLine } = document.components.schemas
  assert.deepEqual(Object.keys(Facts.properties).sort(), [...factNames.order].sort())
  assert.deepEqual(Object.keys(NameLine.properties.facts.properties).sort(), [...factNames.name].sort())
  for (const name of [...factNames.order, ...factNames.name]) {
    const { issues } = check(websiteName, '云杉开放平台', { [name]: 0 })
    const { params } = issues.find(({ code }) => code === 'input.bad-fact')
    assert.notEqual(params.expected, 'nothing', name)
  }
  const allowed = (name) => check(websiteName, '云杉开放平台', { [name]: 0 }).issues[0].params.expected.split(' | ')
  for (const name of ['action', 'mover']) assert.deepEqual(Facts.properties[name].enum.sort(), allowed(name).sort())
})

test('an order that passes', async () => {
  assert.deepEqual(await report({ order: passing }), { ok: true, issues: [], sentences: [] })
})

test('an order that fails: paths lead into the body, sentences are in the language that is asked for', async () => {
  const body = {
    account: { orders: [{ id: 'a1', state: 'submitted' }], servers: ['1.2.3.7'] },
    order: { subject: { kind: 'individual' }, websites: [{ name: '小窝', domains: ['example.com'] }] },
    facts: { registry: [] },
  }
  const { ok, issues, sentences } = await report(body)
  assert.equal(ok, false)
  const places = issues.map(({ code, path }) => `${code} ${path.join('.')}`)
  for (const place of ['account.order-open order', 'name.too-short order.websites.0.name'])
    assert.ok(places.includes(place), place)
  const inChinese = issues.map((issue) => format(issue, zhCN))
  const inEnglish = issues.map((issue) => format(issue, en))
  assert.deepEqual(sentences, inChinese)
  for (const accepted of ['en', 'en-GB,en;q=0.9,zh;q=0.5', 'fr, en;q=0.3', 'zh;q=0, en;q=0.1'])
    assert.deepEqual((await report(body, { 'accept-language': accepted })).sentences, inEnglish)
  for (const accepted of ['zh-TW, en;q=0.5', '*', 'fr', ''])
    assert.deepEqual((await report(body, { 'accept-language': accepted })).sentences, inChinese)
})

test('an order of any shape gets a report', async () => {
  for (const order of [null, 5, 'x', [], {}, { websites: {} }, { subject: [], websites: [[[[]]]] }])
    assert.equal((await report({ order })).ok, false)
  assert.equal((await report({})).ok, false)
  assert.equal((await report({ order: passing, account: 7 })).ok, false)
  assert.equal((await report({ order: passing, facts: 7 })).issues[0].code, 'input.bad-fact')
  assert.equal((await report({ order: passing, facts: { today: 'soon' } })).issues[0].code, 'input.bad-fact')
})

test('no answer and no log record contains what was sent', async () => {
  const secret = '某甲乙丙7Q'
  const { length } = records
  const bodies = [
    `{"order": ${secret}`,
    JSON.stringify(secret),
    JSON.stringify({ [secret]: 1 }),
    JSON.stringify({ order: passing, facts: { [secret]: 1 } }),
    JSON.stringify({ order: { subject: { kind: secret, name: secret, [secret]: 1 }, websites: secret, [secret]: {} } }),
    JSON.stringify({
      order: {
        subject: {
          kind: 'individual',
          name: secret,
          certificate: { type: 'resident-id', number: secret },
          responsiblePerson: { name: secret, mobile: secret, email: secret, landline: secret },
        },
        websites: [
          { name: `${secret}·赌博`, domains: [secret, secret], ip: secret, preApprovals: [{ category: secret }] },
        ],
        state: secret,
        authorizationCode: secret,
        filingPassword: secret,
      },
      facts: { province: secret, today: secret, action: secret, registry: [{ number: secret, domains: [secret] }] },
    }),
    JSON.stringify({ website: { name: `${secret}新闻网`, description: secret }, province: secret, kind: secret }),
    JSON.stringify({ name: `${secret}新闻网`, facts: { subject: { kind: secret, name: secret } } }),
  ]
  for (const path of ['/check', '/pre-approval', '/names', `/${secret}`, `/check/${secret}`])
    for (const body of bodies) {
      const response = await post(path, body, { 'accept-language': secret.slice(-2), 'x-request-id': '7Q' })
      assert.notEqual(response.status, 500)
      const text = (await response.text()) + JSON.stringify([...response.headers])
      for (const part of [secret, '某甲', '7Q']) assert.ok(!text.includes(part), `${path} echoes ${part}: ${text}`)
    }
  await new Promise(setImmediate)
  const logged = JSON.stringify(records.slice(length))
  assert.equal(records.length - length, 40)
  for (const part of ['某甲', '7Q']) assert.ok(!logged.includes(part), `the log has ${part}: ${logged}`)
})

test('requests that cannot be judged', async () => {
  await refusal(await post('/check', '{"order":'), 400, 'not-json')
  await refusal(await post('/check', ''), 400, 'not-json')
  await refusal(await post('/check', Buffer.from([0x22, 0xff, 0x22])), 400, 'not-utf-8')
  for (const body of ['[]', '5', 'null']) await refusal(await post('/check', body), 422, 'not-an-object')
  await refusal(await post('/check', { ordr: passing }), 422, 'unknown-member')
  await refusal(await post('/check', { order: passing, facts: { edition: {} } }), 422, 'unknown-member')
  await refusal(await post('/check', '{"__proto__":{}}'), 422, 'unknown-member')
  await refusal(await post('/check', '{}', { 'content-type': 'text/plain' }), 415, 'wrong-type')
  await refusal(await post('/names', '{}', { 'content-type': 'application/json' }), 415, 'wrong-type')
  await refusal(await post('/check', ' '.repeat(defaultLimits.maxBodyBytes + 1)), 413, 'too-large')
  await refusal(await post('/pre-approval', '{"x":1}'), 422, 'unknown-member')
  await refusal(await app.request('/nothing'), 404, 'not-found')
  const wrong = await app.request('/check')
  assert.equal(wrong.headers.get('allow'), 'POST')
  await refusal(wrong, 405, 'wrong-method')
})

test('every problem that the service can name is a problem document without a request', async () => {
  const { problem } = await import('../problems.mjs')
  for (const code of problemCodes) assertShape('Problem', await problem(code).json())
})

const linesOf = async (response) => {
  assert.equal(response.status, 200)
  const lines = (await response.text()).split('\n')
  assert.equal(lines.pop(), '')
  const answers = lines.map((line) => JSON.parse(line))
  for (const answer of answers) assertShape('NameAnswer', answer)
  return answers
}

test('names: an answer a line, in order; what cannot be judged has an error, and the rest goes on', async () => {
  const body = [
    '{"name":"树洞日记","facts":{"subject":{"kind":"individual"}}}',
    '',
    '{"name":"小窝"}',
    '{"name":5}',
    '{}',
    'not json',
    '["x"]',
    '{"name":"树洞日记","fact":{}}',
    '{"name":"树洞日记","facts":{"custom":1}}',
    `{"name":"${'长'.repeat(6000)}"}`,
    ' \t\r',
    '{"name":"树洞日记"}\r',
    '{"name":"树洞日记"}',
  ].join('\n')
  const answers = await linesOf(await post('/names', body))
  assert.deepEqual(
    answers.map(({ line, ok, issues, error }) => [line, error ?? ok, ...(issues ?? []).map(({ code }) => code)]),
    [
      [1, true],
      [3, false, 'name.too-short'],
      [4, false, 'input.wrong-type'],
      [5, false, 'input.wrong-type'],
      [6, 'not-json'],
      [7, 'not-an-object'],
      [8, 'unknown-member'],
      [9, 'unknown-member'],
      [10, 'too-large'],
      [12, true],
      [13, true],
    ],
  )
  assert.deepEqual(await linesOf(await post('/names', '')), [])
  assert.deepEqual(await linesOf(await post('/names', '\n\n')), [])
})

test('names: where chunks end makes no difference', async () => {
  const text = Buffer.from('{"name":"树洞日记"}\n{"name":"小窝"}\n\xff\n{"name":"北京烤鸭"}\n')
  const whole = await linesOf(await post('/names', text))
  for (const size of [1, 2, 3, 7, 19]) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      text.subarray(i * size, (i + 1) * size),
    )
    const response = await app.request('/names', {
      method: 'POST',
      body: ReadableStream.from(chunks),
      duplex: 'half',
      headers: { 'content-type': 'application/x-ndjson' },
    })
    assert.deepEqual(await linesOf(response), whole)
  }
})

test('names: a stream is limited in lines and in number, and given back when the client goes', async () => {
  const { app } = createApp({ limits: { ...defaultLimits, maxStreams: 1 } })
  const open = () =>
    app.request('/names', {
      method: 'POST',
      body: new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('{"name":"树洞日记"}\n')) }),
      duplex: 'half',
      headers: { 'content-type': 'application/x-ndjson' },
    })
  const first = await open()
  await refusal(await open(), 503, 'busy')
  const reader = first.body.getReader()
  assert.equal((await reader.read()).done, false)
  await reader.cancel()
  assert.equal((await open()).status, 200)
})

test('pre-approval: findings and what to do about them', async () => {
  const response = await post(
    '/pre-approval',
    { website: { name: '蓝鲸新闻网', description: '时政要闻，每日更新。' }, province: '广东' },
    { 'accept-language': 'en' },
  )
  const value = await response.json()
  assertShape('PreApprovals', value)
  assert.deepEqual(
    value.findings.map(({ category, certainty }) => [category, certainty]),
    [['news', 'definite']],
  )
  assert.ok(value.explanations[0].sentences.some((sentence) => sentence.includes('广东省')))
  for (const website of [null, 5, [], { name: 5, domains: {} }])
    assert.deepEqual(await (await post('/pre-approval', { website })).json(), { findings: [], explanations: [] })
})

test('the catalogue can be kept, and asked for again for nothing', async () => {
  const first = await app.request('/catalogue')
  const catalogue = await first.json()
  assert.ok(catalogue.some(({ code }) => code === 'name.too-short'))
  const again = await app.request('/catalogue', { headers: { 'if-none-match': first.headers.get('etag') } })
  assert.equal(again.status, 304)
})

test('an exception is answered and logged without its message', async () => {
  const logged = []
  const { app } = createApp({ log: (record) => logged.push(record) })
  app.get('/broken', () => {
    throw new SyntaxError('Unexpected token in 某甲')
  })
  await refusal(await app.request('/broken'), 500, 'failed')
  assert.equal(logged[0].error, 'SyntaxError')
  assert.ok(logged[0].at.length > 0)
  assert.ok(!JSON.stringify(logged).includes('某甲'))
})
