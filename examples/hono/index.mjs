// An HTTP service that takes orders with Hono: 422 and a problem document (RFC 9457) that echoes nothing of the request.
import assert from 'node:assert/strict'
import { check, order } from 'beian'
import { problemJson } from 'beian/forms'
import { zhCN } from 'beian/locales/zh-CN'
import { Hono } from 'hono'
import { validator } from 'hono/validator'

const app = new Hono()

const filed = validator('json', (body, context) => {
  const { ok, issues } = check(order, body)
  if (ok) return body
  const problem = problemJson(issues, { messages: zhCN, title: '备案订单需要修改' })
  return context.json(problem, problem.status, { 'content-type': 'application/problem+json' })
})

app.post('/orders', filed, (context) => context.json({ websites: context.req.valid('json').websites.length }, 201))

// From here on: what a client sees.
const post = (body) =>
  app.request('/orders', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })

const passing = {
  subject: { kind: 'enterprise', registeredName: '云杉科技有限公司' },
  websites: [{ name: '云杉科技', domains: ['example.com'] }],
}
const created = await post(passing)
assert.equal(created.status, 201)
assert.deepEqual(await created.json(), { websites: 1 })

const failing = {
  subject: { kind: 'individual', name: '欧阳修' },
  websites: [{ name: '赌 博大全', domains: ['example.com', 'EXAMPLE.com'] }],
}
const refused = await post(failing)
const text = await refused.text()
console.log(refused.status, refused.headers.get('content-type'))
console.log(JSON.stringify(JSON.parse(text), null, 2))
assert.equal(refused.status, 422)
assert.equal(refused.headers.get('content-type'), 'application/problem+json')
assert.deepEqual(
  JSON.parse(text)
    .errors.filter(({ level }) => level === 'error')
    .map(({ code, pointer }) => [code, pointer]),
  [
    ['website.duplicate-domain', '#/websites/0/domains/1'],
    ['name.sensitive-word', '#/websites/0/name'],
  ],
)
for (const own of ['欧阳修', '赌 博', 'EXAMPLE']) assert.ok(!text.includes(own), `the answer echoes ${own}`)

for (const body of [null, 5, [], { websites: {} }]) assert.equal((await post(body)).status, 422)
