/**
 * Writes src/data/han.ts: the characters of packed lists. `node src/data/make/han.mjs`, and then the scripts of those lists,
 * places.mjs and ordinary.mjs: make/all.mjs runs all of them.
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alphabetsOf, packAlphabets } from './alphabet.mjs'
import { choose } from './ordinary.mjs'

/** The text of src/data/han.ts. */
export const make = () => {
  const alphabets = alphabetsOf(choose())
  const packed = packAlphabets(choose())
  return `/**
 * The characters that packed lists are written with, the more frequent first; characters.ts reads them.
 *
 * Source: the names of divisions (places.ts), the ordinary words (ordinary.ts) and lists of our own (listed.ts),
 * 2026-11-25. Made by make/han.mjs; do not edit.
 */

/** ${alphabets.list.length} characters of sensitive and organisation words. */
export const listHan =
  '${packed.list}'

/** ${alphabets.core.length - alphabets.list.length} more of provinces, prefectures, the ordinary words that go with them, and the names of companies. */
export const coreHan =
  '${packed.rest}'

/** ${alphabets.county.length} more for counties and their ordinary words. */
export const countyHan =
  '${packed.county}'
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../han.ts', import.meta.url), make())
