import { readFileSync } from 'node:fs'

/** The words of a list in src/data/words: every run of Han in its literals. */
export const listedWords = (file) => {
  const source = readFileSync(new URL(`../words/${file}.ts`, import.meta.url), 'utf8')
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  return [...code.matchAll(/(['`])([^'`]*)\1/g)].flatMap(([, , text]) => text.match(/\p{Script=Han}{2,}/gu) ?? [])
}
