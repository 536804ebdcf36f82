import type { RuleFiles } from './rule-module'

/** What prose counts: `<!-- count:rules -->59<!-- /count -->`. */
const counts: Readonly<Record<string, (files: RuleFiles) => number>> = {
  rules: ({ rules }) => rules.length,
  families: ({ rules }) => new Set(rules.map(({ code }) => code.split('.')[0])).size,
  codes: ({ rules, inputs }) => rules.length + inputs.length,
}

/** A text with its counts anew. */
export const counted = (text: string, files: RuleFiles): string =>
  text.replace(/(<!-- count:(\S+) -->)[^<]*(<!-- \/count -->)/g, (_, open: string, name: string, close: string) => {
    const count = counts[name]
    if (count === undefined) throw new Error(`Nothing counts “${name}”: add it to src/build/counts.ts.`)
    return `${open}${count(files)}${close}`
  })
