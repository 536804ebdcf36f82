import { describe, expect, it } from 'vitest'
import { FOLDS, HAN, LATIN, REPEAT } from '../../src/text/characters'
import { lexiconOf } from '../../src/text/lexicon'
import { flagsOf, groupedText, lookUpBy, type WordList, wordList, wordsIn } from '../../src/text/word-list'
import { find, listOf } from './find'

const [ONE, OTHER, THIRD] = [1 << 16, 1 << 17, 1 << 18]

/** A list of two groups. */
const grouped: WordList = { ...wordList(ONE, () => 'A甲乙B甲乙丙丁A甲乙'), bits: [ONE, OTHER] }
const same = listOf(THIRD, ['甲乙丙丁'])
const own = wordList(ONE, () => `${groupedText(['乙丙', '丙', 'ab', 'aBc', '甲乙丙丁'])}AB`)
const lexicon = lexiconOf([same, grouped, own])

describe('a lexicon', () => {
  it('finds every word at every place', () => {
    expect(find(lexicon, '甲乙丙丁c')).toEqual([
      { word: '甲乙', start: 0, end: 2, lists: ONE },
      { word: '甲乙丙丁', start: 0, end: 4, lists: ONE | OTHER | THIRD },
      { word: '乙丙', start: 1, end: 3, lists: ONE },
    ])
    expect(find(lexicon, '丁丙')).toEqual([])
    expect(find(lexicon, '甲')).toEqual([])
    expect(find(lexicon, '甲乙丙')).toHaveLength(2)
  })

  it('leaves what it does not need of an array', () => {
    const found = [9, 9, 9, 9, 9, 9, 9]
    expect(lexicon.search('乙丙ab', found)).toBe(6)
    expect(found).toEqual([0, 2, expect.any(Number), 2, 4, expect.any(Number), 9])
  })

  it('scans a text for classes and lists', () => {
    expect(lexicon.scan('甲乙丁')).toBe(HAN | ONE)
    expect(lexicon.scan('甲甲')).toBe(HAN | REPEAT)
    expect(lexicon.scan('ＡB')).toBe(LATIN | FOLDS | ONE)
    expect(lexicon.scan('')).toBe(0)
  })

  it('contains no word of one unit, of none, or with a capital', () => {
    expect(find(lexicon, '丙c')).toEqual([])
    expect(find(lexicon, 'bc')).toEqual([])
    expect(lexicon.offsetsOf('')).toEqual([])
  })

  it('says in which lists and groups a word is, in their order', () => {
    const placesOf = (word: string) => lexicon.offsetsOf(word).map((at) => [lexicon.listAt(at), lexicon.groupAt(at)])
    expect(placesOf('甲乙丙丁')).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ])
    expect(placesOf('甲乙')).toEqual([
      [1, 0],
      [1, 0],
    ])
    expect(placesOf('甲乙丙')).toEqual([])
  })
})

describe('a list', () => {
  it('knows what it contains', () => {
    expect(own.words()).toEqual(['乙丙', '丙', 'ab', '甲乙丙丁'])
    expect(grouped.words()).toEqual(['甲乙', '甲乙丙丁'])
    expect(own.meaningOf('乙丙')).toEqual({})
    for (const word of ['丙丁', '甲', '', '乙丙A']) expect(own.meaningOf(word), word).toBeUndefined()
  })

  it('has the flags of its groups', () => {
    expect(flagsOf(grouped)).toBe(ONE | OTHER)
    expect(flagsOf(own)).toBe(ONE)
  })

  it('looks words up by their groups', () => {
    const meaningOf = lookUpBy(
      () => 'A甲乙丙B乙丙B丁丁',
      (group, word) => `${group}${word}`,
    )
    for (let again = 0; again < 2; again++)
      expect(['甲乙丙', '乙丙', '丁丁', '甲乙', '戊戊'].map(meaningOf)).toEqual([
        '0甲乙丙',
        '1乙丙',
        '1丁丁',
        undefined,
        undefined,
      ])
    expect(wordsIn('')).toEqual([])
  })
})

it('lists of more units than 16 bits number are found as well', () => {
  const words = Array.from({ length: 70_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + (i % 5000), 0x4e00 + ((i * 7) % 19_000), 0x5000 + Math.floor(i / 5000)),
  )
  const lexicon = lexiconOf([listOf(1 << 16, words)])
  for (const word of [words[0], words[66_001], words[69_999]] as string[])
    expect(find(lexicon, word).map((match) => match.word)).toContain(word)
})
