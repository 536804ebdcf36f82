// Starts the service as a process of its own, on a free port: for the tests and the load.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('server.mjs', import.meta.url))

export const start = async (env = {}) => {
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const records = []
  const exited = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const port = await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const record = JSON.parse(line)
      records.push(record)
      if (record.listening) resolve(record.listening)
    })
    exited.then(() => reject(new Error('the service did not start')))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    return (await exited)[0]
  }
  return { child, port, records, exited, stop, url: `http://127.0.0.1:${port}` }
}
