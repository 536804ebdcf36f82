import { chineseWords } from './dictionary'
import { byText, listText, type Row } from './text-list'

/** Rarer edges, and characters that are rarer words, cost as much as any that the list leaves out, in bits. */
const unlisted = { edge: 11, alone: 16 }

/** A character that is not a rarer word. */
const dearestAlone = 13

/** In names, single characters are rarer than in running text. */
const aloneExtra = 2

/** Frequent words are weighted less, since what the edges are for is words that no list contains. */
const flattening = 0.5

const leastFrequency = 5

/** Costs of characters in bits: as the first and the last one of a word of two, and as a word. */
interface Costs {
  readonly first: ReadonlyMap<string, number>
  readonly last: ReadonlyMap<string, number>
  readonly alone: ReadonlyMap<string, number>
}

const bitsOf = (weight: number, total: number): number => Math.round(-Math.log2(weight / total))

/** By the words of one and of two characters in the dictionary that name nobody and no place. */
const costs = (): Costs => {
  const words = [...chineseWords()]
  const pairs = words.filter(
    ([word, { frequency, tag }]) => word.length === 2 && frequency >= leastFrequency && !/^n[rst]/.test(tag),
  )
  const weightOf = (frequency: number): number => frequency ** flattening
  const ofPairs = pairs.reduce((sum, [, { frequency }]) => sum + weightOf(frequency), 0)
  const edge = (at: number): Map<string, number> => {
    const weights = new Map<string, number>()
    for (const [word, { frequency }] of pairs)
      weights.set(word.charAt(at), (weights.get(word.charAt(at)) ?? 0) + weightOf(frequency))
    return new Map([...weights].map(([character, weight]) => [character, bitsOf(weight, ofPairs)]))
  }
  const ofAll = words.reduce((sum, [, { frequency }]) => sum + frequency, 0)
  const single = words.filter(([word, { frequency }]) => word.length === 1 && frequency > 0)
  const alone = new Map(single.map(([word, { frequency }]) => [word, bitsOf(frequency, ofAll) + aloneExtra]))
  return { first: edge(0), last: edge(1), alone }
}

/** The text of data/word-edges.txt. */
export const wordEdges = (): string => {
  const { first, last, alone } = costs()
  const characters = [...new Set([...first.keys(), ...last.keys(), ...alone.keys()])].sort(byText)
  const rows = characters
    .map((character) => ({
      character,
      edges: [first, last].map((edge) => Math.min(unlisted.edge, edge.get(character) ?? unlisted.edge)),
      own: (alone.get(character) ?? unlisted.alone) > dearestAlone ? unlisted.alone : (alone.get(character) as number),
    }))
    .filter(({ edges, own }) => own < unlisted.alone || edges.some((edge) => edge < unlisted.edge))
    .map(({ character, edges, own }): Row => [character, ...[...edges, own].map(String)])
  return listText(
    {
      about:
        'How readily characters begin a word of two, end one, and are a word: what distinguishes 深海|南瓜 from 海南,\nwhatever words are listed.',
      source: 'the dictionary of @node-rs/jieba 2.0.3, without names of persons and places',
      date: '2026-11-28',
      licence: 'MIT',
      columns: `character; its costs in bits as the first one, as the last one (${unlisted.edge} or more: ${unlisted.edge}) and alone (${unlisted.alone} or more: ${unlisted.alone})`,
    },
    rows,
  )
}
