import { dictionary } from './dictionary'
import { byText, listText, type Row, readInput, tally, wordsOf } from './text-list'

const ranked = readInput('surname-ranks')

/** The rank of each surname by the number of people; a variant is as much rarer as its rank is 1.6 times the other's. */
const ranks = new Map(wordsOf(ranked, ([, kind]) => kind === 'frequent').map((surname, i) => [surname, i + 1]))
for (const [surname, kind, from] of ranked)
  if (kind === 'variant') ranks.set(surname as string, Math.floor((ranks.get(from as string) as number) * 1.6))
for (const surname of wordsOf(ranked, ([, kind]) => kind === 'rare')) ranks.set(surname, 500)

/** How many names of the dictionary a name of the reports is worth. */
const newNameWeight = 15

/** Per cent of the people by rank; between two ranks the share falls geometrically. */
const shares: readonly (readonly [rank: number, share: number])[] = [
  [1, 7.1],
  [3, 6.8],
  [4, 5.3],
  [5, 4.6],
  [6, 3.1],
  [10, 2],
  [20, 1.1],
  [30, 0.7],
  [50, 0.43],
  [100, 0.2],
  [150, 0.1],
  [200, 0.06],
  [300, 0.025],
  [400, 0.012],
  [500, 0.008],
]

const shareOf = (rank: number): number => {
  const i = Math.max(
    1,
    shares.findIndex(([at]) => rank <= at),
  )
  const [from, more] = shares[i - 1]!
  const [to, less] = shares[i]!
  return (more * (less / more) ** ((rank - from) / (to - from))) / 100
}

const ordinaryTags = new Set('n v i l z nz nt m t s vn a b d ad an j vd q f r'.split(' '))

const entries = [...dictionary()]
const ordinary = entries.filter(([, { tag }]) => ordinaryTags.has(tag)).map(([word]) => word)
const people = entries
  .filter(([word, { tag }]) => (tag === 'nr' || tag === 'nrfg') && word.length === 3)
  .map(([word]) => word)

const short = ordinary.filter((word) => word.length === 2 || word.length === 3)
const first = tally(short.map((word) => word.charAt(0)))

/** The evidence in bits of a first character for a person: its share among people against that among words. */
const surnameBits = (surname: string): number =>
  Math.log2(shareOf(ranks.get(surname) as number) / (((first.get(surname) ?? 0) + 2) / short.length))

/** After a surname that is hardly ever anything else, what jieba calls a person is one. */
const sure = people.filter((name) => {
  const surname = name.charAt(0)
  return (ranks.get(surname) ?? Number.POSITIVE_INFINITY) <= 200 && surnameBits(surname) > 3
})

const words = ordinary.filter((word) => word.length === 3)

/** What the tables are generated from, for tests that leave some out: names and words of three characters. */
export const samples = (): { readonly names: readonly string[]; readonly words: readonly string[] } => ({
  names: sure,
  words,
})

/**
 * The characters after a surname that are at least three times as frequent (1.5 bits) in names of three as in words of
 * three, and those that are as much rarer. What is rarer than this in both is left out: it says little.
 */
export const givenCharacters = (
  names: readonly string[] = sure,
): { readonly typical: string; readonly untypical: string } => {
  const young = readInput('new-given-names').flatMap(([name]) => Array<string>(newNameWeight).fill(name as string))
  const inNames = tally([...names.map((name) => name.slice(1)), ...young].join(''))
  const inWords = tally(words.map((word) => word.slice(1)).join(''))
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b)
  const [allNames, allWords] = [sum(inNames), sum(inWords)]
  const bits = (character: string): number => {
    const oddsOf = (counts: ReadonlyMap<string, number>, all: number) =>
      ((counts.get(character) ?? 0) + 3) / (all + 6000)
    return Math.log2(oddsOf(inNames, allNames) / oddsOf(inWords, allWords))
  }
  const pick = (counts: ReadonlyMap<string, number>, least: number, sign: number): string =>
    [...counts]
      .filter(([character, count]) => count >= least && sign * bits(character) >= 1.5)
      .map(([character]) => character)
      .sort(byText)
      .join('')
  return { typical: pick(inNames, 12, 1), untypical: pick(inWords, 30, -1) }
}

/** What a compound surname weighs: as much as a frequent one. */
const compoundBits = 6

/** The text of data/surnames.txt. A character that is still more rarely a surname is not listed. */
export const surnames = (): string => {
  const rows = [...ranks.keys()]
    .map((surname): Row => [surname, String(Math.min(9, Math.round(surnameBits(surname))))])
    .filter(([, bits]) => Number(bits) >= -1)
  const compounds = wordsOf(ranked, ([, kind]) => kind === 'compound')
  return listText(
    {
      about: 'Surnames of one character and of two.',
      source:
        'the ranks in src/build/words/surname-ranks.txt; the dictionary of @node-rs/jieba 2.0.3 (words and names)',
      date: '2026-11-25',
      licence: 'MIT',
      columns:
        'surname, its evidence for a personal name in bits: its share among people against that among first characters\n  of ordinary words',
    },
    [...rows, ...compounds.map((surname) => [surname, String(compoundBits)])],
  )
}

/** The kinds of each character: by numbers, then by hand. */
const kindsOf = (): Map<string, string[]> => {
  const { typical, untypical } = givenCharacters()
  const kinds = new Map<string, string[]>()
  const add = (character: string, kind: string) => kinds.set(character, [...(kinds.get(character) ?? []), kind])
  for (const character of typical) add(character, 'typical')
  for (const character of untypical) add(character, 'untypical')
  for (const [character, kind] of readInput('name-characters')) add(character as string, kind as string)
  return kinds
}

/** The text of data/name-characters.txt. */
export const nameCharacters = (): string =>
  listText(
    {
      about: 'Characters that distinguish personal names from other texts, besides surnames.',
      source:
        'the names and words of the dictionary of @node-rs/jieba 2.0.3 and the names in src/build/words/new-given-names.txt\n  (typical, untypical); our choice (the others: src/build/words/name-characters.txt)',
      date: '2026-11-25',
      licence: 'MIT',
      columns:
        'character, its kinds\n  typical: at least three times as frequent after a surname as in words; untypical: as much rarer\n  foreign: in names of Uyghurs, Kazakhs, Mongols, Tibetans and foreigners\n  ending: websites, shops, books, groups and phrases end with it, given names practically never\n  weak-ending: the same, but some given names end with it, too (堂, 斋, 志, 家)',
    },
    [...kindsOf()].sort(([a], [b]) => byText(a, b)).map(([character, kinds]) => [character, kinds.join(',')]),
  )
