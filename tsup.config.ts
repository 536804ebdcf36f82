import { defineConfig, type Options } from 'tsup'
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
}

// A build of their own: a rule's file contains its sentences too, and as one module for both, a locale that is loaded
// later would take the rules with it, and an application with rules would ship the sentences of both languages.
const locales = {
  'locales/zh-CN': 'src/locales/zh-CN.ts',
  'locales/en': 'src/locales/en.ts',
  labels: 'src/locales/labels.ts',
  portals: 'src/portals/index.ts',
}

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
])
