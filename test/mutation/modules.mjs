/** The modules that are mutated, each with the tests that must notice. */
export const modules = {
  core: ['test/core/*.test.ts'],
  identifiers: [
    'test/identifiers/*.test.ts',
    'test/filing/certificate.test.ts',
    'test/filing/filing-number.test.ts',
    'test/filing/ip.test.ts',
    'test/filing/lookup-key.test.ts',
    'test/text/host.test.ts',
    'test/text/typed-domains.test.ts',
  ],
  filing: ['test/filing/*.test.ts'],
  'pre-approval': ['test/pre-approval/*.test.ts'],
  name: ['test/text/*.test.ts', 'test/rulesets/*.test.ts'],
  text: ['test/text/*.test.ts', 'test/data/words.test.ts', 'test/rulesets/*.test.ts'],
}
