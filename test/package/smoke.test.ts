import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { run } from './tarball'

const folder = inject('folder')

it.each(['smoke.mjs', 'smoke.cjs'])('%s passes in this Node', (file) => {
  for (const name of ['smoke.mjs', 'smoke.cjs']) cpSync(join(import.meta.dirname, name), join(folder, name))
  expect(run(process.execPath, [file], folder)).toMatchObject({ status: 0, output: expect.stringMatching(/12 passed/) })
})
