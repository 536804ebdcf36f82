import { byText, tally } from './text-list.ts'

/** A word of a list, what the list says of it, and its numbers. */
export interface Entry {
  readonly label: string
  readonly word: string
  readonly numbers?: readonly number[]
}

/** No code is longer, in bits. */
const longest = 10

/** Numbers are written in one of these ways: how many bits after the first one a symbol contains of a large number. */
const ways = [0, 1, 2, 3, 4, 5, 6, 7]

/** A code says how many symbols it has in eight bits, and of each symbol how many bits follow it in four. */
const mostSymbols = 255
const mostMore = 15

/** Six bits as a character. */
const digit = (bits: string): string => {
  const value = Number.parseInt(bits.padEnd(6, '0'), 2)
  return String.fromCharCode(value + (value > 33 ? 59 : 58))
}

const binary = (value: number, count: number): string => (count === 0 ? '' : value.toString(2).padStart(count, '0'))

interface Tree {
  readonly count: number
  readonly symbols: readonly number[]
}

/**
 * The lengths of a Huffman code, at most ten bits: rare symbols count as more frequent until they fit. The
 * only symbol of a code takes no bits.
 */
const lengthsOf = (counts: ReadonlyMap<number, number>): Map<number, number> => {
  for (let least = 1; ; least *= 2) {
    const lengths = new Map([...counts.keys()].map((symbol) => [symbol, 0]))
    const trees: Tree[] = [...counts].map(([symbol, count]) => ({ count: Math.max(least, count), symbols: [symbol] }))
    while (trees.length > 1) {
      trees.sort((a, b) => b.count - a.count || a.symbols.length - b.symbols.length)
      const [a, b] = [trees.pop(), trees.pop()] as [Tree, Tree]
      const symbols = [...a.symbols, ...b.symbols]
      for (const symbol of symbols) lengths.set(symbol, (lengths.get(symbol) as number) + 1)
      trees.push({ count: a.count + b.count, symbols })
    }
    if (Math.max(0, ...lengths.values()) <= longest) return lengths
  }
}

/** The code words by symbol, canonical: shorter ones first, and those of one length in the order of their symbols. */
const codeWords = (lengths: ReadonlyMap<number, number>): Map<number, string> => {
  const words = new Map<number, string>()
  let next = 0
  for (const [symbol, length] of [...lengths].sort(([a, x], [b, y]) => x - y || a - b)) {
    words.set(symbol, binary(next >> (longest - length), length))
    next += 1 << (longest - length)
  }
  return words
}

/** How numbers are written: the bits that describe the code, and those of each number. */
interface Code {
  readonly head: string
  readonly bitsOf: (number: number) => string
}

/** The symbol of a number, and how many bits follow it. */
const symbolOf = (number: number, told: number): readonly [symbol: number, more: number] => {
  const more = number < 2 << told ? 0 : 31 - Math.clz32(number) - told
  return [(more << told) + (number >> more), more]
}

/** The lengths of a code, each as the difference to the one before: equal, one more or less, or any other. */
const lengthBits = (lengths: readonly number[]): string =>
  lengths
    .map((length, i) => {
      const step = length - (lengths[i - 1] ?? 0)
      if (step === 0) return '0'
      return Math.abs(step) === 1 ? `10${step === 1 ? 1 : 0}` : `11${binary(length, 4)}`
    })
    .join('')

const codeBy = (told: number, numbers: readonly number[]): Code | undefined => {
  if (numbers.some((number) => symbolOf(number, told)[1] > mostMore)) return undefined
  const lengths = lengthsOf(tally(numbers.map((number) => symbolOf(number, told)[0])))
  const words = codeWords(lengths)
  const size = Math.max(-1, ...lengths.keys()) + 1
  if (size > mostSymbols) return undefined
  const all = Array.from({ length: size }, (_, symbol) => lengths.get(symbol) ?? 0)
  return {
    head: binary(told, 3) + binary(size, 8) + lengthBits(all),
    bitsOf: (number) => {
      const [symbol, more] = symbolOf(number, told)
      return words.get(symbol) + binary(number & (2 ** more - 1), more)
    },
  }
}

/** The shortest of all ways to write these numbers. */
const codeOf = (numbers: readonly number[]): Code => {
  const codes = ways.flatMap((told) => codeBy(told, numbers) ?? [])
  if (codes.length === 0)
    throw new RangeError(`No code takes numbers up to ${numbers.reduce((a, b) => Math.max(a, b))}`)
  const lengthOf = ({ head, bitsOf }: Code) => numbers.reduce((sum, number) => sum + bitsOf(number).length, head.length)
  return codes.reduce((best, code) => (lengthOf(code) < lengthOf(best) ? code : best))
}

/** A number and the column that it belongs to: each column has a code of its own. */
type Token = readonly [column: string, number: number]

const unitsOf = (word: string): number[] => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))

/** Equally frequent units are of one class, and those of a class in the order of their units. */
interface Alphabet {
  readonly classes: ReadonlyMap<number, number>
  readonly ranks: ReadonlyMap<number, number>
}

/** Ways to write a list, of which the shortest is taken. */
interface Shape {
  /** Whether words are spelled from their ends, which those of divisions share. */
  readonly fromEnd: boolean
  /** How many characters of a word have codes of their own; all later ones share that of the last. */
  readonly ownPlaces: number
  /** How many classes of characters there are for each bit of their ranks. */
  readonly classes: number
}

