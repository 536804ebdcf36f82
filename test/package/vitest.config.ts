import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['test/package/*.test.ts'],
    globalSetup: 'test/package/tarball.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
