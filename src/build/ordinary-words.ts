import * as appWords from '../editions/app-words'
import * as words from '../editions/words'
import { costsByEdges, type EdgeCosts } from '../text/edge-costs'
import { type CostOf, type Neighbour, pick } from './collisions'
import { chineseWords, type Entry } from './dictionary'
import { countyRows, majorRows, placeNames } from './divisions'
import { byText, listText, readInput, readList, wordsOf } from './text-list'

/**
 * How many words each part ships, besides those that it must. Measured 2026-11-25 in 239,000 names composed of two or three words
 * that contain no listed one: without ordinary words 625 get a wrong verdict, with these 42, with 1,250 more words 38. Of the
 * likeliest pairs of words across which a word of an edition forms, weighted by their frequency (2026-11-28), 7.0 % count as that
 * word without its part, 3.0 % with 300 words, 2.0 % with 700; of names that do contain one, the share does not change.
 */
const sizes = { core: 700, county: 2440, edition: 300 }

/** The bits of a listed word that the dictionary does not know: text/segmentation.ts. */
const rare = 20

/** How much a wrong judgement weighs: most if the rule is literal or the word a grave one, least if few people live there. */
const weights = { national: 30, sensitive: 9, organisation: 6, core: 3, county: 1, edition: 1 }

/** How often a word of websites occurs at least, as if the dictionary had been made from names: 公众号, 区块链, 岭南. */
const leastInNames = 2000

/** Costs are kept in steps: 9, 11, 13 … bits. */
const cheapest = 9
const step = 2
const buckets = 6

const websiteWords = wordsOf(readInput('website-words'))

/** The words of src/build/words/wanted-words.txt with a reason. */
export const wanted = (reason: string): string[] => wordsOf(readInput('wanted-words'), ([, own]) => own === reason)

/** The dictionary, in which a word of websites is never rare. */
export const frequencies = (): Map<string, Entry> => {
  const words = chineseWords()
  for (const word of websiteWords) {
    const { frequency = 0, tag = 'n' } = words.get(word) ?? {}
    words.set(word, { frequency: Math.max(frequency, leastInNames), tag })
  }
  return words
}

/** The runs of Chinese characters in a list. */
export const chineseRuns = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.match(/\p{Script=Han}{2,}/gu) ?? [])

const listedWords = (name: string): string[] => chineseRuns(wordsOf(readList(name)))

/** The words that texts of editions and provinces say something of. */
const editionWords = (): ReadonlySet<string> => {
  const ofProvinces = readList('province-rules').flatMap(([, , code = '', , , data = '']) =>
    code.startsWith('name.') ? (/(?:^|;)words=([^;]*)/.exec(data)?.[1] ?? '').split(',') : [],
  )
  const ofEditions = [...Object.values(words), ...Object.values(appWords)].flat()
  return new Set(chineseRuns([...ofEditions, ...ofProvinces]))
}

interface Listed {
  /** What every name is searched for, and what counties add to that. */
  readonly core: ReadonlySet<string>
  readonly county: ReadonlySet<string>
  /** Places of both that count alone. */
  readonly places: ReadonlySet<string>
  /** With the names that are no places alone. */
  readonly all: ReadonlySet<string>
}

const listed = (): Listed => {
  const [major, counties] = [majorRows(), countyRows()]
  const core = new Set([...placeNames(major, false), ...['national', 'sensitive', 'organisation'].flatMap(listedWords)])
  const county = new Set(placeNames(counties, false).filter((word) => !core.has(word)))
  const places = new Set([...placeNames(major, false), ...placeNames(counties, false)])
  return { core, county, places, all: new Set([...core, ...placeNames(major), ...placeNames(counties)]) }
}

/** How often a word is met in a name: half by the words that names are made of, half by the dictionary, flattened. */
const sharesOf = (words: readonly (readonly [string, Entry])[]): Map<string, number> => {
  const flat = ([word, { frequency, tag }]: readonly [string, Entry]): number =>
    (word.length > 1 ? 1 : 0.25) * (/^nr/.test(tag) ? 0.3 : 1) * frequency ** 0.55
  const total = words.reduce((sum, entry) => sum + flat(entry), 0)
  const named = new Set(websiteWords)
  return new Map(words.map((entry) => [entry[0], flat(entry) / total + (named.has(entry[0]) ? 1 / named.size : 0)]))
}