const alphabetOf = (words: readonly string[], perBit: number): Alphabet => {
  const counts = tally(words.flatMap(unitsOf))
  const frequencies = [...counts.values()].sort((a, b) => b - a)
  const classes = new Map(
    [...counts].map(([unit, count]) => [unit, Math.floor(perBit * Math.log2(frequencies.indexOf(count) + 1))]),
  )
  const ordered = [...classes].sort(([a, x], [b, y]) => x - y || a - b)
  return { classes, ranks: new Map(ordered.map(([unit], i) => [unit, i])) }
}

const alphabetTokens = ({ classes }: Alphabet): Token[] =>
  [...classes]
    .sort(([a], [b]) => a - b)
    .flatMap(([unit, own], i, all): Token[] => [
      ['distance', unit - (all[i - 1]?.[0] ?? 0)],
      ['class', own],
    ])

/** A word as numbers, those that the list gives first. */
interface Spelled {
  readonly kind: number
  readonly row: readonly number[]
}

/** A text that sorts as the row does. */
const sortKey = ({ row }: Spelled): string => row.map((number) => number.toString(16).padStart(8, '0')).join('')

/** A word by how it differs from the one before it. */
const rowTokens = ({ kind, row }: Spelled, before: Spelled | undefined, last: number): Token[] => {
  const tokens: Token[] = [['kind', kind]]
  let isLikeBefore = true
  for (const [place, number] of row.entries()) {
    const column = Math.min(place, last)
    const step = number - (before?.row[place] ?? 0)
    tokens.push(isLikeBefore ? [`step${column}`, step] : [`other${column}`, number])
    isLikeBefore &&= step === 0
  }
  return tokens
}

const sortBy = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ item }) => item)

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Writes columns in codes of their own. */
const writer = (tokens: readonly Token[]) => {
  const codes = new Map<string, Code>()
  const codeFor = (column: string): Code => {
    const code = codes.get(column) ?? codeOf(tokens.filter(([own]) => own === column).map(([, number]) => number))
    codes.set(column, code)
    return code
  }
  return {
    heads: (...columns: readonly string[]): string => columns.map((column) => codeFor(column).head).join(''),
    write: (own: readonly Token[]): string => own.map(([column, number]) => codeFor(column).bitsOf(number)).join(''),
  }
}

const packAs = (entries: readonly Entry[], { fromEnd, ownPlaces, classes }: Shape): string => {
  const width = entries[0]?.numbers?.length ?? 0
  const alphabet = alphabetOf(
    entries.map(({ word }) => word),
    classes,
  )
  const labels = distinct(entries.map(({ label }) => label)).map((label) => {
    const lengths = entries.filter((entry) => entry.label === label).map(({ word }) => word.length)
    return { label, lengths: distinct(lengths).sort((a, b) => a - b) }
  })
  const kinds = labels.flatMap(({ label, lengths }) => lengths.map((length) => `${length} ${label}`))
  const spelled = entries.map(({ label, word, numbers = [] }) => {
    const ranks = unitsOf(word).map((unit) => alphabet.ranks.get(unit) as number)
    return {
      kind: kinds.indexOf(`${word.length} ${label}`),
      row: [...numbers, ...(fromEnd ? ranks.reverse() : ranks)],
    }
  })
  const last = width + ownPlaces - 1
  const letters = alphabetTokens(alphabet)
  const words = sortBy(spelled, sortKey).flatMap((own, i, all) => rowTokens(own, all[i - 1], last))
  const { heads, write } = writer([...letters, ...words])
  const bits = [
    heads('distance', 'class'),
    binary(alphabet.ranks.size, 16),
    write(letters),
    heads('kind'),
    binary(width, 2),
    binary(ownPlaces - 1, 2),
    heads(...Array.from({ length: last + 1 }, (_, i) => `step${i}`)),
    heads(...Array.from({ length: last }, (_, i) => `other${i + 1}`)),
    binary(Number(fromEnd), 1),
    binary(entries.length, 16),
    write(words),
  ].join('')
  const head = labels.map(({ label, lengths }) => `${lengths.map((length) => length.toString(36)).join('')} ${label}|`)
  return head.join('') + bits.replace(/.{1,6}/g, digit)
}

const changes: readonly Partial<Shape>[] = [
  { fromEnd: true },
  { ownPlaces: 2 },
  { ownPlaces: 4 },
  { classes: 0.34 },
  { classes: 0.6 },
]

/** Lengths of words are digits of base 36, and the number of words has 16 bits. */
const [longestWord, mostWords] = [35, 0xffff]

/** Packs a list as src/text/unpack.ts reads it: labels with the lengths of their words, then bits. */
export const pack = (entries: readonly Entry[]): string => {
  if (entries.length > mostWords || entries.some(({ word }) => word.length > longestWord))
    throw new RangeError(`A list has ${mostWords} words at most, of ${longestWord} UTF-16 units at most`)
  let shape: Shape = { fromEnd: false, ownPlaces: 3, classes: 0.5 }
  let shortest = packAs(entries, shape)
  for (const change of changes) {
    const other = { ...shape, ...change }
    const packed = packAs(entries, other)
    if (packed.length >= shortest.length) continue
    shape = other
    shortest = packed
  }
  return shortest
}
