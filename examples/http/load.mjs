// A fixed number of requests over loopback, against the service as a process of its own.
//   npm run load               the figures of the README
//   npm run load -- --quick    a tenth of it
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import autocannon from 'autocannon'
import { check } from 'beian'
import { filing, websiteName } from './rules.mjs'
import { start } from './start.mjs'

const scale = process.argv.includes('--quick') ? 0.1 : 1
const ndjson = 'application/x-ndjson'

const website = (name, i) => ({
  name,
  domains: [`example${i}.com`],
  description: '记录阳台上的花草，以及每周一次的长跑。',
  ip: '1.2.3.7',
})
const orderOf = (...names) => ({
  order: {
    id: 'a7',
    subject: {
      kind: 'enterprise',
      registeredName: '杭州云杉科技有限公司',
      certificate: { type: 'unified-social-credit', number: '91310000MA1K00007U' },
      responsiblePerson: { name: '欧阳修', mobile: '13800138000', email: 'a@example.com' },
    },
    websites: names.map(website),
  },
  account: { orders: [], servers: ['1.2.3.7'] },
  facts: { registry: [], province: '浙江', today: '2026-11-27' },
})
const passing = orderOf('云杉科技', '云杉开放平台', '云杉花草笔记')
const failing = orderOf('赌 博大全', '北京烤鸭', '小窝')
const largest = orderOf(...Array.from({ length: 1450 }, (_, i) => `北京云杉${i}·反腐`))
const nameLines = ['树洞日记', '云杉开放平台', '北京烤鸭', '长跑笔记', '小窝'].map((name) => ({
  name,
  facts: { subject: { kind: 'individual' } },
}))

const service = await start()
const show = (what, ...figures) =>
  console.log(`${what.padEnd(56)} ${figures.map((figure) => figure.padStart(16)).join(' ')}`)
show('', 'a second', 'CPU time each', 'p50', 'p99')

const perSecond = (count, milliseconds) => `${Math.round((count / milliseconds) * 1000).toLocaleString('en')}`
/** The CPU time of the service so far, in milliseconds; other programs on the machine change it less than the clock. */
const cpuOf = (pid) => {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13)
  return (Number(user) + Number(system)) * 10
}
const each = (milliseconds, count) => `${((milliseconds / count) * 1000).toFixed(1)} µs`

const loop = (what, count, judge) => {
  for (let i = 0; i < 2000; i++) judge()
  const [begin, cpu] = [performance.now(), process.cpuUsage()]
  for (let i = 0; i < count; i++) judge()
  const { user, system } = process.cpuUsage(cpu)
  show(what, perSecond(count, performance.now() - begin), each((user + system) / 1000, count))
}

const load = async (what, path, body, amount, connections = 10) => {
  const cpu = cpuOf(service.child.pid)
  const begin = performance.now()
  let last = begin
  const run = autocannon({
    url: service.url + path,
    method: body ? 'POST' : 'GET',
    body: body && JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    connections,
    amount,
  })
  // It looks at its clock once a second; the last answer comes earlier.
  run.on('response', () => {
    last = performance.now()
  })
  const { requests, latency, non2xx, errors } = await run
  assert.deepEqual({ non2xx, errors, total: requests.total }, { non2xx: 0, errors: 0, total: amount })
  const used = each(cpuOf(service.child.pid) - cpu, amount)
  show(what, perSecond(amount, last - begin), used, `${latency.p50} ms`, `${latency.p99} ms`)
}

/** Sends names as fast as they are taken, and counts the answers. */
const stream = async (count) => {
  const { port } = service
  const client = request({
    port,
    host: '127.0.0.1',
    path: '/names',
    method: 'POST',
    headers: { 'content-type': ndjson },
  })
  const block = nameLines
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
    .repeat(100)
  const send = (async () => {
    for (let sent = 0; sent < count; sent += 500) if (!client.write(block)) await once(client, 'drain')
    client.end()
  })()
  const [response] = await once(client, 'response')
  let answered = 0
  for await (const chunk of response)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++
  await send
  assert.equal(answered, count)
}

const many = 20_000 * scale
const manyNames = 500_000 * scale
const orderText = JSON.stringify(passing)
loop('bare loop, an order: parse, check, stringify', many, () => {
  const { facts, ...value } = JSON.parse(orderText)
  return JSON.stringify(check(filing, value, facts))
})
await load('POST /check, an order of three websites', '/check', passing, many)
await load('POST /check, the same with issues', '/check', failing, many)
const texts = { website: { name: '蓝鲸新闻网', description: '时政要闻，每日更新。' } }
await load('POST /pre-approval', '/pre-approval', texts, many)
await load('GET /health', '/health', undefined, many)

const lineTexts = nameLines.map((line) => JSON.stringify(line))
let at = 0
loop('bare loop, a name: parse, check, stringify', manyNames, () => {
  const { name, facts } = JSON.parse(lineTexts[at++ % lineTexts.length])
  return JSON.stringify(check(websiteName, name, facts))
})
const [begin, cpu] = [performance.now(), cpuOf(service.child.pid)]
await stream(manyNames)
const used = each(cpuOf(service.child.pid) - cpu, manyNames)
show('POST /names, one stream', perSecond(manyNames, performance.now() - begin), used)
const streams = Promise.all([stream(manyNames), stream(manyNames)])
await load('POST /check while two streams of names run', '/check', passing, 2000 * scale)
await streams
const bytes = Buffer.byteLength(JSON.stringify(largest))
await load(`POST /check, ${Math.round(bytes / 1024)} KB, one at a time`, '/check', largest, 50 * scale, 1)
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid}/status`, 'utf8'))[1]
console.log(`most memory of the service: ${Math.round(peak / 1024)} MB`)
assert.equal(await service.stop(), 0)