/** What each word costs in bits of a unigram model. */
export const costIn = (entries: ReadonlyMap<string, Entry>): CostOf => {
  let total = 0
  for (const { frequency } of entries.values()) total += frequency
  return (word) => -Math.log2(Math.max(1, entries.get(word)?.frequency ?? 1) / total)
}

/** A cost in the steps that ship. */
export const bucketOf = (cost: number): number =>
  cheapest + step * Math.min(buckets - 1, Math.max(0, Math.round((cost - cheapest) / step)))

/** What a text costs by its characters alone, as the cheapest cut of one without any listed word: src/text/lattice.ts. */
const costOfCharacters = (): CostOf => {
  const edges = new Map(
    readList('word-edges').map(([character, ...costs]) => [
      (character as string).charCodeAt(0),
      costs.map(Number) as unknown as EdgeCosts,
    ]),
  )
  const { costOfCharacter, costOfPair } = costsByEdges((unit) => edges.get(unit))
  const known = new Map<string, number>([['', 0]])
  const costOf: CostOf = (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const one = costOfCharacter(text.charCodeAt(0)) + costOf(text.slice(1))
    const pair = text.length > 1 ? costOfPair(text.charCodeAt(0), text.charCodeAt(1)) + costOf(text.slice(2)) : one
    const cost = Math.min(one, pair)
    known.set(text, cost)
    return cost
  }
  return costOf
}

/** Whether a word contains another one that is searched for. */
const containsListed = ({ core, county }: Listed, word: string): boolean => {
  for (let start = 0; start < word.length; start++)
    for (let end = start + 2; end <= word.length; end++) {
      const part = word.slice(start, end)
      if (core.has(part) || county.has(part)) return true
    }
  return false
}

/** Words that may be next to a listed word: every ordinary word that contains none itself. */
const neighbours = (
  entries: ReadonlyMap<string, Entry>,
  lists: Listed,
  costOf: CostOf,
  unlisted: CostOf,
): Neighbour[] => {
  const ordinary = [...entries].filter(
    ([word, { frequency }]) =>
      word.length < 5 &&
      frequency >= (word.length > 1 ? 50 : 3000) &&
      !lists.all.has(word) &&
      !containsListed(lists, word),
  )
  const shares = sharesOf(ordinary)
  return ordinary.map(([text]) => ({
    text,
    weight: shares.get(text) as number,
    cost: text.length > 1 ? bucketOf(costOf(text)) : Number.POSITIVE_INFINITY,
    unlisted: unlisted(text),
  }))
}

interface Chosen {
  readonly core: readonly string[]
  readonly county: readonly string[]
  readonly edition: readonly string[]
  readonly costOf: CostOf
}

/** Longer texts are sayings, which no name is, and the search around a hit reaches no further: src/text/vocabulary.ts. */
const longestIdiom = 4

const idioms = (): string[] =>
  [...chineseWords()].filter(([word, { tag }]) => tag === 'i' && word.length === longestIdiom).map(([word]) => word)

/** Words that any list of places needs: those that contain one of them, and all idioms that do (邯郸学步). */
const masking = (targets: ReadonlySet<string>, words: readonly string[]): string[] =>
  words.filter((word) => [...targets].some((target) => word.includes(target)))

/** Words that begin as a province ends. Before them, coined names have characters that no dictionary counts: 沁江|西装. */
const afterProvinces = (ordinary: readonly Neighbour[], entries: ReadonlyMap<string, Entry>): string[] => {
  const provinces = majorRows().filter(([code]) => code?.endsWith('0000'))
  const lastCharacters = new Set(provinces.map(([, , , short]) => short?.at(-1)))
  return (
    ordinary
      .map(({ text }) => text)
      .filter((text) => (text.length === 2 || text.length === 3) && lastCharacters.has(text.charAt(0)))
      // Names of persons and places, and what the dictionary takes for one: 林木.
      .filter((text) => !/^n[rs]/.test(entries.get(text)?.tag ?? ''))
  )
}

