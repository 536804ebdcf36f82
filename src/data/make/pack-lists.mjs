import { numbersOf } from './alphabet.mjs'
import { pack } from './pack.mjs'

const inOrder = (a, b) => {
  const at = a.findIndex((number, i) => number !== b[i])
  return at < 0 ? -1 : a[at] - (b[at] ?? -1)
}

/** Packs groups of words of any length, as src/text/packed-lists.ts reads them: the first characters by their distances. */
export const packLists = (groups, alphabet) => {
  const numbers = numbersOf(alphabet)
  const spelled = groups.map((words) =>
    words.map((word) => [...word].map((character) => numbers.get(character))).sort(inOrder),
  )
  const firsts = spelled.flatMap((group) => group.map(([first], i) => first - (i > 0 ? group[i - 1][0] : 0)))
  return pack(
    { numbers: spelled.map(({ length }) => length) },
    { numbers: firsts },
    { numbers: spelled.flat().map(({ length }) => length - 1) },
    { numbers: spelled.flat().flatMap((word) => word.slice(1)) },
  )
}
