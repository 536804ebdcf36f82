import { describe, expect, it } from 'vitest'
import { countyPlaces, majorPlaces } from '../../src/data/place-list'
import { coreWords, countyWords, withEditionWords } from '../../src/data/vocabulary'
import { nationalWords } from '../../src/data/words/national'
import { findHits } from '../../src/name/hits'
import { fold } from '../../src/text/fold'
import { lexiconOf } from '../../src/text/lexicon'
import { segmentationOf, type Vocabulary } from '../../src/text/segmentation'
import { beside, vocabulary } from '../../src/text/vocabulary'
import { listOf } from '../text/find'
import { gazetteer } from './gazetteer'
import { names } from './standings'

const places = gazetteer(majorPlaces, countyPlaces)
const words = () => [...places.fullNames(), ...places.shortNames(), ...nationalWords()]
const lexicon = lexiconOf([listOf(1 << 16, words())])
const ordinary = vocabulary(coreWords, countyWords)

const standingOf = (name: string, word: string) => {
  const folded = fold(name, true)
  const hits = findHits(folded, lexicon)
  return segmentationOf(folded, hits, ordinary)[hits.findIndex((hit) => hit.word === word)]?.boundary
}

/** Start, end and cost of each ordinary word of a text. */
const tokensOf = (text: string, { search }: Vocabulary): number[][] => {
  const found: number[] = []
  const count = search(text, found)
  return Array.from({ length: count / 3 }, (_, i) => found.slice(3 * i, 3 * i + 3))
}

describe('the ordinary words', () => {
  it('cost less the more frequent they are, and nothing where nobody knows them', () => {
    expect(ordinary.costOf('中国')).toBe(9)
    expect(ordinary.costOf('安全')).toBeLessThan(ordinary.costOf('安装') as number)
    expect(ordinary.costOf('北海道')).toBe(19)
    expect(ordinary.costOf('海道之')).toBeUndefined()
    expect(vocabulary().costOf('中国')).toBeUndefined()
  })

  it('are found wherever they stand, overlaps included', () => {
    expect(tokensOf('青山绿水', ordinary)).toEqual([])
    expect(tokensOf('a出海口', ordinary)).toContainEqual([1, 4, 19])
    const own = vocabulary(() => 'A安全B安心C安全员D安居乐业')
    expect(own.costOf('安居乐业')).toBe(15)
    expect(tokensOf('安全员安心', own)).toEqual([
      [0, 2, 9],
      [0, 3, 13],
      [3, 5, 11],
    ])
  })
})

describe('two vocabularies side by side', () => {
  const own = vocabulary(() => 'A安全B安心C安全员')
  const more = vocabulary(() => 'D全员E安全')
  const both = beside(own, more)

  it('have the words of both, in the order of the text', () => {
    expect(tokensOf('安全员安心', both)).toEqual([
      [0, 2, 9],
      [0, 2, 17],
      [0, 3, 13],
      [1, 3, 15],
      [3, 5, 11],
    ])
    expect(tokensOf('安心', both)).toEqual([[0, 2, 11]])
    expect(both.costOf('全员')).toBe(15)
    expect(both.costOf('安全')).toBe(9)
    expect(both.costOf('安居')).toBeUndefined()
  })

  it('are put together once', () => {
    expect(beside(both, more)).toBe(both)
    expect(withEditionWords(withEditionWords(own))).not.toBe(own)
  })
})

describe.each(Object.entries(names))('%s', (standing, made) => {
  it.each(
    made
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('/') as [string, string]),
  )('%s: %s', (name, word) => {
    expect(standingOf(name, word)).toBe(standing)
  })
})
