import { describe, expect, it } from 'vitest'
import { declaredContents, domainHints, topicWords } from '../../src/data/words/pre-approval'
import { framings, negations, ordinary, takingOver } from '../../src/data/words/pre-approval-contexts'
import { fold } from '../../src/text/fold'

const split = (words: string) => words.match(/\S+/g) ?? []

const lists: readonly (readonly [string, readonly string[]])[] = [
  ...topicWords().flatMap(({ topic, titles, offers = '', services, marks = '', hints }) => [
    [`titles of ${topic}`, split(titles)] as const,
    [`offers and services of ${topic}`, [...split(offers), ...split(services)]] as const,
    ...(marks === '' ? [] : [[`marks of ${topic}`, split(marks)] as const]),
    [`hints of ${topic}`, split(hints)] as const,
  ]),
  ['words that take over', split(takingOver())],
  ['ordinary words', split(ordinary())],
  ['negations', split(negations())],
  ...framings().map(({ words }, i) => [`framing ${i}`, split(words)] as const),
  ...declaredContents().map(([topic, words]) => [`contents of ${topic}`, split(words)] as const),
  ...domainHints().map(([topic, words]) => [`domains of ${topic}`, split(words)] as const),
]

describe.each(lists)('%s', (_, words) => {
  it('are folded, of two units or more, and none stands twice', () => {
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    expect(words.filter((word) => !/^(?:\p{Script=Han}|[a-z0-9]){2,}$/u.test(word))).toEqual([])
    expect(words.filter((word) => fold(word, true).text !== word)).toEqual([])
  })
})

describe('all lists', () => {
  const evidence = new Set(
    topicWords().flatMap(({ titles, offers = '', services, marks = '', hints }) =>
      split([titles, offers, services, marks, hints].join(' ')),
    ),
  )

  it('never let a word that speaks for a topic speak against all of them', () => {
    const against = framings()
      .filter(({ of, inName }) => of === undefined && !inName)
      .flatMap(({ words }) => split(words))
    expect([...against, ...split(negations()), ...split(ordinary())].filter((word) => evidence.has(word))).toEqual([])
  })
})
