// Runs the service: warms up, listens, logs, and stops without losing a request.
import { setTimeout as after } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { check, detectPreApproval } from 'beian'
import { createApp, defaultLimits } from './app.mjs'
import { websiteName } from './rules.mjs'

const numberOf = (name, otherwise) => {
  const value = Number(process.env[name] ?? otherwise)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} must be a whole number`)
  return value
}
const port = numberOf('PORT', 8080)
const hostname = process.env.HOST ?? '127.0.0.1'
/** For requests that are being answered when the process is told to stop. */
const stopMilliseconds = numberOf('STOP_MILLISECONDS', 10_000)
/** For a connection on which nothing moves: a client that sends nothing, or reads nothing. */
const idleMilliseconds = numberOf('IDLE_MILLISECONDS', 30_000)

const log = (record) => process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...record })}\n`)

// The first call unpacks and indexes the lists. The first user must not wait for that.
check(websiteName, '北京的午后')
detectPreApproval({ description: '记录阳台上的花草。' })

let stopping = false
const limits = { ...defaultLimits, bodyMilliseconds: numberOf('BODY_MILLISECONDS', defaultLimits.bodyMilliseconds) }
const { app } = createApp({ limits, log, isStopping: () => stopping })
const server = serve({ fetch: app.fetch, port, hostname }, ({ port }) => log({ listening: port, process: process.pid }))
server.headersTimeout = 10_000
// The longest stream of names; other bodies have a limit of their own.
server.requestTimeout = 15 * 60_000
server.timeout = idleMilliseconds
server.maxConnections = 1000

const stop = async (signal) => {
  if (stopping) return
  stopping = true
  log({ stopping: signal })
  const closed = new Promise((resolve) => server.close(resolve))
  const inTime = await Promise.race([closed.then(() => true), after(stopMilliseconds, false)])
  if (!inTime) server.closeAllConnections()
  log({ stopped: inTime ? 'every request was answered' : 'connections were cut' })
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
