import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import manifest from '../../package.json'

const require = createRequire(import.meta.url)
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'))

it('exports the same names to ESM and CommonJS, and no others than before', async () => {
  const names: Record<string, string[]> = {}
  for (const entry of entries) {
    const specifier = entry.replace(/^\./, 'beian')
    const esm = (await import(/* @vite-ignore */ specifier)) as object
    const cjs = require(specifier) as object
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort())
    names[specifier] = Object.keys(esm).sort()
  }
  await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot('exports.json')
})

it('says the same through ESM, CommonJS and a bare Node process', async () => {
  const program = `validate(websiteName, '中国反腐网', { subject: { kind: 'enterprise' } })`
  const expected = JSON.stringify([
    {
      code: 'name.national-word',
      level: 'error',
      clause: '14.1.A',
      path: [],
      params: { found: [{ word: '中国', start: 0, end: 2 }] },
    },
    {
      code: 'name.sensitive-word',
      level: 'error',
      clause: '14.1.B',
      path: [],
      params: { found: [{ word: '反腐', start: 2, end: 4, family: 'anti-corruption', named: true }] },
    },
  ])
  const run = (type: string, source: string) =>
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', source], { encoding: 'utf8' }).trim()
  expect(
    run('module', `import { validate, websiteName } from 'beian'; console.log(JSON.stringify(${program}.issues))`),
  ).toBe(expected)
  expect(
    run(
      'commonjs',
      `const { validate, websiteName } = require('beian'); console.log(JSON.stringify(${program}.issues))`,
    ),
  ).toBe(expected)
})

it('ships the catalogue', () => {
  const catalogue = require('beian/catalogue.json') as { code: string }[]
  expect(catalogue.map(({ code }) => code)).toContain('name.too-short')
})
