import { unpack } from './packed'
import { textFrom } from './units'
import { firstTag } from './word-list'

/** Unpacks groups of words into one text, each word behind the mark of its group; src/data/make/pack-lists.mjs writes them. */
export const unpackLists = (packed: string, alphabet: Uint16Array): string => {
  const column = unpack(packed)
  const [sizes, firsts, lengths, others] = [column(), column(), column(), column()]
  const units = new Uint16Array(2 * firsts.length + others.length)
  let word = 0
  let used = 0
  let other = 0
  for (let group = 0; group < sizes.length; group++) {
    let first = 0
    for (const end = word + (sizes[group] as number); word < end; word++) {
      first += firsts[word] as number
      units[used++] = firstTag + group
      units[used++] = alphabet[first] as number
      for (let left = lengths[word] as number; left > 0; left--)
        units[used++] = alphabet[others[other++] as number] as number
    }
  }
  return textFrom(units)
}
