// npm run bench [-- --quick] [-- --json | --markdown | --update] [-- --only SECTION]
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { goalsTable, judgeGoals } from './goals.mjs'
import { machine, machineLine } from './machine.mjs'
import { printTable } from './print.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    update: { type: 'boolean' },
    only: { type: 'string' },
  },
})

if (!existsSync(path('../../dist/index.js'))) {
  console.error('The bench starts what is published: npm run build comes first.')
  process.exit(2)
}

const settings = values.quick
  ? {
      size: 10_000,
      rounds: 3,
      budget: 4e6,
      seconds: 0.2,
      processes: 3,
      matcherProcesses: 1,
      longest: 100_000,
      most: 20_000,
      wordSets: [3_500],
      wordCounts: [3_500],
    }
  : {
      size: 100_000,
      rounds: 15,
      budget: 25e6,
      seconds: 3,
      processes: 15,
      matcherProcesses: 7,
      longest: 1_000_000,
      most: 100_000,
      wordSets: [100, 3_500, 20_000],
      wordCounts: [3_500, 20_000],
    }

/** In the order of the report; `key` is what goals call its figures. */
const sections = [
  { key: 'names', name: 'names' },
  { key: 'edition', name: 'matchers', words: 'edition' },
  ...settings.wordSets.map((words) => ({ key: String(words), name: 'matchers', words })),
  { key: 'wordGrowth', name: 'wordGrowth' },
  { key: 'textGrowth', name: 'textGrowth' },
  { key: 'orders', name: 'orders' },
  { key: 'detection', name: 'detection' },
  { key: 'start', name: 'start' },
  { key: 'sizes', name: 'sizes' },
].filter(({ key, name }) => [undefined, key, name].includes(values.only))

const runSection = ({ key, name, ...options }) => {
  const start = performance.now()
  const job = JSON.stringify({ ...settings, ...options })
  const result = JSON.parse(execFileSync(process.execPath, [path('section.mjs'), name, job], { encoding: 'utf8' }))
  console.error(`${key}: ${Math.round((performance.now() - start) / 1000)} s`)
  return { key, ...result }
}

const results = sections.map(runSection)
const figures = Object.fromEntries(
  results.flatMap(({ key, figures }) => Object.entries(figures).map(([name, value]) => [`${key}.${name}`, value])),
)
const judged = judgeGoals(figures)
const where = machine()

const report = (asMarkdown) => {
  const first = asMarkdown ? `Measured on ${machineLine(where)}.\n` : `${machineLine(where)}\n`
  const tables = [goalsTable(judged), ...results.flatMap(({ tables }) => tables)]
  return [first, ...tables.map((table) => printTable(table, asMarkdown))].join('\n')
}

/** Puts the run into the guide, between its two marks. */
const update = () => {
  const guide = path('../../docs/guide/performance.md')
  const [begin, end] = ['<!-- bench -->', '<!-- /bench -->']
  const [before, , behind] = readFileSync(guide, 'utf8').split(/<!-- \/?bench -->/)
  writeFileSync(guide, `${before}${begin}\n\n${report(true)}\n${end}${behind}`)
}

if (values.json)
  console.log(
    JSON.stringify({
      machine: where,
      settings,
      figures,
      goals: judged,
      tables: results.flatMap(({ tables }) => tables),
    }),
  )
else console.log(report(values.markdown))
if (values.update) update()

// Speed varies with the machine, answers must not: whoever judges otherwise than the reference makes the run fail.
const wrong = results.filter(({ figures }) => figures.judgedOtherwise > 0).map(({ key }) => key)
if (wrong.length > 0) {
  console.error(`Results disagree in: ${wrong.join(', ')}`)
  process.exit(1)
}
