import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as rows from '../data/province-rules'
import type * as names from '../data/provinces'
import type * as all from '../editions/all'
import type { Clause } from '../editions/clauses'
import type * as examples from './examples'
import { packedLists } from './pack'
import { type RuleFiles, readRuleFiles } from './rule-module'

/** The files of src/rules/<family>, without their ending. */
export const ruleFileNames = (): readonly string[] =>
  readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

/** What the generator needs of src at run time. */
export interface Loaded extends RuleFiles {
  readonly clauses: Readonly<Record<string, Clause>>
  /** The edition that the rules are of. */
  readonly edition: string
  readonly issuesOf: typeof examples.issuesOf
  readonly sentenceOf: typeof examples.sentenceOf
  /** The picture of the README. */
  readonly picture: () => string
  readonly editions: typeof all.editions
  readonly provinceRows: typeof rows.provinceRows
  readonly provinces: typeof names.provinces
}

/** Bundles a module that is written in src, and runs it, without a build of the package. */
export const bundled = async <T>(contents: string): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-'))
  try {
    const outfile = join(folder, 'module.mjs')
    await build({
      stdin: { contents, resolveDir: '.', loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      plugins: [packedLists.esbuild],
      outfile,
      logLevel: 'warning',
    })
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as T
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rules as they are on disk. */
export const load = async (): Promise<Loaded> => {
  const files = ruleFileNames()
  const contents = [
    ...files.map((file, i) => `import * as m${i} from './src/rules/${file}'`),
    `export const modules = { ${files.map((file, i) => `'${file}': m${i}`).join(', ')} }`,
    `export { clauses } from './src/editions/clauses'`,
    `export { issuesOf, sentenceOf } from './src/build/examples'`,
    `export { picture } from './src/build/picture'`,
    `export { editions } from './src/editions/all'`,
    `export { provinceRows } from './src/data/province-rules'`,
    `export { provinces } from './src/data/provinces'`,
    `export { defaultEdition as edition } from './src/build/examples'`,
  ].join('\n')
  const { modules, ...rest } = await bundled<
    Omit<Loaded, keyof RuleFiles> & { readonly modules: Parameters<typeof readRuleFiles>[0] }
  >(contents)
  return { ...rest, ...readRuleFiles(modules) }
}
