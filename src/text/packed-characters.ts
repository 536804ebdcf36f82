import { unpack } from './packed'

/** The Han block begins here. */
const firstHan = 0x4e00

/** More kinds of character than any list has; a kind is one symbol of its code. */
const manyKinds = 32

/** Runs of characters, each in the order of their code points. */
export interface Characters {
  readonly units: Uint16Array
  /** How many characters each run has. */
  readonly sizes: Uint16Array
  /** What kind of character each one is, where kinds are told. */
  readonly kinds: Uint16Array
}

/** Unpacks characters; src/data/make/pack-characters.mjs writes them. */
export const unpackCharacters = (packed: string): Characters => {
  const column = unpack(packed)
  const [sizes, units, kinds] = [column(), column(), column(manyKinds)]
  let at = 0
  for (let run = 0; run < sizes.length; run++) {
    let next = firstHan
    for (const end = at + (sizes[run] as number); at < end; at++) {
      next += units[at] as number
      units[at] = next++
    }
  }
  return { units, sizes, kinds }
}
