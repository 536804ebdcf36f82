/**
 * Writes src/data/pre-approval-traditional.ts: Traditional and variant characters of the words of detection, from the tables
 * of `opencc-js` (MIT AND Apache-2.0), beside those of src/data/traditional.ts. `node src/data/make/pre-approval-traditional.mjs`
 */

import { readdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { countyNames, majorNames } from './divisions.mjs'
import { packPairs } from './pack-pairs.mjs'
import { traditionalPairs } from './traditional.mjs'
import { listedWords } from './word-lists.mjs'

const words = readdirSync(new URL('../words/', import.meta.url)).map((file) => file.replace('.ts', ''))

const isDetection = (file) => file.startsWith('pre-approval')

/** The text of src/data/pre-approval-traditional.ts. */
export const make = () => {
  const { core, county } = traditionalPairs()
  const wanted = new Set(words.filter(isDetection).flatMap(listedWords).join(''))
  const places = [...majorNames(), ...countyNames()].map(({ word }) => word)
  // What any list holds as it is (乾县) must stay, and what the other table folds is folded already.
  const taken = new Set([...places, ...words.flatMap(listedWords), core, county].join(''))
  const simplify = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simple = simplify(character)
    if (simple !== character && wanted.has(simple) && !taken.has(character)) pairs += character + simple
  }
  return `/**
 * Traditional and variant characters of the words of detection, each with the simplified one that it folds to, packed, beside
 * those of traditional.ts; \`foldPairs\` reads them.
 *
 * Source: the character tables of OpenCC as \`opencc-js\` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '${packPairs(pairs)}'
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = make()
  writeFileSync(new URL('../pre-approval-traditional.ts', import.meta.url), text)
  console.log(`${text.length} characters`)
}
