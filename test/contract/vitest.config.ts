import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'jsdom',
    include: ['*.test.ts', '*.test.tsx'],
    globalSetup: './table.ts',
    setupFiles: './browser.ts',
    testTimeout: 60_000,
    // An unhandled rejection or an uncaught exception is one of the ways to fail open.
    dangerouslyIgnoreUnhandledErrors: false,
  },
})
