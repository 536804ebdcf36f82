import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { compile } from './tarball'

const folder = inject('folder')
const here = join(import.meta.dirname, 'mistakes')
const mistakes = readdirSync(here).filter((file) => file.endsWith('.ts'))

cpSync(here, join(folder, 'src/mistakes'), { recursive: true })
const said = compile('ts60', folder, {
  files: mistakes.map((file) => `src/mistakes/${file}`),
  module: 'ESNext',
  moduleResolution: 'Bundler',
  noEmit: true,
  skipLibCheck: true,
}).split(/\n(?=src\/)/)

it.each(mistakes)('the compiler says in words that one can read what is wrong: %s', async (file) => {
  const lines = said.filter((line) => line.startsWith(`src/mistakes/${file}`))
  expect(lines).not.toEqual([])
  // How many codes there are is no matter of this test.
  const text = `${lines.join('\n')}\n`.replace(/and \d+ more/, 'and … more')
  await expect(text).toMatchFileSnapshot(`mistakes/${file.replace('.ts', '.txt')}`)
})
