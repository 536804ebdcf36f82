import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

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
