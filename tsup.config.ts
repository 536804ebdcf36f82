import { defineConfig } from 'tsup'
import { packedLists } from './src/build/pack'

/** esbuild orders chunks by the entries that share them: with these first, the packed lists come before all code. */
const first = { index: 'src/index.ts', 'fast-check': 'src/adapters/fast-check.ts' }

const others = {
  'standard-schema': 'src/adapters/standard-schema.ts',
  zod: 'src/adapters/zod.ts',
  forms: 'src/adapters/forms.ts',
  'locales/zh-CN': 'src/locales/zh-CN.ts',
  'locales/en': 'src/locales/en.ts',
}

export default defineConfig({
  // The packed lists are a file of their own, so that they are side by side in whatever is bundled.
  entry: { ...first, packed: 'src/data/packed.ts', ...others },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // TypeScript 6 reports tsup's own baseUrl as deprecated (TS5101).
  dts: { entry: { ...first, ...others }, compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  esbuildPlugins: [packedLists.esbuild],
  splitting: true,
  // Rollup drops what no entry reaches, the rules' own pages among it, where esbuild must fear side effects.
  treeshake: true,
  // A Han character is one character in the bundle, not six bytes of escape.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
})
