import { describe, expect, it } from 'vitest'
import { FOLDS, HAN, LATIN, REPEAT } from '../../src/text/characters'
import { compile, type Lexicon } from '../../src/text/lexicon'
import { tableSearch } from '../../src/text/table-search'
import { readPatiently, textSearch } from '../../src/text/text-search'
import { lookUpBy, type WordList, wordsIn } from '../../src/text/word-list'

const [ONE, OTHER, THIRD] = [1 << 16, 1 << 17, 1 << 18]

/** Lists of texts: one of two kinds of words, both of which count, and one of a single kind. */
const packed: WordList = {
  bit: ONE,
  words: () => ['甲乙', '甲乙丙丁'],
  groupedTexts: () => ['A甲乙B甲乙丙丁', 'A甲乙'],
  bits: [ONE, OTHER],
  read: readPatiently,
}
const same: WordList = { bit: THIRD, words: () => ['甲乙丙丁'], groupedTexts: () => ['B甲乙丙丁'] }
const own: WordList = { bit: ONE, words: () => ['乙丙', '丙', 'ab', 'aBc', '甲乙丙丁'] }
const lists = [same, packed, own]

/** A lexicon that has made its tables. */
const afterLongText = (all: readonly WordList[]): Lexicon => {
  const lexicon = readPatiently(all)
  lexicon.scan('一'.repeat(1000))
  return lexicon
}

describe.each([
  ['a first text', textSearch],
  ['a text behind many', afterLongText],
] as const)('%s', (_, searchOf) => {
  const lexicon = searchOf(lists)

  it('is searched for every word at every place', () => {
    expect(lexicon.find('甲乙丙丁c')).toEqual([
      { word: '甲乙', start: 0, end: 2, lists: ONE },
      { word: '甲乙丙丁', start: 0, end: 4, lists: ONE | OTHER | THIRD },
      { word: '乙丙', start: 1, end: 3, lists: ONE },
    ])
    expect(lexicon.find('丁丙')).toEqual([])
    expect(lexicon.find('甲')).toEqual([])
  })

  it('tells the same as numbers', () => {
    const found = [9, 9, 9, 9, 9, 9, 9]
    expect(lexicon.search('乙丙ab', found)).toBe(6)
    expect(found).toEqual([0, 2, ONE, 2, 4, ONE, 9])
  })

  it('is told by what it holds', () => {
    expect(lexicon.scan('甲乙丁')).toBe(HAN | ONE)
    expect(lexicon.scan('甲甲')).toBe(HAN | REPEAT)
    expect(lexicon.scan('ＡB')).toBe(LATIN | FOLDS | ONE)
    expect(lexicon.scan('')).toBe(0)
  })

  it('holds no word of one unit, and none with a capital', () => {
    expect(lexicon.find('丙c')).toEqual([])
    expect(lexicon.find('bc')).toEqual([])
  })
})

it('texts are read alike before the tables are made and after', () => {
  const { find, scan, search } = compile([own, packed])
  for (let i = 0; i < 200; i++) {
    expect(find('乙丙').map(({ word }) => word)).toEqual(['乙丙'])
    expect(scan('乙丙')).toBe(HAN | ONE)
    expect(search('乙丙', [])).toBe(3)
  }
})

it('each way of reading may be the one that makes the tables', () => {
  const long = '甲乙丁'.repeat(300)
  expect(compile([packed]).find(long)).toHaveLength(300)
  expect(compile([packed]).scan(long)).toBe(HAN | ONE)
  expect(compile([packed]).search(long, [])).toBe(900)
})

it('words are looked up by their marks', () => {
  const meaningOf = lookUpBy(
    () => 'A甲B乙丙B丁',
    (mark, word) => `${mark}${word}`,
  )
  expect(['甲', '乙丙', '丁', '戊'].map(meaningOf)).toEqual(['0甲', '1乙丙', '1丁', undefined])
  expect(wordsIn('A甲B乙丙B丁')).toEqual(['甲', '乙丙', '丁'])
  expect(wordsIn('')).toEqual([])
})

it('lists of more words than 16 bits number are found as well', () => {
  const words = Array.from({ length: 70_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + (i % 5000), 0x4e00 + ((i * 7) % 19_000), 0x5000 + Math.floor(i / 5000)),
  )
  const lexicon = tableSearch([{ bit: 1 << 16, words: () => words }])
  for (const word of [words[0], words[66_000], words[69_999]] as string[])
    expect(lexicon.find(word).map((match) => match.word)).toContain(word)
})

it('a text with more words than are worth keeping leaves nothing behind', () => {
  const { find } = tableSearch([own])
  expect(find('乙丙'.repeat(600))).toHaveLength(600)
  expect(find('乙丙')).toHaveLength(1)
})
