/**
 * Writes src/data/han.ts: the characters of packed lists. `node src/data/make/han.mjs`, and then the scripts of those lists,
 * places.mjs and vocabulary.mjs: make/all.mjs runs all of them.
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alphabetsOf, packAlphabet } from './alphabet.mjs'
import { choose } from './vocabulary.mjs'

/** The text of src/data/han.ts. */
export const make = () => {
  const { core, county } = alphabetsOf(choose())
  return `/**
 * The characters that packed lists are written with, the more frequent first; characters.ts reads them.
 *
 * Source: the names of divisions (places.ts) and the ordinary words (vocabulary.ts), 2026-11-25. Made by make/han.mjs; do not
 * edit.
 */

/** ${core.length} characters of provinces, prefectures and the ordinary words that go with them. */
export const coreHan =
  '${packAlphabet(core)}'

/** ${county.length} more for counties and their ordinary words. */
export const countyHan =
  '${packAlphabet(county)}'
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../han.ts', import.meta.url), make())
