import { defineConfig } from 'vitest/config'
import { packedLists } from '../src/build/pack.ts'

const shared = { root: '.', globals: false } as const

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/model/**', 'src/build/**', 'src/**/*.d.ts'],
      thresholds: { lines: 100, branches: 100 },
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        plugins: [packedLists.vite],
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/dist/**', 'test/contract/**', 'test/package/**', 'test/site/**', '**/node_modules/**'],
        },
      },
      {
        plugins: [packedLists.vite],
        test: {
          ...shared,
          name: 'props',
          include: ['test/**/*.prop.ts'],
          exclude: ['test/contract/**', '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [packedLists.vite],
        test: {
          ...shared,
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
        },
      },
      {
        plugins: [packedLists.vite],
        test: { ...shared, name: 'dist', include: ['test/dist/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
})
