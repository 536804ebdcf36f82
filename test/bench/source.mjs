// What the bench needs of src, bundled into modules of their own: each copy is compiled and optimised apart from the others.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A directory for this process, removed when it ends. */
export const temporary = mkdtempSync(join(tmpdir(), 'beian-bench-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))

const needed = `
export { validate } from './src/core/validate'
export { gazetteer } from './test/data/gazetteer'
export { countyPlaces, majorPlaces } from './src/data/place-list'
export { nationalWords } from './src/data/words/national'
export { organisationWords } from './src/data/words/organisation'
export { sensitiveTerms } from './src/data/words/sensitive'
export { detectPreApproval } from './src/pre-approval/detect'
export { order, websiteName } from './src/editions/default'
export { tencent20160919 } from './src/editions/tencent-2016-09-19'
export { table } from './src/text/characters'
export { compile } from './src/text/lexicon'`

/** Puts other source text in the place of some of our files: `{ 'text/lexicon': 'export const compile = …' }`. */
const replacing = (files) => ({
  name: 'replacing',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const contents = files[path.slice(join(root, 'src/').length, -'.ts'.length)]
      return contents && { contents, resolveDir: root }
    })
  },
})

/** Bundles source text that imports from the repository's root; gives the bundle's text. */
export const bundle = async (contents, { replace = {}, ...options } = {}) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [replacing(replace)],
    ...options,
  })
  return outputFiles[0].text
}

/** A file with a fresh copy of what the bench needs of src. */
export const writeSource = async (label, replace) => {
  const file = join(temporary, `${label}.mjs`)
  // The label keeps engines from recognising two copies as one source.
  writeFileSync(file, `// ${label}\n${await bundle(needed, { replace })}`)
  return file
}

/** The same, imported. */
export const loadSource = async (label, replace) => import(pathToFileURL(await writeSource(label, replace)))
