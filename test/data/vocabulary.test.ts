import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../src/data/gazetteer'
import { countyPlaces, majorPlaces } from '../../src/data/place-list'
import { coreWords, countyWords } from '../../src/data/vocabulary'
import { nationalWords } from '../../src/data/words/national'
import { fold } from '../../src/text/fold'
import { findHits, type Hit, standingsOf } from '../../src/text/hits'
import { compile } from '../../src/text/lexicon'
import { vocabulary } from '../../src/text/vocabulary'
import { madeAndKept, makers } from './made'
import { names } from './standings'

interface Pack {
  readonly packWords: (
    words: readonly string[],
    alphabet: string,
    buckets: number,
    bucket: (word: string) => number,
  ) => string
}

const { packWords } = await makers<Pack>('pack-words')

const places = gazetteer(majorPlaces, countyPlaces)
const words = () => [...places.fullNames(), ...places.shortNames(), ...nationalWords()]
const lexicon = compile([{ bit: 1 << 16, words }])
const ordinary = vocabulary(coreWords, countyWords)

const standingOf = (name: string, word: string) => {
  const folded = fold(name, true)
  const hits = findHits(folded, lexicon)
  return standingsOf(folded, hits, ordinary).get(hits.find((hit) => hit.word === word) as Hit)
}

describe('the ordinary words', () => {
  it('are what their script makes', async () => {
    const [made, kept] = await madeAndKept('vocabulary')
    expect(kept).toBe(made)
  }, 30_000)

  it('cost less the more frequent they are, and nothing where nobody knows them', () => {
    expect(ordinary.costOf('中国')).toBe(9)
    expect(ordinary.costOf('安全')).toBeLessThan(ordinary.costOf('安装') as number)
    expect(ordinary.costOf('北海道')).toBe(19)
    expect(ordinary.costOf('海道之')).toBeUndefined()
    expect(vocabulary().costOf('中国')).toBeUndefined()
  })

  it('are found wherever they stand, overlaps included', () => {
    expect(ordinary.tokens('青山绿水')).toEqual([])
    expect(ordinary.tokens('a出海口')).toContainEqual({ start: 1, end: 4, cost: 19 })
    const bucketOf = (word: string) => ['安全', '安心', '安全员', '安居乐业'].indexOf(word)
    const packed = packWords(['安全', '安心', '安全员', '安居乐业'], '安全心员居乐业', 6, bucketOf)
    const own = vocabulary({ characters: () => '安全心员居乐业', packed })
    expect(own.costOf('安居乐业')).toBe(15)
    expect(own.tokens('安全员安心')).toEqual([
      { start: 0, end: 2, cost: 9 },
      { start: 0, end: 3, cost: 13 },
      { start: 3, end: 5, cost: 11 },
    ])
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
