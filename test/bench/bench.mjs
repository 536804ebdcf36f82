// npm run bench [-- --quick] [-- --json | --update] [-- --of DIR] [-- --against DIR]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { comparisonsOf, goalsOf } from './goals.mjs'
import { writeInputs } from './inputs.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    update: { type: 'boolean' },
    of: { type: 'string', default: root },
    against: { type: 'string' },
  },
})

const settings = values.quick
  ? { size: 4_000, rounds: 5, repeats: 1, processes: 3, browsers: 2 }
  : { size: 20_000, rounds: 15, repeats: 3, processes: 15, browsers: 9 }

/** What `import 'beian'` loads of a checkout. */
const entryOf = (checkout) => {
  const file = join(checkout, 'dist/index.js')
  if (!existsSync(file)) throw new Error(`${file} is missing. Build it: npm run build`)
  return pathToFileURL(file).href
}

const digits = (value) => {
  const places = value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
}

const duration = (milliseconds) =>
  milliseconds >= 1 ? `${digits(milliseconds)} ms` : `${digits(milliseconds * 1000)} µs`

const verdict = ({ value, most }) => (most === undefined ? '' : value <= most ? 'met' : 'missed')

const measureAll = async (goals) => {
  const results = []
  for (const { what, most, measure } of goals) {
    const start = performance.now()
    const { ratio, each, kilobytes } = await measure()
    console.error(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    results.push({ what, value: ratio ?? kilobytes, most, milliseconds: each, unit: kilobytes ? 'KB gzip' : 'ratio' })
  }
  return results
}

const tableOf = (results) => {
  const rows = results.map((result) => [
    result.what,
    result.unit === 'ratio' ? digits(result.value) : `${digits(result.value)} KB`,
    result.most === undefined ? '' : `≤ ${result.most}`,
    verdict(result),
    result.milliseconds === undefined ? '' : duration(result.milliseconds),
  ])
  const head = ['', 'measured', 'goal', '', 'here']
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)))
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const directory = mkdtempSync(join(tmpdir(), 'beian-bench-'))
process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
const checkout = resolve(values.of)
const entry = entryOf(checkout)
const of = { root: checkout, entry, directory, inputs: writeInputs(await import(entry), directory, settings.size) }
const results = await measureAll(
  values.against ? comparisonsOf(of, entryOf(resolve(values.against)), settings) : goalsOf(of, settings),
)

const machine = {
  processor: cpus()[0].model.trim(),
  cores: availableParallelism(),
  node: process.versions.node,
  date: new Date().toISOString().slice(0, 10),
}
const where = `${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}`
const table = tableOf(results)
console.log(values.json ? JSON.stringify({ machine, settings, results }) : `${where}\n\n${table}`)

if (values.update && !values.against) {
  const guide = join(root, 'docs/guide/performance.md')
  const [before, , after] = readFileSync(guide, 'utf8').split(/<!-- \/?bench -->/)
  writeFileSync(guide, `${before}<!-- bench -->\n\nMeasured on ${where}.\n\n${table}\n\n<!-- /bench -->${after}`)
}
