import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { counted } from '../src/build/counts'
import { outputs } from '../src/build/outputs'
import { explained } from '../src/build/param-meanings'
import { ruleFiles } from './all-rules'

it('what follows from the rules is generated', { timeout: 120_000 }, async () => {
  const stale: string[] = []
  for (const [file, text] of await outputs())
    if ((existsSync(file) ? readFileSync(file, 'utf8') : undefined) !== text) stale.push(file)
  expect(stale, 'Run npm run generate, and commit what it writes.').toEqual([])
})

it('a param that nothing explains stops the generator and is named', () => {
  const schema = { properties: { found: { type: 'array' }, flavour: { type: 'string' } } }
  expect(() => explained('name.sour', schema)).toThrow('Nothing explains the param flavour of name.sour')
  const flavour = { zh: '味道', en: 'How it tastes.' }
  expect(explained('name.sour', schema, { flavour }).get('flavour')).toBe(flavour)
})

it('counts in prose are between markers, and no other kind is counted', () => {
  expect(counted('all <!-- count:rules -->7<!-- /count --> rules', ruleFiles)).toBe(
    `all <!-- count:rules -->${ruleFiles.rules.length}<!-- /count --> rules`,
  )
  expect(() => counted('<!-- count:bugs -->7<!-- /count -->', ruleFiles)).toThrow('Nothing counts “bugs”')
})
