// How cost grows with the number of words.
import { compare, limitPass, passOf } from '../measure.mjs'
import { loadSource } from '../source.mjs'
import { listsOf, wordsOf } from '../words.mjs'
import { makeWorkload } from '../workload.mjs'

export const measureWordGrowth = async ({ size, rounds, budget, most }) => {
  const counts = [100, 1_000, 3_500, 10_000, 20_000, 50_000, 100_000].filter((count) => count <= most)
  const source = await loadSource('word-growth')
  const { names, descriptions } = makeWorkload({ lists: listsOf(source), size })
  const copies = []
  for (const count of counts) {
    const { compile } = await loadSource(`words-${count}`)
    // A second lexicon, as in an application, where the ordinary words are one.
    compile([{ bit: 1 << 16, words: () => ['赌博'] }])
    copies.push(compile([{ bit: 1 << 16, words: () => wordsOf(source, count) }]))
  }
  const [onNames, onDescriptions] = [names, descriptions].map((texts) =>
    compare(
      [
        { name: 'loop', texts, pass: limitPass() },
        ...counts.map((count, i) => ({
          name: count,
          texts,
          pass: passOf(`scan ${count} ${texts.length}`, 'sum += call(text)', copies[i].scan),
        })),
      ],
      { rounds, budget },
    ),
  )
  return {
    tables: [
      {
        title: 'Growth with the words: the scan',
        head: [
          ['words', 'count'],
          ['ns a name', 'ns'],
          ['× loop', 'times'],
          ['× 100 words', 'times'],
          ['ns a description', 'ns'],
          ['× loop', 'times'],
        ],
        rows: counts.map((count) => [
          count,
          onNames.of(count),
          onNames.ratio(count),
          onNames.ratio(count, 100),
          onDescriptions.of(count),
          onDescriptions.ratio(count),
        ]),
      },
    ],
    figures: { manyWords: onNames.ratio(20_000, 100) },
  }
}
