import { numbersOf } from './alphabet.mjs'
import { packer } from './pack.mjs'

const inOrder = (a, b) => {
  const at = a.findIndex((number, i) => number !== b[i])
  return at < 0 ? -1 : a[at] - (b[at] ?? -1)
}

/** Packs groups of words of any length, as src/text/packed-lists.ts reads them: the first characters by their distances. */
export const packLists = (groups, alphabet) => {
  const out = packer('first', 'length', 'other')
  const numbers = numbersOf(alphabet)
  for (const words of groups) {
    const spelled = words.map((word) => [...word].map((character) => numbers.get(character))).sort(inOrder)
    out.bits(10, spelled.length)
    let before = 0
    for (const [first, ...others] of spelled) {
      out.number('first', first - before)
      out.number('length', others.length)
      for (const number of others) out.number('other', number)
      before = first
    }
  }
  return out.text()
}
