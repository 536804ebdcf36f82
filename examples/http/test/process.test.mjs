// The service as a process: streams that nobody reads, bodies that do not arrive, and how it stops.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { start } from '../start.mjs'

const line = `${JSON.stringify({ name: '北京树洞日记', facts: { subject: { kind: 'individual' } } })}\n`

const names = (port) =>
  request({
    port,
    host: '127.0.0.1',
    path: '/names',
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
  })

const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024

test('a client that reads nothing is not read from either; once it reads, every line is answered', async () => {
  const { port, child, stop } = await start()
  const block = line.repeat(700)
  const blocks = 300
  const client = names(port)
  const before = memoryOf(child.pid)

  let sent = 0
  const send = (async () => {
    for (; sent < blocks; sent++) if (!client.write(block)) await once(client, 'drain')
    client.end()
  })()
  const [response] = await once(client, 'response')
  let stuck = -1
  for (let i = 0; i < 40 && stuck !== sent; i++) {
    stuck = sent
    await after(250)
  }
  assert.ok(sent < blocks / 2, `${sent} of ${blocks} blocks were taken from a client that reads nothing`)
  const held = memoryOf(child.pid) - before

  let answered = 0
  for await (const chunk of response) for (const byte of chunk) if (byte === 10) answered++
  await send
  assert.equal(answered, blocks * 700)
  assert.ok(held < 64, `${held.toFixed(0)} MB were held`)
  console.log(`${((stuck * block.length) / 1e6).toFixed(1)} MB in flight, ${held.toFixed(0)} MB more memory`)
  assert.equal(await stop(), 0)
})

test('a body that does not arrive is given up, and so is a connection on which nothing moves', async () => {
  const { port, stop } = await start({ BODY_MILLISECONDS: '300', IDLE_MILLISECONDS: '1000' })
  const head = (path, type) =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"ord`
  const answerTo = async (text) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(text)
    let answer = ''
    for await (const chunk of socket) answer += chunk
    return answer
  }
  const slow = await answerTo(head('/check', 'application/json'))
  assert.match(slow, /^HTTP\/1.1 408 /)
  assert.match(slow, /"code":"too-slow"/)
  const idle = await answerTo(head('/names', 'application/x-ndjson'))
  assert.match(idle, /^HTTP\/1.1 200 /)
  assert.equal(await stop(), 0)
})

test('told to stop, it finishes what it is answering, takes nothing new, and exits with 0', async () => {
  const { port, url, child, exited, records } = await start()
  const client = names(port)
  client.write(line)
  const [response] = await once(client, 'response')
  let text = ''
  response.on('data', (chunk) => {
    text += chunk
  })
  await once(response, 'data')

  child.kill('SIGTERM')
  while (!records.some((record) => record.stopping)) await after(10)
  await assert.rejects(fetch(`${url}/health`))
  for (let i = 0; i < 5; i++) client.write(line)
  client.end()
  await once(response, 'end')
  assert.equal(text.split('\n').length, 7)
  assert.deepEqual(await exited, [0, null])
  assert.equal(records.at(-1).stopped, 'every request was answered')
})

test('a client that never ends is cut off after the time for stopping', async () => {
  const { port, child, exited, records } = await start({ STOP_MILLISECONDS: '300' })
  const client = names(port)
  client.on('error', () => {})
  client.write(line)
  const [response] = await once(client, 'response')
  response.on('error', () => {})
  child.kill('SIGTERM')
  assert.deepEqual(await exited, [0, null])
  assert.equal(records.at(-1).stopped, 'connections were cut')
})

test('the log has a record a request: routes, codes and numbers', async () => {
  const { url, stop, records } = await start()
  const post = (path, type, body) => fetch(`${url}${path}`, { method: 'POST', body, headers: { 'content-type': type } })
  await (await post('/check?token=s3cret', 'application/json', '{"order":{}}')).text()
  await (await post('/names', 'application/x-ndjson', '{"name":"小窝"}\nx\n')).text()
  assert.equal(await stop(), 0)
  const requests = records.filter(({ route }) => route)
  assert.deepEqual(
    requests.map(({ method, route, status }) => [method, route, status]),
    [
      ['POST', '/check', 200],
      ['POST', '/names', 200],
    ],
  )
  assert.deepEqual(requests[1].counts, { lines: 2, 'name.too-short': 1, 'line.not-json': 1 })
  for (const record of requests)
    assert.deepEqual(Object.keys(record), ['time', 'method', 'route', 'status', 'counts', 'milliseconds'])
})
