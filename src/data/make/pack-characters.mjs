import { pack } from './pack.mjs'

/** The distances between code points, from the beginning of the Han block on. */
const gapsOf = (characters) => {
  let next = 0x4e00
  return characters.map((character) => {
    const gap = character.charCodeAt(0) - next
    next += gap + 1
    return gap
  })
}

/** Packs runs: how many characters each has, the distances between their code points, and a number below 32 for each, its kind. */
const packRunsOf = (runs, kinds) =>
  pack(
    { numbers: runs.map(({ length }) => length) },
    { numbers: runs.flatMap(gapsOf) },
    ...(kinds ? [{ numbers: kinds, kinds: 32 }] : []),
  )

/** Packs runs of characters as src/text/packed-characters.ts reads them. */
export const packRuns = (runs) => packRunsOf(runs)

/** Packs characters with their kinds as one run. */
export const packCharacters = (kinds) => {
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  return packRunsOf(
    [sorted.map(([character]) => character)],
    sorted.map(([, kind]) => kind),
  )
}
