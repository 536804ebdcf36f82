// One machine: judges a CSV or Parquet file on several threads. Started again, it goes on where it ended.
//   node run.mjs names.csv --edition house-2026-11 --out results [--threads 2] [--range 20480]
//   node run.mjs --diff tencent-2016-09-19 house-2026-11 --out results
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Piscina } from 'piscina'
import { defaultRange, planOf, Unusable } from './catalogue.mjs'
import { editionIds, namesBy, version } from './editions.mjs'
import { progress } from './progress.mjs'
import { diffOf, openRanges, removeUnfinished, totalsOf } from './results.mjs'

const usage = `usage: node run.mjs FILE --edition ID --out FOLDER [--threads N] [--range ROWS]
       node run.mjs --diff BEFORE AFTER --out FOLDER
editions: ${editionIds.join(', ')}`

const attempts = 3

/** Judges the ranges that are open. A range that fails is tried again; one that keeps failing does not stop the others. */
export const judgeAll = async ({ plan, folder, edition, threads, signal }) => {
  removeUnfinished(folder, edition)
  const open = openRanges(plan, folder, edition)
  const total = plan.ranges.reduce((sum, { rows }) => sum + rows, 0)
  const bar = progress(total, total - open.reduce((sum, { rows }) => sum + rows, 0))
  const pool = new Piscina({
    filename: new URL('worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // DuckDB has threads of its own; a core each is what the pool is for.
    concurrentTasksPerWorker: 1,
  })
  const failed = []
  const one = async (range) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { rows } = await pool.run({ copy: plan.copy, folder, edition, range })
        return bar.add(rows)
      } catch (error) {
        if (attempt === attempts) return failed.push({ ...range, error: error.name })
      }
    }
  }
  const lane = async () => {
    for (let range = open.shift(); range && !signal?.aborted; range = open.shift()) await one(range)
  }
  await Promise.all(Array.from({ length: threads }, lane))
  await pool.close()
  bar.end()
  return { failed }
}

const printTotals = ({ rows, codes }) => {
  console.log(`${rows.toLocaleString('en')} rows judged, ${edition}@${version}`)
  for (const { code, level, issues } of codes)
    console.log(`${issues.toLocaleString('en').padStart(12)}  ${level.padEnd(6)}  ${code}`)
}

const printDiff = ({ file, counts, failNow, failNoLonger }) => {
  for (const { change, code, issues } of counts)
    console.log(`${issues.toLocaleString('en').padStart(12)}  ${change.padEnd(12)}  ${code}`)
  console.log(
    `${failNow.toLocaleString('en')} rows fail now, ${failNoLonger.toLocaleString('en')} no longer; each change is in ${file}`,
  )
}

const fail = (message) => {
  console.error(message)
  process.exit(2)
}

const count = (text, name) =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail(`--${name} must be a whole number above 0\n${usage}`)

const parse = () => {
  try {
    return parseArgs({
      options: {
        edition: { type: 'string' },
        out: { type: 'string' },
        threads: { type: 'string', default: String(availableParallelism()) },
        range: { type: 'string', default: String(defaultRange) },
        diff: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
  } catch (error) {
    return fail(`${error.message}\n${usage}`)
  }
}

const { values, positionals } = parse()
const { edition, out, diff } = values
const known = (id) => namesBy(id) !== undefined || fail(`There is no edition of this id\n${usage}`)
if (out === undefined || positionals.length !== (diff ? 2 : 1)) fail(usage)
try {
  if (diff) {
    positionals.forEach(known)
    printDiff(await diffOf(out, ...positionals))
  } else {
    known(edition)
    const threads = count(values.threads, 'threads')
    const plan = await planOf(positionals[0], out, count(values.range, 'range'))
    const controller = new AbortController()
    process.once('SIGINT', () => controller.abort())
    process.once('SIGTERM', () => controller.abort())
    const { failed } = await judgeAll({ plan, folder: out, edition, threads, signal: controller.signal })
    for (const range of failed) console.error(`ids ${range.first} to ${range.last} failed: ${range.error}`)
    if (controller.signal.aborted) process.exit(130)
    printTotals(await totalsOf(out, edition))
    if (failed.length > 0) process.exit(1)
  }
} catch (error) {
  if (error instanceof Unusable) fail(error.message)
  throw error
}
