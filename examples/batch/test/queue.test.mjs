// Many machines: workers that are killed or that fail, on the Redis of REDIS_URL (npm run redis npm run test:queue).
import assert from 'node:assert/strict'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { editionIds, version } from '../editions.mjs'
import { generate } from '../generate.mjs'
import { resultsOf } from '../range.mjs'
import { differences, fileIn, newFolder, query, run, start } from './tools.mjs'

const [edition] = editionIds
const names = fileIn('queued.parquet')
const rows = 60_000
const ranges = 30
const range = String(rows / ranges)
const whole = newFolder()
const env = { RETRY_MILLISECONDS: '20' }
/** For the test that kills: short, but long enough for a worker on a busy machine to keep its lock. */
const shortLock = { LOCK_MILLISECONDS: '8000' }

before(async () => {
  await generate(rows, names)
  assert.equal((await run(names, '--edition', edition, '--out', whole, '--range', range)).code, 0)
})

const command = (name, folder) =>
  start('queue.mjs', [name, names, '--edition', edition, '--out', folder, '--range', range], env).ended
const workers = []
const worker = (more = {}) => {
  const started = start('queue.mjs', ['work'], { ...env, ...more })
  workers.push(started.child)
  return started
}

const linesThat = (lines, word) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(/[ :]/)[1])

/** An empty queue, and a look at its jobs. */
const withQueue = async (body) => {
  const connection = new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null })
  const queue = new Queue(`beian-${version}`, { connection })
  try {
    await queue.obliterate({ force: true })
    await body(queue)
  } finally {
    for (const child of workers.splice(0)) child.kill('SIGKILL')
    await queue.close()
    connection.disconnect()
  }
}

const assertComplete = async (folder) => {
  assert.equal(await differences(folder, whole, edition), 0, 'nothing lost, nothing twice')
  const [{ judged }] = await query(
    `select sum(decode(value)::bigint) as judged from parquet_kv_metadata('${resultsOf(folder, edition)}/*.parquet') where decode(key) = 'rows'`,
  )
  assert.equal(Number(judged), rows)
}

/** Kills a worker while it judges: it is stopped at a beginning, looked at, and only killed if it is in the middle. */
const killInTheMiddle = async (queue, folder, { child, reader, ended }) => {
  let looking = false
  const killed = await new Promise((resolve, reject) => {
    let begun = 0
    ended.then(() => reject(new Error('the worker has ended')))
    reader.on('line', async (line) => {
      if (!line.startsWith('begins ') || ++begun < 3 || looking) return
      looking = true
      child.kill('SIGSTOP')
      const id = line.slice('begins '.length)
      const { data } = await queue.getJob(id)
      const file = join(resultsOf(folder, edition), `${data.range.first}_${data.range.last}.parquet`)
      if ((await queue.getJobState(id)) === 'active' && !existsSync(file)) {
        child.kill('SIGKILL')
        return resolve(id)
      }
      child.kill('SIGCONT')
      looking = false
    })
  })
  await ended
  return killed
}

test('adding twice, even at once, gives each range one job', () =>
  withQueue(async (queue) => {
    const folder = newFolder()
    for (const { code, errors } of [
      await command('add', folder),
      ...(await Promise.all([command('add', folder), command('add', folder)])),
    ])
      assert.equal(code, 0, errors)
    const counts = await queue.getJobCounts()
    assert.equal(counts.waiting, ranges)
    const [job] = await queue.getJobs(['waiting'], 0, 0, true)
    assert.match(job.id, new RegExp(`^${edition}@${version.replaceAll('.', '\\.')}/\\d+_\\d+$`))
  }))

test('a worker is killed in the middle of a range: another one judges it, nothing lost, nothing twice', () =>
  withQueue(async (queue) => {
    const folder = newFolder()
    await command('add', folder)
    const first = worker(shortLock)
    const id = await killInTheMiddle(queue, folder, first)
    const second = worker(shortLock)
    const watched = await command('watch', folder)
    second.child.kill('SIGTERM')
    const { code, lines } = await second.ended
    assert.deepEqual([watched.code, code], [0, 0], watched.errors)
    assert.match(watched.lines[0], /^60,000 rows judged/)
    await assertComplete(folder)
    assert.ok(linesThat(lines, 'begins').includes(id), 'the second has judged the range of the first')
    const ended = [...linesThat(first.lines, 'ends'), ...linesThat(lines, 'ends')]
    assert.equal(ended.length, ranges)
    assert.equal(new Set(ended).size, ranges)
    console.log(`killed in ${id}, after ${linesThat(first.lines, 'ends').length} of ${ranges} ranges`)
  }))

test('a range that fails is tried again; what has failed for good is tried again when it is added again', () =>
  withQueue(async (queue) => {
    const folder = newFolder()
    await command('add', folder)
    const copy = join(folder, 'catalogue.parquet')
    renameSync(copy, `${copy}.away`)
    const one = worker()
    const failed = await command('watch', folder)
    assert.equal(failed.code, 1)
    assert.equal(failed.errors.match(/^not done: /gm).length, ranges)
    assert.equal(linesThat(one.lines, 'begins').length, ranges * 5, 'five attempts each')
    assert.equal((await queue.getJobCounts()).failed, ranges)

    renameSync(`${copy}.away`, copy)
    const added = await command('add', folder)
    assert.match(added.lines[0], /^30 of 30 ranges are open, 30 had failed/)
    const watched = await command('watch', folder)
    assert.equal(watched.code, 0, watched.errors)
    await assertComplete(folder)
    const again = await command('add', folder)
    assert.match(again.lines[0], /^0 of 30 ranges are open/)
    one.child.kill('SIGTERM')
    assert.equal((await one.ended).code, 0)
  }))

test('a worker that is told to stop finishes its range', () =>
  withQueue(async (queue) => {
    const folder = newFolder()
    await command('add', folder)
    const one = worker()
    await new Promise((resolve) => one.reader.once('line', resolve))
    one.child.kill('SIGTERM')
    const { code, lines } = await one.ended
    assert.equal(code, 0)
    assert.deepEqual(linesThat(lines, 'begins'), linesThat(lines, 'ends'))
    assert.equal((await queue.getJobCounts()).active, 0)
  }))
