import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const shared = {
  environment: 'jsdom',
  globals: false,
  setupFiles: './browser.ts',
  testTimeout: 60_000,
} as const

export default defineConfig({
  test: {
    globalSetup: './table.ts',
    // An unhandled rejection or an uncaught exception is one of the ways to fail open.
    dangerouslyIgnoreUnhandledErrors: false,
    projects: [
      { test: { ...shared, name: 'adapters', include: ['*.test.ts', '*.test.tsx'], exclude: ['forms.test.ts'] } },
      {
        plugins: [vue()],
        test: {
          ...shared,
          name: 'forms',
          include: ['forms.test.ts'],
          // As a bundler reads them: in plain Node, Element Plus gets a module for the class of async-validator.
          server: { deps: { inline: [/element-plus/, /async-validator/] } },
        },
      },
    ],
  },
})
