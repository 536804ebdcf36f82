import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import manifest from '../../package.json'
import { asOf } from '../../src'

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly link?: boolean
}

it('every locked package has an integrity, those of other platforms too', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  const without = Object.entries(packages).filter(([name, { integrity, link }]) => name !== '' && !link && !integrity)
  expect(without.map(([name]) => name)).toEqual([])
})

it('every table says of when it is; one that is older than a year is worth a look', () => {
  const texts = ['national', 'samples']
  const year = 366 * 24 * 3_600_000
  for (const [name, date] of Object.entries(asOf)) {
    expect(date, name).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/)
    // The text of an edition does not age.
    if (!texts.includes(name) && Date.now() - Date.parse(date) > year)
      console.warn(`src/data/${name}.txt is of ${date}: see “Refresh” in docs/guide/data.md`)
  }
})

it('the notice names the source and licence of every list, and ships', () => {
  const notice = readFileSync('docs/NOTICE.md', 'utf8')
  for (const name of Object.keys(asOf)) expect(notice).toMatch(new RegExp(`^\\| ${name} +\\|`, 'm'))
  for (const holder of ['LongYinan', 'opencc-js', 'Apache License', 'Copyright']) expect(notice).toContain(holder)
  expect(manifest.files).toContain('docs/NOTICE.md')
})