const choose = (): Chosen => {
  const entries = frequencies()
  const lists = listed()
  const costOf = costIn(entries)
  const unlisted = costOfCharacters()
  const ordinary = neighbours(entries, lists, costOf, unlisted)
  const graver = new Map(
    (['organisation', 'sensitive', 'national'] as const).flatMap((list) =>
      listedWords(list).map((word) => [word, weights[list]]),
    ),
  )
  const chosen = new Set<string>()
  // A word of an edition keeps the cost of a rare word, unless websites are often named with it: in doubt, nothing is said.
  const part = (targets: ReadonlySet<string>, size: number, must: readonly string[], withOwn = true): string[] => {
    const own = withOwn ? [...targets].filter((word) => word.length < 3 && costOf(word) < rare - 2) : []
    const weighed = [...targets].map((word) => ({
      word,
      cost: withOwn ? Math.min(rare, costOf(word)) : rare,
      weight: graver.get(word) ?? (lists.core.has(word) ? weights.core : weights.county),
    }))
    const fresh = pick(ordinary, weighed, size, chosen, unlisted)
    const all = [...new Set([...must, ...own, ...fresh])].filter((word) => !chosen.has(word) || fresh.includes(word))
    for (const word of all) chosen.add(word)
    return all
  }
  const core = part(lists.core, sizes.core, [
    ...masking(lists.core, wanted('contains-place')),
    ...wanted('contains-organisation'),
    ...wanted('contains-sensitive'),
    ...wanted('like-person'),
    ...wanted('beside-sensitive'),
  ])
  const everywhere = new Set([...lists.core, ...lists.county])
  const county = part(everywhere, sizes.county, [
    ...masking(lists.all, wanted('contains-place')),
    ...masking(lists.places, idioms()),
    ...wanted('beside-place'),
  ])
  const more = afterProvinces(ordinary, entries).filter((word) => !chosen.has(word))
  const ofEditions = editionWords()
  const frequent = websiteWords.filter((word) => ofEditions.has(word))
  return { core: [...core, ...more], county, edition: part(ofEditions, sizes.edition, frequent, false), costOf }
}

let chosen: Chosen | undefined

const text = (about: string, words: readonly string[], costOf: CostOf): string =>
  listText(
    {
      about,
      source:
        'the dictionary of @node-rs/jieba 2.0.3; the words were chosen by how many collisions they settle\n  (src/build/ordinary-words.ts), some by hand (src/build/words/wanted-words.txt)',
      date: '2026-09-10',
      licence: 'MIT',
      columns: 'word, its cost in bits of a unigram model, in steps of two',
    },
    [...words].sort(byText).map((word) => [word, String(bucketOf(costOf(word)))]),
  )

/** The words of the dictionary that contain no listed word, and listed ones of two characters, counted so often at least. */
export const plainWords = (least: number): string[] => {
  const entries = frequencies()
  const lists = listed()
  const isPlain = (word: string) => (word.length === 2 && lists.all.has(word)) || !containsListed(lists, word)
  return [...entries]
    .filter(
      ([word, { frequency }]) => word.length > 1 && word.length <= longestIdiom && frequency >= least && isPlain(word),
    )
    .map(([word]) => word)
}

/** The text of data/ordinary-words.txt. */
export const ordinaryWords = (): string => {
  chosen ??= choose()
  return text(
    'Ordinary words that collide with provinces, prefectures, national, sensitive and organisation words, and those of these\nwords that the dictionary knows.',
    chosen.core,
    chosen.costOf,
  )
}

/** The text of data/ordinary-words-for-counties.txt. */
export const ordinaryWordsForCounties = (): string => {
  chosen ??= choose()
  return text(
    'Ordinary words that collide with counties, and more for all other listed words.',
    chosen.county,
    chosen.costOf,
  )
}

/** The text of data/ordinary-words-for-editions.txt. */
export const ordinaryWordsForEditions = (): string => {
  chosen ??= choose()
  return text(
    'Ordinary words that collide with the words that texts of editions and provinces name.',
    chosen.edition,
    chosen.costOf,
  )
}
