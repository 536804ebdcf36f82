import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const bundle = async (...lines: readonly string[]): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: 'src/adapters', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}

const size = (text: string): number => gzipSync(text, { level: 9 }).length

/** What every application that validates and shows messages holds already. */
const core = [`export { check } from '../core/validate'`, `export { format } from '../core/format'`]

describe('what an adapter adds to an application, gzipped', () => {
  it.each([
    ['asyncRule', 'forms'],
    ['antdRules', 'forms'],
    ['antDesignVueRules', 'forms'],
    ['naiveRules', 'forms'],
    ['elementPlusRules', 'forms'],
    ['arcoRules', 'forms'],
    ['arcoVueRules', 'forms'],
    ['vantRules', 'forms'],
    ['tdesignRules', 'forms'],
    ['veeValidateRule', 'forms'],
    ['angularValidator', 'forms'],
    ['formikValidate', 'forms'],
    ['finalFormValidate', 'forms'],
    ['hookFormResolver', 'forms'],
    ['toStandardSchema', 'standard-schema'],
    ['zodCheck', 'zod'],
    ['problemJson', 'forms'],
  ])('%s: few bytes', async (name, entry) => {
    const alone = size(await bundle(...core))
    const added = size(await bundle(...core, `export { ${name} as a } from './${entry}'`)) - alone
    console.log(`${name}: ${added} bytes`)
    // Those that make something check at once what they are given.
    expect(added).toBeLessThan(name === 'problemJson' ? 330 : 690)
  })

  it('zodCheck brings no zod, and the schemas do', async () => {
    expect(await bundle(`export { zodCheck } from './zod'`)).not.toMatch(/ZodType|_zod/)
    expect(size(await bundle(`export { filingSchema } from './zod'`))).toBeGreaterThan(10_000)
  })
})
