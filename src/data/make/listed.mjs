/**
 * Writes src/data/listed.ts: the sensitive and organisation words, what the names of companies end with and how surnames
 * are addressed, from the texts in make/words. `node src/data/make/listed.mjs`
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alphabetsOf } from './alphabet.mjs'
import { choose } from './ordinary.mjs'
import { packLists } from './pack-lists.mjs'
import { groupsOf } from './word-lists.mjs'

/** The text of src/data/listed.ts. */
export const make = () => {
  const alphabets = alphabetsOf(choose())
  const packed = (list, alphabet) => `
  '${packLists(groupsOf(list).han, alphabet)}'`
  return `/**
 * Lists of our own that ship packed; text/packed-lists.ts reads them.
 *
 * Source: the texts in make/words, which say what was chosen and why. Made by make/listed.mjs; do not edit.
 */

/** 敏感词汇 that hold letters or digits, each behind the mark of its group. */
export const sensitiveInLetters =
  '${groupsOf('sensitive')
    .others.flatMap((words, group) => words.map((word) => String.fromCharCode(0x41 + group) + word))
    .join('')}'

/** 敏感词汇 in Han: the certain and the suspected ones of each family. */
export const sensitivePacked =${packed('sensitive', alphabets.list)}

/** 公司、组织等类型的字眼: those that the source names, certain and suspected ones. */
export const organisationPacked =${packed('organisation', alphabets.list)}

/** What the names of companies end with: 组织形式, 行业, and what names that are not divided end with. */
export const companyPacked =${packed('company', alphabets.core)}

/** How a surname is addressed. */
export const titlesPacked =${packed('titles', alphabets.core)}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../listed.ts', import.meta.url), make())
