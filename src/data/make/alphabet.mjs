/**
 * The characters of packed lists, the more frequent first, for a number of few digits says which one is meant. Numbers
 * from 4 on are told by how long they are, so those of one length are sorted by code point, which packs them small.
 */

import { countyNames, majorNames } from './divisions.mjs'
import { packer } from './pack.mjs'
import { packedWords } from './word-lists.mjs'

const tally = (texts) => {
  const counts = new Map()
  for (const text of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** Where the numbers of one length end that begin with this one. */
const endOfLength = (number) => (number < 4 ? number + 1 : 2 * number)

const arrange = (characters, counts) => {
  const ranked = [...characters].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
  let arranged = ''
  for (let start = 0; start < ranked.length; start = endOfLength(start))
    arranged += ranked.slice(start, endOfLength(start)).sort().join('')
  return arranged
}

/** The characters of provinces, prefectures, the first part of the ordinary words and packed lists, and all others. */
export const alphabetsOf = ({ core, county }) => {
  const major = majorNames().map(({ word }) => word)
  const listed = packedWords()
  const counts = tally([...core, ...county, ...major, ...listed, ...countyNames().map(({ word }) => word)])
  const first = new Set([...core, ...major, ...listed].join(''))
  const others = [...counts.keys()].filter((character) => !first.has(character))
  return { core: arrange(first, counts), county: arrange(others, counts) }
}

/** The number of each character. */
export const numbersOf = (alphabet) => new Map([...alphabet].map((character, number) => [character, number]))

/** Packs characters as they are arranged: the distances between code points, or between their larger parts. */
export const packAlphabet = (alphabet) => {
  const out = packer('gap')
  const characters = [...alphabet]
  out.bits(12, characters.length)
  for (let start = 0; start < characters.length; start = endOfLength(start)) {
    const same = characters.slice(start, endOfLength(start)).map((character) => character.charCodeAt(0) - 0x4e00)
    let before = -1
    for (const code of same) {
      const gap = code - before - 1
      out.number('gap', gap)
      before = code
    }
  }
  return out.text()
}
