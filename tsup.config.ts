import { defineConfig, type Options } from 'tsup'
import { licences } from './src/build/licences.ts'
import { packedLists } from './src/build/pack.ts'

const shared = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  esbuildPlugins: [packedLists.esbuild],
  // Rollup drops what no entry reaches, the rules' own pages among it, if esbuild must fear side effects.
  treeshake: true,
  // A Chinese character is one character in the bundle, not six bytes of escape.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
} satisfies Options

/** esbuild orders chunks by the entries that share them: with these first, the packed lists come before all code. */
const first = { index: 'src/index.ts', 'fast-check': 'src/adapters/fast-check.ts' }

const others = {
  'standard-schema': 'src/adapters/standard-schema.ts',
  zod: 'src/adapters/zod.ts',
  forms: 'src/adapters/forms.ts',
  lazy: 'src/adapters/lazy.ts',
  registry: 'src/adapters/registry.ts',
  testing: 'src/adapters/testing.ts',
}

// A build of their own: a rule's file contains its sentences too, and as one module for both, a locale that is loaded
// later would take the rules with it, and an application with rules would ship the sentences of both languages.
const locales = {
  'locales/zh-CN': 'src/locales/zh-CN.ts',
  'locales/en': 'src/locales/en.ts',
  labels: 'src/locales/labels.ts',
  portals: 'src/portals/index.ts',
  // Its words are in no other bundle.
  'words-full': 'src/data/words-full.ts',
}

/** The command uses the package as any application does, and bundles only its libraries. */
const ownEntries = {
  name: 'own-entries',
  setup: (build) => {
    const paths: Readonly<Record<string, string>> = {
      index: '../index.js',
      'locales/zh-CN': '../locales/zh-CN.js',
      'locales/en': '../locales/en.js',
      'locales/labels': '../labels.js',
    }
    build.onResolve({ filter: /^(?:\.\.\/)+(?:index|locales\/[\w-]+)$/ }, ({ path, importer }) => {
      const entry = paths[path.replaceAll('../', '')]
      return entry !== undefined && importer.includes('/src/cli/') ? { path: entry, external: true } : undefined
    })
  },
} satisfies NonNullable<Options['esbuildPlugins']>[number]

/** The command: `dist/cli`, of Node alone, with the libraries that it needs bundled and their licences beside it. */
const command = {
  entry: { 'cli/beian': 'src/cli/bin.ts', 'cli/worker': 'src/cli/worker.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  minifySyntax: true,
  // Everything: the package itself has no dependencies.
  noExternal: [/.*/],
  esbuildPlugins: [ownEntries, licences],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.legalComments = 'none'
    options.chunkNames = 'cli/[name]-[hash]'
    // Bundled libraries in CommonJS require Node's modules.
    options.banner = {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    }
  },
} satisfies Options

export default defineConfig([
  {
    ...shared,
    // The packed lists are a file of their own, so that they are side by side in whatever is bundled.
    entry: { ...first, packed: 'src/data/packed.ts', ...others },
    splitting: true,
    // TypeScript 6 reports tsup's own baseUrl as deprecated (TS5101).
    dts: { entry: { ...first, ...others, ...locales }, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: locales, splitting: false },
  command,
])
