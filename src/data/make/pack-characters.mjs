import { packer } from './pack.mjs'

/** Packs characters by the distances between their code points, each with a number below 32, its kind. */
export const packCharacters = (kinds) => {
  const out = packer('gap', 'kind')
  out.bits(12, kinds.size)
  let next = 0x4e00
  for (const [character, kind] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const code = character.charCodeAt(0)
    out.number('gap', code - next)
    out.number('kind', 0, 32, kind)
    next = code + 1
  }
  return out.text()
}
