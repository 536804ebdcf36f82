import { readFileSync } from 'node:fs'

/** What a script of src/data/make exports. */
export const makers = async <M>(script: string): Promise<M> =>
  import(new URL(`../../src/data/make/${script}.mjs`, import.meta.url).href)

/** What a script of src/data/make would write now, and what stands in src/data. */
export const madeAndKept = async (script: string): Promise<readonly [made: string, kept: string]> => {
  const { make } = await makers<{ readonly make: () => string }>(script)
  return [make(), readFileSync(new URL(`../../src/data/${script}.ts`, import.meta.url), 'utf8')]
}
