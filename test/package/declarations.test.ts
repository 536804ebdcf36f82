import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import exported from '../dist/exports.json' with { type: 'json' }
import { compile, compilers } from './tarball'

const folder = inject('folder')

const all = ['main', 'forms', 'zod', 'fast-check', 'locales', 'testing', 'registry', 'words-full'].map(
  (name) => `src/${name}.ts`,
)
const bundler = { module: 'ESNext', moduleResolution: 'Bundler' }

describe.each(compilers)('%s', (compiler) => {
  // The declarations of zod take an old compiler ten seconds; ours are checked by the others.
  const isOld = compiler === 'ts54' || compiler === 'ts59'

  it('compiles a composite project that exports what every function returns', () => {
    expect(compile(compiler, folder, { files: all, ...bundler, composite: true, skipLibCheck: isOld })).toBe('')
    const emitted = readFileSync(join(folder, `out/${compiler}/main.d.ts`), 'utf8')
    expect(emitted).toContain('reportOfOrder: (value: Order) => import("beian").Report<')
    rmSync(join(folder, `out/${compiler}`), { recursive: true })
  })

  it('names types also in a program that imports a sub-path alone', () => {
    for (const file of ['src/zod.ts', 'src/fast-check.ts', 'src/locales.ts'])
      expect(compile(compiler, folder, { files: [file], ...bundler, declaration: true, skipLibCheck: true })).toBe('')
  })

  it('finds the sub-paths as Node does', () => {
    const options = { module: 'NodeNext', moduleResolution: 'NodeNext', skipLibCheck: true }
    expect(compile(compiler, folder, { files: all, ...options })).toBe('')
  })

  // TypeScript 7 has no such resolution any more.
  if (compiler !== 'ts70')
    it('finds the sub-paths by the resolution of old', () => {
      const quiet = compiler === 'ts60' ? { ignoreDeprecations: '6.0' } : {}
      const options = { module: 'CommonJS', moduleResolution: 'Node10', skipLibCheck: true, ...quiet }
      const files = all.filter((file) => file !== 'src/zod.ts')
      expect(compile(compiler, folder, { files, ...options, declaration: true })).toBe('')
    })
})

it('tries every function', async () => {
  const tried = all.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  const { resolve } = createRequire(join(folder, 'index.js'))
  for (const entry of Object.keys(exported)) {
    const module = await import(/* @vite-ignore */ resolve(entry))
    const functions = Object.keys(module).filter((name) => typeof module[name] === 'function')
    // Once where it is imported, and once where it is used.
    const untried = functions.filter((name) => (tried.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2)
    expect(untried, entry).toEqual([])
  }
})
