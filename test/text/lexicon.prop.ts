import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Match } from '../../src/text/lexicon'
import { tableSearch } from '../../src/text/table-search'
import { textSearch } from '../../src/text/text-search'
import type { WordList } from '../../src/text/word-list'

const alphabet = '甲乙丙丁戊'
const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 2, maxLength: 5 })
const lists = fc
  .array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((words, i): WordList => ({ bit: 1 << (16 + i), words: () => words })))
const text = fc.string({ unit: fc.constantFrom(...alphabet, '己', 'a'), maxLength: 40 })

/** Every word at every place, by trying them all. */
const naive = (folded: string, lists: readonly WordList[]): Match[] => {
  const matches = new Map<string, Match>()
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

const searches = [
  ['without tables', textSearch],
  ['by tables', tableSearch],
] as const

describe.each(searches)('%s', (_, search) => {
  it.prop([lists, text], { numRuns: 1000 })('find agrees with trying every word at every place', (lists, text) => {
    expect(search(lists).find(text)).toEqual(naive(text, lists))
  })

  it.prop([lists, text], { numRuns: 1000 })('scan tells exactly the lists that find finds', (lists, text) => {
    const bits = naive(text, lists).reduce((all, { lists }) => all | lists, 0)
    expect(search(lists).scan(text) & ~0xffff).toBe(bits)
  })

  it.prop([lists, text], { numRuns: 300 })('case and width do not matter to scan', (lists, text) => {
    const latin: WordList = { bit: 1 << 20, words: () => ['ab', 'abc9'] }
    const lexicon = search([...lists, latin])
    for (const form of ['ab', 'AB', 'ＡＢ', 'ａb']) expect(lexicon.scan(text + form) & (1 << 20)).not.toBe(0)
  })
})

it.prop([fc.string({ unit: 'binary', maxLength: 20 })], { numRuns: 2000 })('both see the same in any text', (text) => {
  const [slow, fast] = [textSearch([]), tableSearch([])]
  expect(slow.scan(text)).toBe(fast.scan(text))
})
