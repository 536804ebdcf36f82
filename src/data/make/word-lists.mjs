import { readFileSync } from 'node:fs'
import { institutions, trades, types } from './words/company.mjs'
import { certain, named, suspected } from './words/organisation.mjs'
import { titles } from './words/persons.mjs'
import { families } from './words/sensitive.mjs'

const split = (text) => text.split(/\s+/)

const isHan = (word) => /^\p{Script=Han}+$/u.test(word)

/** The groups of each packed list, in the order that its reader expects. */
const groups = {
  sensitive: Object.values(families).flatMap(({ certain, suspected }) => [split(certain), split(suspected)]),
  organisation: [named, certain, suspected].map(split),
  company: [types, trades, institutions].map(split),
  titles: [split(titles)],
}

/** The groups of a packed list: the words in Han, and those that hold a letter or digit. */
export const groupsOf = (list) => ({
  han: groups[list].map((words) => words.filter(isHan)),
  others: groups[list].map((words) => words.filter((word) => !isHan(word))),
})

const hanOf = (list) => groupsOf(list).han.flat()

/** The words in Han of the packed lists that names are scanned for. */
export const scannedWords = () => ['sensitive', 'organisation'].flatMap(hanOf)

/** The words in Han of all packed lists. */
export const packedWords = () => Object.keys(groups).flatMap(hanOf)

/** The words of a list: every run of Han in it, or in the literals of its file in src/data/words. */
export const listedWords = (list) => {
  if (groups[list]) return groups[list].flat().flatMap(runsOfHan)
  const source = readFileSync(new URL(`../words/${list}.ts`, import.meta.url), 'utf8')
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  return [...code.matchAll(/(['`])([^'`]*)\1/g)].flatMap(([, , text]) => runsOfHan(text))
}

const runsOfHan = (text) => text.match(/\p{Script=Han}{2,}/gu) ?? []
