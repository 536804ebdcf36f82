// node count-operations.mjs < JSON of [{ piece, sizes }]: for each size, how many blocks of our code are run for a text
// that repeats the piece, as the engine's block coverage counts them.
import { Session } from 'node:inspector/promises'
import { text } from 'node:stream/consumers'

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
// Only what is compiled from here on is counted.
const { validate, websiteName } = await import('../../dist/index.js')

/** Every run of every block of dist, in whatever function it stands. */
const blocksRun = async () => {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const blocks = result.filter(({ url }) => url.includes('/dist/')).flatMap(({ functions }) => functions)
  return blocks.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
}

const individual = { subject: { kind: 'individual', name: '欧阳秋实' } }
const jobs = JSON.parse(await text(process.stdin))

const counts = []
// Once the code is hot, the engine no longer changes what it counts.
for (let i = 0; i < 10; i++) validate(websiteName, jobs[0].piece.repeat(Math.max(...jobs[0].sizes)), individual)
for (const { piece, sizes } of jobs) {
  const row = []
  // What is built at first use is no part of what a text costs, nor is what the engine changes once code is hot.
  validate(websiteName, piece.repeat(Math.ceil(Math.max(...sizes) / piece.length)), individual)
  for (const size of sizes) {
    const text = piece.repeat(Math.ceil(size / piece.length))
    await blocksRun()
    validate(websiteName, text, individual)
    row.push(await blocksRun())
  }
  counts.push(row)
}
process.stdout.write(JSON.stringify(counts))
