/** Writes packed lists: what src/text/packed.ts reads. */

const longest = 10

const digit = (value) => String.fromCharCode(value + (value > 33 ? 59 : 58))

/** The lengths of a Huffman code, none of them over ten bits: rare symbols are taken for more frequent until they fit. */
const lengthsOf = (counts) => {
  for (let least = 1; ; least *= 2) {
    const lengths = new Map([...counts.keys()].map((symbol) => [symbol, counts.size === 1 ? 1 : 0]))
    const trees = [...counts].map(([symbol, count]) => ({ count: Math.max(least, count), symbols: [symbol] }))
    while (trees.length > 1) {
      trees.sort((a, b) => b.count - a.count || a.symbols.length - b.symbols.length || a.symbols[0] - b.symbols[0])
      const [a, b] = [trees.pop(), trees.pop()]
      const symbols = [...a.symbols, ...b.symbols]
      for (const symbol of symbols) lengths.set(symbol, lengths.get(symbol) + 1)
      trees.push({ count: a.count + b.count, symbols })
    }
    if (Math.max(0, ...lengths.values()) <= longest) return lengths
  }
}

/** The code words by symbol. */
const wordsOf = (lengths) => {
  const words = new Map()
  let next = 0
  for (let length = 1; length <= longest; length++)
    for (const symbol of [...lengths.keys()].sort((a, b) => a - b))
      if (lengths.get(symbol) === length) {
        words.set(symbol, (next >> (longest - length)).toString(2).padStart(length, '0'))
        next += 1 << (longest - length)
      }
  return words
}

const binary = (value, count) => {
  if (!(value >= 0 && value < 2 ** count)) throw new RangeError(`${value} has more than ${count} bits`)
  return count === 0 ? '' : value.toString(2).padStart(count, '0')
}

/** The symbol for a number, which tells so many bits of it behind the first one, and how many bits stand behind that. */
const symbolOf = (number, told) => {
  const behind = number < 2 << told ? 0 : 31 - Math.clz32(number) - told
  return { symbol: (behind << told) + (number >> behind), behind }
}

/** A column by symbols that tell so many bits. */
const columnBy = (told, numbers, kinds) => {
  const items = numbers.map((value) => {
    const kind = value % kinds
    const number = (value - kind) / kinds
    const { symbol, behind } = symbolOf(number, told)
    return { symbol: symbol * kinds + kind, more: binary(number & (2 ** behind - 1), behind) }
  })
  const counts = new Map()
  for (const { symbol } of items) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  const lengths = lengthsOf(counts)
  const words = wordsOf(lengths)
  const size = Math.max(-1, ...lengths.keys()) + 1
  if (size > 255) return undefined
  return [
    binary(told, 3),
    binary(size, 8),
    ...Array.from({ length: size }, (_, i) => binary(lengths.get(i) ?? 0, 4)),
    binary(numbers.length, 12),
    ...items.map(({ symbol, more }) => words.get(symbol) + more),
  ].join('')
}

/** The shortest of all ways to write a column of numbers; where they are of several kinds, each is `number * kinds + kind`. */
const column = ({ numbers, kinds = 1 }) => {
  for (const value of numbers) binary(value, 16)
  const ways = [0, 1, 2, 3, 4, 5].map((told) => columnBy(told, numbers, kinds)).filter(Boolean)
  return ways.reduce((best, way) => (way.length < best.length ? way : best))
}

/** Packs columns as src/text/packed.ts reads them: `{ numbers, kinds }` each. */
export const pack = (...columns) =>
  columns
    .map(column)
    .join('')
    .match(/.{1,6}/g)
    .map((six) => digit(Number.parseInt(six.padEnd(6, '0'), 2)))
    .join('')
