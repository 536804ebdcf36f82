import { describe, expect, it } from 'vitest'
import { traditional } from '../../src/data/packed'
import { countyPlaces, majorPlaces } from '../../src/data/place-list'
import { nationalWords } from '../../src/data/words/national'
import { organisationWords } from '../../src/data/words/organisation'
import { sensitiveTerms } from '../../src/data/words/sensitive'
import { fold } from '../../src/text/fold'
import { pairsOf } from '../../src/text/forms'
import { gazetteer } from './gazetteer'

const pairs = pairsOf(traditional)
const places = gazetteer(majorPlaces, countyPlaces)
const listed = () => [
  ...places.fullNames(),
  ...places.shortNames(),
  ...nationalWords(),
  ...organisationWords(),
  ...sensitiveTerms(),
]

describe('the pairs', () => {
  it('are pairs of Han of one unit, each first one once', () => {
    expect(pairs).toMatch(/^(?:[\u3400-\u9fff]{2})+$/)
    const first = [...pairs].filter((_, i) => i % 2 === 0)
    expect(new Set(first).size).toBe(first.length)
  })

  it('leave every listed word as it is', () => {
    expect(listed().filter((word) => fold(word, true).text !== word)).toEqual([])
  })

  it.each([
    ['中國', '中国'],
    ['中囯', '中国'],
    ['中囻', '中国'],
    ['中華', '中华'],
    ['國家', '国家'],
    ['賭博', '赌博'],
    ['學會', '学会'],
    ['臺灣', '台湾'],
    ['廣東', '广东'],
    ['烏魯木齊', '乌鲁木齐'],
    ['內蒙古', '内蒙古'],
    ['崑山', '昆山'],
    ['諸暨', '诸暨'],
    ['濰坊', '潍坊'],
    ['乾安', '乾安'],
  ])('fold %s to %s', (written, simple) => {
    expect(fold(written, true).text).toBe(simple)
  })
})
