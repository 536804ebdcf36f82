import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format'
import { validate } from '../../src/core/validate'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { edition } from '../../src/rulesets/checked-edition'
import { words as wordsOf } from '../../src/rulesets/custom-words'
import { websiteNameOf } from '../../src/rulesets/website-name'

const rival = wordsOf({
  code: 'shop.rival-brand',
  level: 'error',
  clause: 'house-rules 3',
  words: ['云杉', 'Spruce'],
  allow: ['云杉树'],
})
const plant = wordsOf({ code: 'shop.plant', level: 'advice', clause: 'house-rules 4', words: ['杉树'] })
const node = websiteNameOf(edition({ base: tencent20160919, words: [rival, plant] }))

const found = (name: string) =>
  validate(node, name).issues.flatMap((issue) => (issue.code === 'shop.rival-brand' ? issue.params.found : []))

describe('a custom list', () => {
  it('reports its words with the span of what was typed', () => {
    expect(found('云杉的家')).toEqual([{ word: '云杉', start: 0, end: 2 }])
    expect(found('云\u200b杉的家')).toEqual([{ word: '云杉', start: 0, end: 3 }])
    expect(found('我的ＳＰＲＵＣＥ')).toEqual([{ word: 'spruce', start: 2, end: 8 }])
    expect(found('松树的家')).toEqual([])
  })

  it('may be written in any form that names may be written in', () => {
    const forms = wordsOf({
      code: 'shop.forms',
      level: 'error',
      clause: 'house-rules 5',
      words: ['ＳＰＲＵＣＥ', '南國書店', '云 杉'],
      allow: ['雲杉樹'],
    })
    const strict = websiteNameOf(edition({ base: tencent20160919, words: [forms] }))
    const words = (name: string) =>
      validate(strict, name).issues.flatMap((issue) => (issue.code === 'shop.forms' ? issue.params.found : []))
    expect(words('我的Spruce')).toEqual([{ word: 'spruce', start: 2, end: 8 }])
    expect(words('南國書店')).toEqual([{ word: '南国书店', start: 0, end: 4 }])
    expect(words('南国书店')).toEqual([{ word: '南国书店', start: 0, end: 4 }])
    expect(words('云杉的家')).toEqual([{ word: '云杉', start: 0, end: 2 }])
    expect(words('云杉树的家')).toEqual([])
  })

  it('lets longer words pass that it allows, in this rule alone', () => {
    expect(found('云杉树的家')).toEqual([])
    expect(validate(node, '云杉树的家').issues.map(({ code }) => code)).toContain('shop.plant')
  })

  it('shares words with other lists, each of which reports its own', () => {
    const other = wordsOf({ code: 'shop.tree', level: 'review', clause: 'house-rules 6', words: ['云杉', '松树'] })
    const both = websiteNameOf(edition({ base: tencent20160919, words: [rival, other] }))
    const reports = (name: string) => validate(both, name).issues.map(({ code }) => code)
    expect(reports('云杉的家')).toEqual(['shop.rival-brand', 'shop.tree'])
    expect(reports('松树的家')).toEqual(['shop.tree'])
    expect(reports('Spruce的家')).toEqual(['shop.rival-brand'])
  })

  it('stands beside the rules of the edition', () => {
    expect(validate(node, '中国云杉').issues.map(({ code }) => code)).toEqual([
      'name.national-word',
      'shop.rival-brand',
    ])
  })

  it('has its sentences where the user puts them', () => {
    const [issue] = validate(node, '云杉的家').issues
    expect(issue && format(issue, { 'shop.rival-brand': 'another brand' })).toBe('another brand')
  })
})

it('an edition can allow longer words in all lists', () => {
  const lenient = websiteNameOf({ ...tencent20160919, names: { ...tencent20160919.names, allow: ['深圳速度'] } })
  expect(validate(lenient, '深圳速度跑团').issues).toEqual([])
  expect(validate(lenient, '深圳跑团记').issues.map(({ code }) => code)).toEqual(['name.place'])
})

describe('words that could never be found are refused at once', () => {
  it.each([[['赌']], [['a']], [['']], [['云杉', 7]], ['云杉']])('%j', (words) => {
    const odd = { code: 'shop.odd', level: 'error', clause: 'x' } as const
    expect(() => wordsOf({ ...odd, words: words as never })).toThrow(/^words: /)
    expect(() => wordsOf({ ...odd, words: ['云杉'], allow: words as never })).toThrow(/^words: .*allow/)
  })
})

it('a word of letters is found as a whole word only', () => {
  const cars = wordsOf({ code: 'shop.car', level: 'error', clause: 'x', words: ['GTA', '3d打印'] })
  const tree = websiteNameOf(edition({ base: tencent20160919, words: [cars] }))
  const codes = (name: string) => validate(tree, name).issues.map(({ code }) => code)
  expect(codes('云杉agtab站')).toEqual([])
  expect(codes('云杉gta小站')).toEqual(['shop.car'])
  expect(codes('我的3D打印')).toEqual(['shop.car'])
})
