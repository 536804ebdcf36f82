// npm run runtimes [-- --quick]: installs the packed tarball, runs the smoke suite in every runtime that npm has, and
// prints one table. With --quick only in the Node that runs this and in the newest.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'beian-runtimes-'))

const npm = (parameters, cwd) => {
  mkdirSync(cwd, { recursive: true })
  if (!existsSync(join(cwd, 'package.json'))) writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n')
  const { status, stdout, stderr } = spawnSync('npm', [...parameters, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd,
    encoding: 'utf8',
  })
  return status === 0 ? undefined : `${stdout}${stderr}`.trim().split('\n').at(0)
}

/** The packages of npm that bring a runtime, and how each is called. */
const runtimes = [
  { name: 'Node 20', package: 'node@20', command: ['node'] },
  { name: 'Node 22', package: 'node@22', command: ['node'] },
  { name: 'Node 24', package: 'node@24', command: ['node'] },
  { name: 'Node 26', package: 'node@26', command: ['node'], isNewest: true },
  { name: 'Bun', package: 'bun@1', command: ['bun', 'run'] },
  { name: 'Deno', package: 'deno@2', command: ['deno', 'run', '--allow-all'] },
]

const application = join(folder, 'application')
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' }),
)
const failed = npm(['install', join(folder, packed.filename), 'zod@4.6.7', 'fast-check@4.10.2'], application)
if (failed !== undefined) throw new Error(failed)
for (const file of ['smoke.cjs', 'smoke.mjs']) cpSync(join(here, file), join(application, file))

/** What a runtime says of one file: how many passed and in how long, or its first line of trouble. */
const run = ([command, ...parameters], file) => {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, [...parameters, file], { cwd: application, encoding: 'utf8' })
  const [, count] = /(\d+) passed/.exec(stdout ?? '') ?? []
  if (status === 0 && count) return `${count} passed, ${Math.round(performance.now() - start)} ms`
  return `FAILED: ${`${stderr}`.split('\n').find((line) => /\S/.test(line)) ?? 'does not start'}`
}

const rowOf = (name, command, flag = '--version') => {
  const { stdout } = spawnSync(command[0], [flag], { encoding: 'utf8' })
  const [version = 'does not start'] = /\d+\.\d+\.\d+/.exec(stdout ?? '') ?? []
  return { name, version, esm: run(command, 'smoke.mjs'), cjs: run(command, 'smoke.cjs') }
}

const isQuick = process.argv.includes('--quick')
const rows = [rowOf('this Node', [process.execPath])]
for (const { name, package: source, command, isNewest } of runtimes) {
  if (isQuick && !isNewest) continue
  const home = join(folder, name.replace(' ', ''))
  const trouble = npm(['install', source], home)
  const [binary, ...parameters] = command
  rows.push(
    trouble === undefined
      ? rowOf(name, [join(home, 'node_modules/.bin', binary), ...parameters])
      : { name, version: '–', esm: `not to be had here: ${trouble}`, cjs: '–' },
  )
}
rmSync(folder, { recursive: true, force: true })

const cells = [['runtime', 'version', 'ESM', 'CommonJS'], ...rows.map(Object.values)]
const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
for (const row of cells)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
if (rows.some(({ esm, cjs }) => /FAILED/.test(esm + cjs))) process.exitCode = 1
