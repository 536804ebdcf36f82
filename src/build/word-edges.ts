import { chineseWords } from './dictionary'
import { byText, listText, type Row } from './text-list'

/** Rarer edges cost as much as this one, in bits: the list leaves them out. */
export const dearestEdge = 12

/** Two characters that form no listed word are a word less often than their edges alone would say. */
export const pairExtra = 2

/** Frequent words are weighted less, since what the edges are for is words that no list contains. */
const flattening = 0.5

const leastFrequency = 5

/** What each character costs as the first and as the last one of a word of two, in bits. */
export interface Edges {
  readonly first: ReadonlyMap<string, number>
  readonly last: ReadonlyMap<string, number>
}

/** By the words of two characters in the dictionary that name nobody and no place. */
export const wordEdges = (): Edges => {
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  let total = 0
  const add = (edge: Map<string, number>, character: string, weight: number): void => {
    edge.set(character, (edge.get(character) ?? 0) + weight)
  }
  for (const [word, { frequency, tag }] of chineseWords()) {
    if (word.length !== 2 || frequency < leastFrequency || /^n[rst]/.test(tag)) continue
    const weight = frequency ** flattening
    total += weight
    add(first, word.charAt(0), weight)
    add(last, word.charAt(1), weight)
  }
  const inBits = (edge: ReadonlyMap<string, number>) =>
    new Map([...edge].map(([character, weight]) => [character, Math.min(dearestEdge, Math.round(-Math.log2(weight / total)))]))
  return { first: inBits(first), last: inBits(last) }
}

/** What two characters cost as a word that no list contains. */
export const pairCostIn =
  ({ first, last }: Edges) =>
  (word: string): number =>
    pairExtra + (first.get(word.charAt(0)) ?? dearestEdge) + (last.get(word.charAt(1)) ?? dearestEdge)

/** The text of data/word-edges.txt. */
export const wordEdgesText = (): string => {
  const { first, last } = wordEdges()
  const characters = [...new Set([...first.keys(), ...last.keys()])].sort(byText)
  const rows = characters.map((character): Row => {
    const costs = [first, last].map((edge) => edge.get(character) ?? dearestEdge)
    return [character, ...costs.map(String)]
  })
  return listText(
    {
      about: 'How readily characters begin and end a word of two: what tells 深海|南瓜 from 海南, whatever words are listed.',
      source: 'the dictionary of @node-rs/jieba 2.0.3',
      date: '2026-11-28',
      licence: 'MIT',
      columns: `character, its cost in bits as the first one, its cost as the last one; ${dearestEdge} if it is rarer, or in no row`,
    },
    rows.filter(([, ...costs]) => costs.some((cost) => Number(cost) < dearestEdge)),
  )
}
