import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'node_modules/.arrived')
const versions = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')).devDependencies

/** Notes what reached the user of a package. */
export const arrived = (name: string, what: string): void => {
  const version = versions[name].replace(/.*@/, '')
  appendFileSync(file, `${JSON.stringify([name, version, what])}\n`)
}

export const setup = (): void => rmSync(file, { force: true })

export const teardown = (): void => {
  if (!existsSync(file)) return
  const rows = readFileSync(file, 'utf8').trim().split('\n').sort()
  const cells = [['package', 'version', 'what arrived'], ...rows.map((row) => JSON.parse(row) as string[])]
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  console.log(`\n${cells.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n')}`)
}
