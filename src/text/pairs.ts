import { unpack } from './packed'

/** The first character that may stand in a pair. */
const first = 0x3400

/**
 * Pairs of characters, `馬马國国`, from pairs or from packed ones: sorted by the second character of each, the distance to
 * it and that to the first one. Traditional forms of one radical follow each other in the order of the simplified ones.
 */
export const pairsOf = (text: string): string => {
  if (!/^[:-z]/.test(text)) return text
  const column = unpack(text)
  const [seconds, firsts] = [column(), column()]
  let pairs = ''
  let from = first
  let to = first
  for (let i = 0; i < seconds.length; i++) {
    const distance = firsts[i] as number
    // Distances go either way: 0, -1, 1, -2, 2 as 0 to 4.
    from += distance & 1 ? -(distance + 1) >> 1 : distance >> 1
    to += seconds[i] as number
    pairs += String.fromCharCode(from, to)
  }
  return pairs
}
