import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** What an application ships that writes this line, minified; `dist` must have been built. */
const bundle = async (source: string): Promise<{ text: string; gzip: number }> => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: 'dist', loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: ['zod', 'fast-check'],
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, gzip: gzipSync(text, { level: 9 }).length }
}

const kilobyte = 1024

const ceilings: readonly (readonly [name: string, source: string, ceiling: number, forbidden: readonly string[]])[] = [
  ['one rule', `export { nameTooShort } from './index.js'`, 1.5, ['深圳', '赌博', '欧阳']],
  [
    'one rule and validate',
    `export { orderTooManyWebsites, validate } from './index.js'`,
    2.5,
    ['深圳', '赌博', '中华'],
  ],
  ['the whole default edition', `export { filing, validate } from './index.js'`, 60, ['zod', '您']],
  ['messages in Chinese', `export { zhCN } from './locales/zh-CN.js'`, 8, ['深圳']],
]

describe('what an application ships', () => {
  it.each(ceilings)('%s', async (name, source, ceiling, forbidden) => {
    const { text, gzip } = await bundle(source)
    console.log(`${name}: ${text.length} characters, ${(gzip / kilobyte).toFixed(2)} KB gzip, ceiling ${ceiling} KB`)
    expect(gzip).toBeLessThanOrEqual(ceiling * kilobyte)
    for (const word of forbidden) expect(text).not.toContain(word)
  })

  it('the ceilings would notice a list: the default edition holds what one rule must not', async () => {
    const { text } = await bundle(`export { websiteName } from './index.js'`)
    for (const word of ['赌博', '中华']) expect(text).toContain(word)
  })
})
