// Many machines: ranges as jobs of BullMQ on Redis. Files are on storage that all of them see.
//   node queue.mjs add FILE --edition ID --out FOLDER [--range ROWS]    adds what is open; again whenever you like
//   node queue.mjs work [--jobs N]                                      on each machine, as many as it has cores
//   node queue.mjs watch FILE --edition ID --out FOLDER [--range ROWS]  progress, until every range is done or has failed
import { resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Queue, UnrecoverableError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { defaultRange, planOf, Unusable } from './catalogue.mjs'
import { namesBy, version } from './editions.mjs'
import { progress } from './progress.mjs'
import { judgeRange } from './range.mjs'
import { openRanges, totalsOf } from './results.mjs'

const url = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
/** A queue a version: a worker never sees jobs that other rules are to judge. */
const queueName = `beian-${version}`
const milliseconds = (name, otherwise) => Number(process.env[name] ?? otherwise)
const connect = () => new Redis(url, { maxRetriesPerRequest: null })

/** edition@version/first_last. BullMQ refuses a colon in an id. */
export const jobIdOf = (edition, { first, last }) => `${edition}@${version}/${first}_${last}`

const jobOf = ({ copy }, folder, edition, range) => ({
  name: edition,
  data: { copy, folder, edition, range },
  opts: {
    jobId: jobIdOf(edition, range),
    attempts: 5,
    backoff: { type: 'exponential', delay: milliseconds('RETRY_MILLISECONDS', 1000), jitter: 0.5 },
    // A job that is done is remembered, so that adding it again does nothing.
    removeOnComplete: false,
    removeOnFail: false,
  },
})

/** Adds the ranges that are open. Those that are known stay as they are; those that had failed are tried again. */
const add = async (queue, plan, folder, edition) => {
  const jobs = openRanges(plan, folder, edition).map((range) => jobOf(plan, folder, edition, range))
  for (let at = 0; at < jobs.length; at += 500) await queue.addBulk(jobs.slice(at, at + 500))
  const states = await Promise.all(
    jobs.map(async ({ opts: { jobId } }) => {
      const job = await queue.getJob(jobId)
      const state = await job.getState()
      if (state === 'failed') await job.retry('failed', { resetAttemptsMade: true })
      // Redis remembers it, but its file is gone: somebody has removed it.
      if (state === 'completed') await job.retry('completed', { resetAttemptsMade: true })
      return state
    }),
  )
  console.log(
    `${jobs.length} of ${plan.ranges.length} ranges are open, ${states.filter((state) => state === 'failed').length} had failed`,
  )
}

const work = async (concurrency) => {
  const lockDuration = milliseconds('LOCK_MILLISECONDS', 30_000)
  const judge = async ({ data, id }) => {
    console.log(`begins ${id}`)
    if (namesBy(data.edition) === undefined) throw new UnrecoverableError('This worker does not have the edition')
    return judgeRange(data)
  }
  const worker = new Worker(queueName, judge, {
    connection: connect(),
    concurrency,
    // A worker that dies lets its lock expire; another one then takes the job.
    lockDuration,
    stalledInterval: lockDuration,
    // The second death at the same range looks like its fault; `add` tries it again all the same.
    maxStalledCount: 1,
  })
  // The message may quote what DuckDB read. The name of the error and the id of the job do not.
  worker.on('failed', (job, error) => console.log(`failed ${job?.id}: ${error.name}`))
  worker.on('completed', (job, { rows, issues }) => console.log(`ends ${job.id}: ${rows} rows, ${issues} issues`))
  worker.on('error', (error) => console.error(`redis: ${error.name}`))
  const stop = async () => {
    // Waits for the ranges that are being judged.
    await worker.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** Waits until every range has a file or has failed. The files say what is done; Redis only says who does it. */
const watch = async (queue, plan, folder, edition) => {
  const total = plan.ranges.reduce((sum, { rows }) => sum + rows, 0)
  let left = openRanges(plan, folder, edition)
  const rowsOf = (ranges) => ranges.reduce((sum, { rows }) => sum + rows, 0)
  const bar = progress(total, total - rowsOf(left))
  for (;;) {
    const open = openRanges({ ranges: left }, folder, edition)
    bar.add(rowsOf(left) - rowsOf(open))
    left = open
    if (left.length === 0) break
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'paused', 'prioritized')
    // No job is left: what is open now has failed, or was never added.
    if (Object.values(counts).every((count) => count === 0)) {
      left = openRanges({ ranges: left }, folder, edition)
      break
    }
    await after(300)
  }
  bar.end()
  for (const range of left) console.error(`not done: ${jobIdOf(edition, range)}`)
  const { rows, codes } = left.length < plan.ranges.length ? await totalsOf(folder, edition) : { rows: 0, codes: [] }
  console.log(`${rows.toLocaleString('en')} rows judged, ${edition}@${version}`)
  for (const { code, level, issues } of codes)
    console.log(`${issues.toLocaleString('en').padStart(12)}  ${level.padEnd(6)}  ${code}`)
  return left.length === 0
}

const usage = `usage: node queue.mjs add FILE --edition ID --out FOLDER [--range ROWS]
       node queue.mjs work [--jobs N]
       node queue.mjs watch FILE --edition ID --out FOLDER [--range ROWS]`
const fail = (message) => {
  console.error(message)
  process.exit(2)
}

const main = async () => {
  const { values, positionals } = parseArgs({
    options: {
      edition: { type: 'string' },
      out: { type: 'string' },
      range: { type: 'string', default: String(defaultRange) },
      jobs: { type: 'string', default: '1' },
    },
    allowPositionals: true,
  })
  const [command, file] = positionals
  if (command === 'work') return work(Number(values.jobs))
  const { edition, out } = values
  if (!['add', 'watch'].includes(command) || !file || !out || namesBy(edition) === undefined) fail(usage)
  const folder = resolve(out)
  const plan = await planOf(file, folder, Number(values.range))
  const queue = new Queue(queueName, { connection: connect() })
  const ok = await (command === 'add' ? add : watch)(queue, plan, folder, edition)
  await queue.close()
  process.exit(ok === false ? 1 : 0)
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  await main().catch((error) => {
    if (error instanceof Unusable) fail(error.message)
    throw error
  })
