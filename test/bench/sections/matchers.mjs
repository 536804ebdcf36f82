// One set of words, our scan and everything else that finds words, on names and on descriptions.
import { agreement, agreementText } from '../agreement.mjs'
import { compare, limitPass, passOf } from '../measure.mjs'
import { mapTrie } from '../peers/map-trie.mjs'
import { matchers } from '../peers/matchers.mjs'
import { loadSource } from '../source.mjs'
import { editionWords, listsOf, wordsOf } from '../words.mjs'
import { makeWorkload } from '../workload.mjs'

const ours = 'beian'

const contendersOf = (all, what, body, texts) => [
  { name: 'limit', pass: limitPass(), texts },
  ...all.map((matcher) => ({
    name: matcher.name,
    texts,
    pass: passOf(`${what} ${matcher.name}`, body, matcher[what]),
  })),
]

const limits = (texts) => [
  { name: 'charCodeAt loop', pass: limitPass(), texts },
  { name: "normalize('NFKC')", pass: passOf('nfkc', "sum += text.normalize('NFKC').length"), texts },
]

/** @param words how many words, or `edition` for the lists of the default edition */
export const measureMatchers = async ({ words: wanted, size, rounds, budget, seconds }) => {
  const source = await loadSource('matchers')
  // As in an application: the edition's own lexicons are compiled as well, so the engine can't bet on there being one.
  source.validate(source.websiteName, '深圳美食记')
  const words = wanted === 'edition' ? editionWords(source) : wordsOf(source, wanted)
  const { names, descriptions } = makeWorkload({ lists: listsOf(source), size })
  const lists = wanted === 'edition' ? source.tencent20160919.names.lists : [{ bit: 1 << 16, words: () => words }]
  const { scan, find } = source.compile(lists)
  const trie = mapTrie(words)
  const our = { name: ours, scan, find, test: (text) => scan(text) > 0xffff }
  our.spans = (text) => find(text).map(({ start, end }) => `${start}-${end}`)
  const peers = matchers.map(({ name, library, build }) => ({ name, library, ...build(words) }))
  const all = [our, ...peers]
  const agreements = all.map((matcher) => agreement(matcher, trie, names, seconds))

  const options = { rounds, budget }
  const base = compare([...limits(names), ...contendersOf([our], 'scan', 'sum += call(text)', names).slice(1)], options)
  const long = compare(
    [...limits(descriptions), ...contendersOf([our], 'scan', 'sum += call(text)', descriptions).slice(1)],
    options,
  )
  const test = compare(contendersOf(peers, 'test', 'sum += call(text) ? 1 : 0', names), options)
  const found = compare(contendersOf(all, 'find', 'sum += call(text).length', names), options)
  const foundLong = compare(contendersOf(all, 'find', 'sum += call(text).length', descriptions), options)

  const libraries = peers.filter(({ library }) => library).map(({ name }) => name)
  const least = (result, reference) => Math.min(...libraries.map((name) => result.ratio(name, reference)))
  const row = (name, i) => [
    name,
    name === ours ? base.of(ours) : test.of(name),
    name === ours ? 1 : test.ratio(name) / base.ratio(ours),
    found.of(name),
    found.ratio(name, ours),
    foundLong.of(name),
    foundLong.ratio(name, ours),
    agreementText(agreements[i], names.length),
  ]
  return {
    tables: [
      {
        title: `${words.length.toLocaleString('en')} words${wanted === 'edition' ? ', the lists of the default edition' : ''}: the limits and our scan`,
        head: [
          ['', 'text'],
          ['ns a name', 'ns'],
          ['× loop', 'times'],
          ['ns a description', 'ns'],
          ['× loop', 'times'],
        ],
        rows: ['charCodeAt loop', "normalize('NFKC')", ours].map((name) => [
          name === ours ? 'beian scan: all words, classes, fold' : name,
          base.of(name),
          base.ratio(name),
          long.of(name),
          long.ratio(name),
        ]),
      },
      {
        title: `${words.length.toLocaleString('en')} words: what else finds words`,
        head: [
          ['', 'text'],
          ['any word, ns a name', 'ns'],
          ['× ours', 'times'],
          ['all words, ns a name', 'ns'],
          ['× ours', 'times'],
          ['all words, ns a description', 'ns'],
          ['× ours', 'times'],
          [`${names.length.toLocaleString('en')} names, against the Map trie`, 'text'],
        ],
        rows: all.map(({ name }, i) => row(name, i)),
      },
    ],
    figures: {
      judgedOtherwise: agreements[0].test + agreements[0].matches,
      scan: base.ratio(ours),
      scanDescriptions: long.ratio(ours),
      find: found.ratio(ours),
      fastestLibraryFind: least(found, ours),
      fastestLibraryFindDescriptions: least(foundLong, ours),
    },
  }
}
