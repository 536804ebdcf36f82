// Mutation testing: npm run mutation [-- core identifiers …]. Only what changed since the last run on this machine is
// tried again. The figures go into test/mutation/scores.json, and from there into the guides: npm run mutation -- --table
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { modules } from './modules.mjs'
import { scoresFile, writeTables } from './table.mjs'

const cache = 'node_modules/.cache/stryker'
const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js'

const configOf = (name, reportFile) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [`src/${name}/**/*.ts`],
  ignorePatterns: ['dist', 'docs', 'examples', 'coverage', 'test/contract', 'test/package', 'test/site', 'test/dist'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
  incremental: true,
  incrementalFile: `${cache}/${name}.json`,
  tempDirName: `${cache}/tmp-${name}`,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: reportFile },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
})

/** How many mutants have which status. */
const countsOf = (report) => {
  const counts = {}
  for (const { mutants } of Object.values(report.files))
    for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const runModule = (name) => {
  const [config, report] = [`${cache}/${name}.config.json`, `${cache}/${name}.report.json`]
  mkdirSync(cache, { recursive: true })
  rmSync(report, { force: true })
  writeFileSync(config, JSON.stringify(configOf(name, report)))
  const env = { ...process.env, MUTATION_TESTS: modules[name].join(',') }
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { stdio: 'inherit', env })
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${name}`)
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = countsOf(JSON.parse(readFileSync(report, 'utf8')))
  return { date: new Date().toISOString().slice(0, 10), killed: Killed + Timeout, survived: Survived + NoCoverage }
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unknown = asked.filter((name) => !(name in modules))
if (unknown.length > 0) {
  console.error(`No such module: ${unknown.join(', ')}. There are ${Object.keys(modules).join(', ')}.`)
  process.exit(2)
}
const onlyTable = process.argv.includes('--table')
for (const name of onlyTable ? [] : asked.length > 0 ? asked : Object.keys(modules)) {
  const scores = JSON.parse(readFileSync(scoresFile, 'utf8'))
  writeFileSync(scoresFile, `${JSON.stringify({ ...scores, [name]: runModule(name) }, undefined, 2)}\n`)
}
writeTables()
