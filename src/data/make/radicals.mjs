/**
 * Writes src/text/radicals.ts: radicals with the characters that they look like. `node src/data/make/radicals.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { packPairs } from './pack-pairs.mjs'
import { radicalPairs } from './words/radicals.mjs'

/** The text of src/text/radicals.ts. */
export const make = () => `/**
 * CJK radicals with the characters that they look like, packed; pairs.ts reads them.
 *
 * Source: the names of the CJK Radicals Supplement in Unicode (data/make/words/radicals.mjs). Made by data/make/radicals.mjs;
 * do not edit.
 */
export const radicalPairs =
  '${packPairs(radicalPairs)}'
`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../../text/radicals.ts', import.meta.url), make())
