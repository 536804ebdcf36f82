import { defineConfig } from 'vitest/config'
import { packedLists } from '../../src/build/pack.ts'

/** The tests of one module, without properties: a mutant that only a random value kills may live tomorrow. */
export default defineConfig({
  plugins: [packedLists.vite],
  test: {
    root: '.',
    globals: false,
    include: (process.env.MUTATION_TESTS ?? 'test/**/*.test.ts').split(','),
    exclude: ['test/dist/**', 'test/contract/**', 'test/package/**', 'test/site/**', '**/node_modules/**'],
  },
})
