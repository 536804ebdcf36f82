import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    // The packed lists are a file of their own, so that they stand side by side before all code in whatever is bundled.
    packed: 'src/data/packed.ts',
    index: 'src/index.ts',
    'standard-schema': 'src/adapters/standard-schema.ts',
    zod: 'src/adapters/zod.ts',
    forms: 'src/adapters/forms.ts',
    'fast-check': 'src/adapters/fast-check.ts',
    'locales/zh-CN': 'src/locales/zh-CN.ts',
    'locales/en': 'src/locales/en.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // TypeScript 6 reports tsup's own baseUrl as deprecated (TS5101).
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  splitting: true,
  // Rollup drops what no entry reaches, the rules' own pages among it, where esbuild must fear side effects.
  treeshake: true,
  // A Han character is one character in the bundle, not six bytes of escape.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
})
