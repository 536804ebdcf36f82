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

/** For numbers from 4 on: how many bits stand behind the first. */
const bitsBehind = (value) => (value < 4 ? 0 : 31 - Math.clz32(value))

/** A writer with codes of these names, which `text` writes in this order before all that was written. */
export const packer = (...names) => {
  const counts = new Map(names.map((name) => [name, new Map()]))
  const items = []
  const symbol = (name, value) => {
    const own = counts.get(name)
    own.set(value, (own.get(value) ?? 0) + 1)
    items.push({ name, value })
  }
  const bits = (count, value) => items.push({ bits: binary(value, count) })
  const number = (name, value, kinds = 1, kind = 0) => {
    const behind = bitsBehind(value)
    symbol(name, (value < 4 ? value : behind + 2) * kinds + kind)
    bits(behind, value - (value < 4 ? value : 2 ** behind))
  }
  const text = () => {
    const lengths = new Map(names.map((name) => [name, lengthsOf(counts.get(name))]))
    const words = new Map(names.map((name) => [name, wordsOf(lengths.get(name))]))
    const heads = names.map((name) => {
      const own = lengths.get(name)
      const size = Math.max(-1, ...own.keys()) + 1
      return binary(size, 8) + Array.from({ length: size }, (_, i) => binary(own.get(i) ?? 0, 4)).join('')
    })
    const all = heads.join('') + items.map(({ name, value, bits }) => bits ?? words.get(name).get(value)).join('')
    return all
      .match(/.{1,6}/g)
      .map((six) => digit(Number.parseInt(six.padEnd(6, '0'), 2)))
      .join('')
  }
  return { bits, number, text }
}
