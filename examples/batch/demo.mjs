// A small catalogue, judged by two editions, and what changes between them. For files of your own see run.mjs.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.mjs'

const folder = mkdtempSync(join(tmpdir(), 'beian-batch-'))
const names = join(folder, 'names.csv')
const out = join(folder, 'results')
const script = fileURLToPath(new URL('run.mjs', import.meta.url))
const run = (...parameters) => {
  console.log(`\n$ node run.mjs ${parameters.join(' ').replaceAll(folder, '…')}`)
  const { status } = spawnSync(process.execPath, [script, ...parameters, '--out', out], { stdio: 'inherit' })
  assert.equal(status, 0)
}

try {
  await generate(20_000, names)
  run(names, '--edition', 'tencent-2016-09-19')
  run(names, '--edition', 'latest')
  run('--diff', 'tencent-2016-09-19', 'latest')
} finally {
  rmSync(folder, { recursive: true })
}
