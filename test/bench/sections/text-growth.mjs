// How cost grows with the length of the text.
import { compare, limitPass, median, passOf } from '../measure.mjs'
import { loadSource } from '../source.mjs'
import { listsOf } from '../words.mjs'
import { makeWorkload } from '../workload.mjs'

/** The flags of Han, of surnames and of what can make a place of a listed word: those that alone wake no rule. */
const plain = 1 | 512 | 2048

/** Texts of one length, two at least since a reader knows the last one, in all about as many units as asked for. */
const textsOf = (names, length, units) => {
  const all = names.join('').slice(0, Math.max(2 * length, units))
  const texts = Array.from({ length: Math.floor(all.length / length) }, (_, i) =>
    all.slice(i * length, (i + 1) * length),
  )
  return JSON.parse(JSON.stringify(texts))
}

/** Names that wake no rule, nor where they follow the one before, and that need no careful folding. */
const quietNames = (names, flags) => {
  const quiet = []
  for (const name of names.filter((name) => /^[一-鿿]+$/.test(name))) {
    if (((flags(name) | flags((quiet.at(-1) ?? '') + name)) & ~plain) === 0) quiet.push(name)
  }
  return quiet
}

/** Nanoseconds a unit of one call, the better of two; nothing from where a call takes seconds. */
const once = (call, texts) => {
  let slow = false
  return texts.map((text) => {
    if (slow) return undefined
    const times = [1, 2].map(() => {
      const start = performance.now()
      call(text)
      return performance.now() - start
    })
    slow = Math.min(...times) > 2_000
    return (1e6 * Math.min(...times)) / text.length
  })
}

export const measureTextGrowth = async ({ size, rounds, budget, longest }) => {
  const source = await loadSource('text-growth')
  const { compile, tencent20160919, validate, websiteName } = source
  const { names } = makeWorkload({ lists: listsOf(source), size: Math.max(size, longest) })
  const { scan } = compile(tencent20160919.names.lists)
  const quiet = quietNames(names, websiteName.reader.flags)
  const lengths = [20, 100, 1_000, 10_000, 100_000, 1_000_000].filter((length) => length <= longest)
  const units = Math.min(longest, 200_000)
  const issues = (text) => validate(websiteName, text).issues.length
  const usual = lengths.map((length) => textsOf(names, length, units))
  const clean = lengths.map((length) => textsOf(quiet, length, units))
  const reference = 1_000
  const contenders = lengths.flatMap((length, i) => [
    { name: `loop ${length}`, texts: usual[i], pass: limitPass() },
    { name: `scan ${length}`, texts: usual[i], pass: passOf(`scan ${length}`, 'sum += call(text)', scan) },
    { name: `validate ${length}`, texts: clean[i], pass: passOf(`validate ${length}`, 'sum += call(text)', issues) },
  ])
  const loop = { name: 'loop', texts: usual[lengths.indexOf(reference)], pass: limitPass() }
  const result = compare([loop, ...contenders], { rounds, budget })
  const [loops, scans, validates] = ['loop', 'scan', 'validate'].map((name) =>
    lengths.map((length) => (result.ratio(`${name} ${length}`) * reference) / length),
  )
  for (const name of names.slice(0, 20_000)) issues(name)
  const judged = once(
    issues,
    lengths.map((length) => textsOf(names, length, length)[0]),
  )
  const flatness = (costs) => Math.max(...costs.map((cost) => Math.abs(cost / median(costs) - 1)))
  return {
    tables: [
      {
        title: 'Growth with the text: cost of a character, × that of the charCodeAt loop over 1,000 characters',
        head: [
          ['characters', 'count'],
          ['charCodeAt loop', 'times'],
          ['scan', 'times'],
          ['validate, no listed word', 'times'],
          ['validate, names as they come: ns a character, one call', 'ns'],
        ],
        rows: lengths.map((length, i) => [length, loops[i], scans[i], validates[i], judged[i]]),
      },
    ],
    figures: { scan: flatness(scans), validate: flatness(validates) },
  }
}
