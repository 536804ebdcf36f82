import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { countyPlaces, majorPlaces } from '../../src/data/place-list'
import { coreWords, countyWords } from '../../src/data/vocabulary'
import { findHits } from '../../src/name/hits'
import { fold } from '../../src/text/fold'
import { lexiconOf } from '../../src/text/lexicon'
import { segmentationOf } from '../../src/text/segmentation'
import { vocabulary } from '../../src/text/vocabulary'
import { listOf } from '../text/find'
import { gazetteer } from './gazetteer'

const places = gazetteer(majorPlaces, countyPlaces)
const full = places.fullNames()
const short = places.shortNames()
const lexicon = lexiconOf([listOf(1 << 16, [...full, ...short])])
const ordinary = vocabulary(coreWords, countyWords)

const standingOf = (name: string, word: string, at: number) => {
  const folded = fold(name, true)
  const hits = findHits(folded, lexicon)
  const index = hits.findIndex((hit) => hit.word === word && hit.start === at)
  return segmentationOf(folded, hits, ordinary)[index]?.boundary
}

const around = fc.string({ unit: fc.constantFrom('a', 'K', '7', '0'), maxLength: 6 })

describe('a place name', () => {
  test.prop([fc.constantFrom(...full), around, around])(
    'in full stands as a word among Latin',
    (word, before, behind) => {
      expect(standingOf(before + word + behind, word, before.length)).toBe('whole')
    },
  )

  test.prop([fc.constantFrom(...short), around, around])(
    'in short form is found and stands as a word',
    (word, before, behind) => {
      expect(standingOf(before + word + behind, word, before.length)).toBe('whole')
    },
  )

  test.prop([fc.constantFrom(...full, ...short)])('names divisions that begin with it or are it', (word) => {
    const named = places.placesNamed(word)
    expect(named.length).toBeGreaterThan(0)
    for (const { division, form } of named) {
      expect(division.name.startsWith(word)).toBe(true)
      expect(division.name === word).toBe(form === 'full')
    }
  })
})
