/**
 * The characters of packed lists, the more frequent first, for a number of few digits says which one is meant. Numbers
 * from 4 on are told by how long they are, so those of one length make a run sorted by code point, which packs it small.
 */

import { countyNames, majorNames } from './divisions.mjs'
import { packRuns } from './pack-characters.mjs'
import { packedWords, scannedWords } from './word-lists.mjs'

const tally = (texts) => {
  const counts = new Map()
  for (const text of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** Where the numbers of one length end that begin with this one. */
const endOfLength = (number) => (number < 4 ? number + 1 : 2 * number)

/** Runs of characters whose numbers, from `start` on, are of one length. */
const arrange = (characters, counts, start = 0) => {
  const ranked = [...characters].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
  const runs = []
  for (let number = start; number < start + ranked.length; number = endOfLength(number))
    runs.push(ranked.slice(number - start, endOfLength(number) - start).sort())
  return runs
}

/**
 * Three parts, in runs: the characters of lists that every name is scanned for; what provinces, prefectures, the first part
 * of the ordinary words and all packed lists need beside them, to be merged with them run by run; and all others.
 */
const partsOf = ({ core, county }) => {
  const major = majorNames().map(({ word }) => word)
  const listed = packedWords()
  const counts = tally([...core, ...county, ...major, ...listed, ...countyNames().map(({ word }) => word)])
  const scanned = new Set(scannedWords().join(''))
  const first = new Set([...core, ...major, ...listed].join(''))
  const merged = arrange(first, counts)
  return {
    list: merged.map((run) => run.filter((character) => scanned.has(character))),
    rest: merged.map((run) => run.filter((character) => !scanned.has(character))),
    merged,
    county: arrange(
      [...counts.keys()].filter((character) => !first.has(character)),
      counts,
      first.size,
    ),
  }
}

const textOf = (runs) => runs.flat().join('')

/** The characters of scanned lists, of all that goes without counties, and what counties need beside those. */
export const alphabetsOf = (chosen) => {
  const { list, merged, county } = partsOf(chosen)
  return { list: textOf(list), core: textOf(merged), county: textOf(county) }
}

/** The number of each character. */
export const numbersOf = (alphabet) => new Map([...alphabet].map((character, number) => [character, number]))

/** The three parts as src/data/characters.ts reads them. */
export const packAlphabets = (chosen) => {
  const { list, rest, county } = partsOf(chosen)
  return { list: packRuns(list), rest: packRuns(rest), county: packRuns(county) }
}
