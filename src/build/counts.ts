import { readFileSync } from 'node:fs'
import { former } from './divisions'
import type { RuleFiles } from './rule-module'
import { readList, rowsOf } from './text-list'

/** How many divisions have a code like this, without those that no longer exist. */
const divisions = (list: string, code: RegExp): number => {
  const isFormer = (own: string, name: string): boolean => former.some(([old, was]) => old === own && was === name)
  return readList(list).filter(([own = '', name = '']) => code.test(own) && !isFormer(own, name)).length
}

/** The rows of the hard names whose note says so. */
const hardNames = (note: RegExp): number =>
  rowsOf(readFileSync('test/hard-names.tsv', 'utf8')).filter(([, , , own = '']) => note.test(own)).length

/** What prose counts: `<!-- count:rules -->59<!-- /count -->`. */
const counts: Readonly<Record<string, (files: RuleFiles) => number>> = {
  rules: ({ rules }) => rules.length,
  families: ({ rules }) => new Set(rules.map(({ code }) => code.split('.')[0])).size,
  codes: ({ rules, inputs }) => rules.length + inputs.length,
  provinces: () => divisions('divisions', /^\d\d0000$/),
  prefectures: () => divisions('divisions', /^\d\d(?!00)/),
  counties: () => divisions('counties', /./),
  'former-places': () => former.length,
  'hard-names': () => hardNames(/^/),
  'hard-misses': () => hardNames(/\[miss=/),
  'hard-errors': () => hardNames(/\[miss=(?!ok|[^\]]*-suspected)/),
}

/** A text with its counts anew. */
export const counted = (text: string, files: RuleFiles): string =>
  text.replace(/(<!-- count:(\S+) -->)[^<]*(<!-- \/count -->)/g, (_, open: string, name: string, close: string) => {
    const count = counts[name]
    if (count === undefined) throw new Error(`Nothing counts “${name}”: add it to src/build/counts.ts.`)
    return `${open}${count(files).toLocaleString('en')}${close}`
  })
