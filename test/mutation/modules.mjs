/** The modules that are mutated, each with the tests that must notice. */
export const modules = {
  core: ['test/core/*.test.ts'],
  identifiers: ['test/identifiers/*.test.ts'],
  filing: ['test/filing/*.test.ts'],
  'pre-approval': ['test/pre-approval/*.test.ts'],
  name: ['test/name/*.test.ts', 'test/text/*.test.ts', 'test/rulesets/*.test.ts'],
  text: ['test/text/*.test.ts', 'test/name/*.test.ts', 'test/data/words.test.ts', 'test/rulesets/*.test.ts'],
}
