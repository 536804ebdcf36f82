import { fc, it } from '@fast-check/vitest'
import { expect } from 'vitest'
import { kindsOf } from '../../src/text/kinds'
import { lexiconOf } from '../../src/text/lexicon'
import type { WordList } from '../../src/text/word-list'
import { find, listOf } from './find'

const alphabet = '甲乙丙丁戊'
const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 2, maxLength: 5 })
const lists = fc
  .array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((words, i) => listOf(1 << (16 + i), words)))
const text = fc.string({ unit: fc.constantFrom(...alphabet, '己', 'a'), maxLength: 40 })

/** Every word at every place, by trying them all. */
const naive = (folded: string, lists: readonly WordList[]) => {
  const matches = new Map<string, { word: string; start: number; end: number; lists: number }>()
  for (const { bit, words } of lists) {
    for (const word of words()) {
      for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
        const key = `${start} ${word}`
        matches.set(key, { word, start, end: start + word.length, lists: (matches.get(key)?.lists ?? 0) | bit })
      }
    }
  }
  return [...matches.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

it.prop([lists, text], { numRuns: 1000 })('search agrees with trying every word at every place', (lists, text) => {
  expect(find(lexiconOf(lists), text)).toEqual(naive(text, lists))
})

it.prop([lists, text], { numRuns: 1000 })('scan returns exactly the lists that search finds', (lists, text) => {
  const bits = naive(text, lists).reduce((all, { lists }) => all | lists, 0)
  expect(lexiconOf(lists).scan(text) & ~0xffff).toBe(bits)
})

it.prop([lists, text], { numRuns: 300 })('case and width do not matter to scan', (lists, text) => {
  const lexicon = lexiconOf([...lists, listOf(1 << 20, ['ab', 'abc9'])])
  for (const form of ['ab', 'AB', 'ＡＢ', 'ａb']) expect(lexicon.scan(text + form) & (1 << 20)).not.toBe(0)
})

it.prop([lists, text, fc.nat(40), fc.nat(40)], { numRuns: 1000 })(
  'a search between two places finds every word in between',
  (lists, text, from, to) => {
    const found: number[] = []
    const count = lexiconOf(lists).search(text, found, from, Math.min(to, text.length))
    const spans = Array.from({ length: count / 3 }, (_, i) => `${found[3 * i]} ${found[3 * i + 1]}`)
    const within = naive(text, lists).filter(({ start, end }) => start >= from && end <= to)
    for (const { start, end } of within) expect(spans).toContain(`${start} ${end}`)
  },
)

it.prop([fc.string({ unit: 'binary', maxLength: 20 })], { numRuns: 2000 })(
  'a scan sees the classes of any text',
  (text) => {
    expect(lexiconOf([]).scan(text)).toBe(kindsOf(text))
  },
)
