/**
 * Writes src/data/traditional.ts: Traditional and variant characters with the simplified ones of our lists, from the tables
 * of `opencc-js` (MIT AND Apache-2.0). `node src/data/make/traditional.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { countyNames, majorNames } from './divisions.mjs'
import { packPairs } from './pack-pairs.mjs'
import { listedWords } from './word-lists.mjs'

/** Forms of 国 that no table holds; 囻 and 囶 are seen where 国 would be refused. */
const byHand = '囯国囻国圀国囶国'

const han = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
]

/** Every character that folds to one of these and is none of ours itself: what our lists hold as it is (乾县) must stay. */
const pairsFor = (wanted, ours) => {
  const simplify = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (const [first, last] of han)
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code)
      const simple = simplify(character)
      if (simple !== character && wanted.has(simple) && !ours.has(character)) pairs += character + simple
    }
  return pairs
}

const charactersOf = (words) => new Set(words.join(''))

/** The pairs of both parts. */
export const traditionalPairs = () => {
  const lists = ['national', 'sensitive', 'organisation', 'samples'].flatMap(listedWords)
  const core = charactersOf([...majorNames().map(({ word }) => word), ...lists])
  const counties = charactersOf(countyNames().map(({ word }) => word))
  const ours = new Set([...core, ...counties])
  const rest = new Set([...counties].filter((character) => !core.has(character)))
  return { core: byHand + pairsFor(core, ours), county: pairsFor(rest, ours) }
}

/** The text of src/data/traditional.ts. */
export const make = () => {
  const { core, county } = traditionalPairs()
  return `/**
 * Traditional and variant characters, each with the simplified one that it folds to, packed; \`foldPairs\` reads them. Only
 * those whose simplified form stands in a listed word.
 *
 * Source: the character tables of OpenCC as \`opencc-js\` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them, and four forms of
 * 国 by hand. Made by make/traditional.mjs; do not edit.
 */

/** ${core.length / 2} pairs for provinces, prefectures, the national, sensitive and organisation words and the samples. */
export const traditional =
  '${packPairs(core)}'

/** ${county.length / 2} pairs for counties, beside those. */
export const traditionalOfCounties =
  '${packPairs(county)}'
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = make()
  writeFileSync(new URL('../traditional.ts', import.meta.url), text)
  console.log(`${text.length} characters`)
}
