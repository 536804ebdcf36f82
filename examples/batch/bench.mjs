// Rates and memory over a generated catalogue, against the bare loop.
//   npm run redis npm run bench              two million rows, some minutes
//   npm run redis npm run bench -- 40000     fewer
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editionIds } from './editions.mjs'
import { generate } from './generate.mjs'
import { resultsOf } from './range.mjs'

const rows = Number(process.argv[2] ?? 2_000_000)
const [edition, other] = editionIds
const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'))
const names = join(folder, 'names.parquet')
const fewer = join(folder, 'fewer.parquet')
const script = (name) => fileURLToPath(new URL(name, import.meta.url))

let uses = 0
/** Starts a script; `ended` resolves to its output, and to what it used. */
const start = (name, ...parameters) => {
  const usageFile = join(folder, `usage${++uses}`)
  const begin = performance.now()
  const child = spawn(process.execPath, ['--import', script('usage.mjs'), script(name), ...parameters], {
    env: { ...process.env, USAGE_FILE: usageFile },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  const ended = once(child, 'close').then(([code]) => {
    assert.equal(code, 0, name)
    const wall = (performance.now() - begin) / 1000
    return { text, wall, ...JSON.parse(readFileSync(usageFile, 'utf8')) }
  })
  return { child, ended }
}
const run = (...parameters) => start(...parameters).ended

const show = (what, ...cells) => console.log(`${what.padEnd(58)} ${cells.map((cell) => cell.padStart(14)).join(' ')}`)
const figures = (what, count, { wall, cpu, memory }) =>
  show(
    what,
    Math.round(count / wall).toLocaleString('en'),
    Math.round(count / cpu).toLocaleString('en'),
    `${wall.toFixed(1)} s`,
    memory === undefined ? '' : `${Math.round(memory)} MB`,
  )
const bytesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
    : statSync(path).size
const megabytes = (path) => (bytesOf(path) / 1e6).toFixed(1)

/** What a tenth of the rows is enough for. */
const tenth = `${(rows / 10).toLocaleString('en')} rows`

try {
  await generate(rows, names)
  await generate(rows / 10, fewer)
  show('', 'rows a second', 'a CPU second', 'time', 'most memory')

  const loop = async (what, file, count, by) => {
    const { text, memory } = await run('loop.mjs', file, by)
    figures(`bare loop, all rows in memory${what}`, count, { ...JSON.parse(text), memory })
    return JSON.parse(text).issues
  }
  const judge = (file, out, threads, by) =>
    run('run.mjs', file, '--edition', by, '--out', join(folder, out), '--threads', String(threads))

  const issues = await loop('', names, rows, edition)
  figures('run.mjs, one thread', rows, await judge(names, 'one', 1, edition))
  figures('run.mjs, two threads', rows, await judge(names, 'two', 2, edition))
  for (const count of [1, 2]) {
    const out = join(folder, `queue${count}`)
    await run('queue.mjs', 'add', names, '--edition', edition, '--out', out)
    const workers = Array.from({ length: count }, () => start('queue.mjs', 'work'))
    const { wall } = await run('queue.mjs', 'watch', names, '--edition', edition, '--out', out)
    for (const { child } of workers) child.kill('SIGTERM')
    const used = await Promise.all(workers.map(({ ended }) => ended))
    const cpu = used.reduce((sum, one) => sum + one.cpu, 0)
    const memory = Math.max(...used.map((one) => one.memory))
    figures(`queue.mjs, ${count} worker${count > 1 ? 's' : ''}`, rows, { wall, cpu, memory })
    // The next one is to judge the same ranges.
    await run('forget.mjs')
  }
  console.log(
    `${issues.toLocaleString('en')} issues; names ${megabytes(names)} MB, sorted copy ${megabytes(join(folder, 'two', 'catalogue.parquet'))} MB, results ${megabytes(resultsOf(join(folder, 'two'), edition))} MB`,
  )

  figures(`run.mjs, one thread, ${tenth}`, rows / 10, await judge(fewer, 'fewer', 1, edition))
  await loop(`, ${tenth}, ${other}`, fewer, rows / 10, other)
  figures(`run.mjs, one thread, ${tenth}, ${other}`, rows / 10, await judge(fewer, 'fewer', 1, other))
  const diff = await run('run.mjs', '--diff', edition, other, '--out', join(folder, 'fewer'))
  figures(`the difference between the two, ${tenth}`, rows / 10, diff)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
