import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a layer may import; with `types`, only the types of it. */
const allowed: Record<string, readonly string[]> = {
  model: ['types:core', 'types:text', 'types:identifiers'],
  text: ['types:core', 'types:model', 'data'],
  name: ['core', 'text', 'types:model', 'types:rulesets', 'data'],
  identifiers: ['core', 'text', 'types:model'],
  filing: ['core', 'identifiers', 'types:model'],
  'pre-approval': ['core', 'text', 'name', 'data', 'types:model'],
  data: ['text', 'name', 'types:core', 'types:model'],
  core: ['types:model'],
  rules: ['types:core', 'types:model', 'core', 'data', 'text', 'name', 'identifiers', 'filing', 'pre-approval'],
  rulesets: [
    'core',
    'rules',
    'model',
    'text',
    'name',
    'identifiers',
    'filing',
    'pre-approval',
    'types:data',
    'types:editions',
  ],
  editions: ['rulesets', 'rules', 'name', 'data', 'text', 'types:core', 'types:model'],
  locales: [
    'types:core',
    'types:model',
    'types:text',
    'types:name',
    'types:rules',
    'types:identifiers',
    'types:pre-approval',
    'types:filing',
  ],
  adapters: ['core', 'model', 'types:rules', 'rulesets', 'editions', 'text', 'name', 'identifiers', 'data', 'filing'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'/gm)].map(
    ([, type, from]) => ({
      types: type !== undefined,
      from: from as string,
    }),
  )

describe.each(files.filter((file) => file !== 'index.ts'))('%s', (file) => {
  const layer = file.split('/')[0] as string

  it('imports only what its layer may', () => {
    for (const { types, from } of importsOf(file)) {
      if (!from.startsWith('.')) {
        expect(layer, `${file} imports ${from}`).toBe('adapters')
        continue
      }
      const target = normalize(join(dirname(file), from)).split('/')[0] as string
      const may =
        target === layer
          ? layer !== 'rules' || types
          : allowed[layer]?.includes(target) || (types && allowed[layer]?.includes(`types:${target}`))
      expect(may, `${file} imports ${from}`).toBe(true)
    }
  })

  it('is of a length that one can read', () => {
    const lines = readFileSync(join('src', file), 'utf8').trimEnd().split('\n').length
    if (layer !== 'data') expect(lines).toBeLessThanOrEqual(layer === 'locales' ? 150 : 130)
    if (layer === 'rules' && file !== 'rules/all.ts') expect(lines).toBeLessThanOrEqual(75)
  })
})

it('nobody imports the messages but the application', () => {
  for (const file of files.filter((file) => !file.startsWith('locales')))
    for (const { from } of importsOf(file)) expect(from).not.toContain('locales')
})

it('zod and fast-check are imported only by their adapters', () => {
  for (const file of files) {
    for (const { from } of importsOf(file))
      if (from === 'zod' || from === 'fast-check') expect(file).toMatch(/^adapters\//)
  }
})
