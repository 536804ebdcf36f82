import { describe, expect, it } from 'vitest'
import { readList } from '../../src/build/text-list'
import { preApprovalText } from '../../src/data/words/pre-approval'
import { effects, strengths, topics } from '../../src/data/words/pre-approval-labels'
import { fold } from '../../src/text/fold'
import { wordsIn } from '../../src/text/word-list'
import { evidence, wordsOf } from './words'

const lists = [...topics, '-']
  .flatMap((topic) => [...strengths, ...effects].map((role) => [topic, role, wordsOf(topic, role)] as const))
  .filter(([, , words]) => words.length > 0)

describe.each(lists)('%s %s', (_, __, words) => {
  it('are folded, of two units or more, and none occurs twice', () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    expect(words.filter((word) => !/^(?:\p{Script=Han}|[a-z0-9])+$/u.test(word) || word.length < 2)).toEqual([])
    expect(words.filter((word) => fold(word, true).text !== word)).toEqual([])
  })
})

it('no word is evidence for a topic and for another trade or an ordinary word', () => {
  const known = new Set(evidence)
  expect(effects.flatMap((effect) => wordsOf('-', effect)).filter((word) => known.has(word))).toEqual([])
})

it('every topic has words and phrases', () => {
  for (const topic of topics) {
    expect(wordsOf(topic, 'institution').length, topic).toBeGreaterThan(0)
    expect(wordsOf(topic, 'scope').length, topic).toBeGreaterThan(0)
  }
})

it('all words ship', () => {
  const rows = readList('pre-approval-words').map(([word]) => word as string)
  expect(lists.flatMap(([, , words]) => words).length).toBe(rows.length)
  expect(wordsIn(preApprovalText()).sort()).toEqual(rows.sort())
})
