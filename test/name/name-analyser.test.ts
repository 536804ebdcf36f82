import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { sampleNames } from '../../src/data/words/samples'
import { websiteName } from '../../src/editions/default'
import { nationalList, placeLists, sensitiveList } from '../../src/editions/lists'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { tencent20160921 } from '../../src/editions/tencent-2016-09-21'
import { LENGTH, NATIONAL, SENSITIVE, TOO_LONG } from '../../src/name/analysis'
import { nameAnalyser } from '../../src/name/name-analyser'
import { hasPlaceIndicator } from '../../src/name/place-context'
import { orderOf } from '../../src/rulesets/order'
import { classify, DIGIT, FOREIGN, LATIN, PLACE_INDICATOR, SYMBOL } from '../../src/text/characters'
import { kindsOf } from '../../src/text/kinds'
import type { WordList } from '../../src/text/word-list'
import { listOf } from '../text/find'

describe('a reader of one list', () => {
  const reader = nameAnalyser({ names: { lists: [nationalList] }, limits: { minLength: 3, maxLength: 5 } })

  it('finds and describes without the rest of an edition', () => {
    const name = reader.analyse('中国风')
    expect(name.hits(NATIONAL).map((hit) => [hit.word, name.boundaryOf(hit)])).toEqual([['中国', 'whole']])
    expect(name.meaningOf(NATIONAL, '中国')).toEqual({})
    expect(name.person()).toBeUndefined()
    expect(name.registered('云杉科技有限公司').company).toEqual({ tradeName: '云杉科技有限公司' })
  })

  it('lets only listed words compete, in runs of one character as well', () => {
    const list = listOf(NATIONAL, ['内蒙古', '古代史'])
    const name = nameAnalyser({ names: { lists: [list] }, limits: { minLength: 0 } }).analyse('内内蒙蒙古古代代史史')
    expect(name.hits(NATIONAL).map((hit) => [hit.word, hit.start, hit.end, name.boundaryOf(hit)])).toEqual([
      ['内蒙古', 0, 6, 'ambiguous'],
      ['古代史', 4, 10, 'ambiguous'],
    ])
  })

  it('compares the length with the limits', () => {
    const isOutside = (name: string) => (reader.triggers(name) & (LENGTH | TOO_LONG)) !== 0
    expect(['云杉', '云杉科', '云杉科技网', '云 杉 科 技 网', '云杉科技网站'].map(isOutside)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect(reader.analyse('云杉').limits.maxLength).toBe(5)
  })

  it('keeps nothing of a name that is judged', () => {
    expect(reader.analyse('中国风')).not.toBe(reader.analyse('中国风'))
  })
})

describe('a registered name', () => {
  const name = nameAnalyser(tencent20160919).analyse('云杉')

  it.each([
    ['a second region within the first', '杭州西湖云杉科技有限公司', '杭州西湖', '云杉'],
    ['no county of another prefecture', '郑州新安科技有限公司', '郑州', '新安'],
    ['a region behind a symbol', '杭州·西湖云杉科技有限公司', '杭州', '西湖云杉'],
  ])('%s: %s', (_, registeredName, region, tradeName) => {
    const { company, tradeName: own } = name.registered(registeredName)
    expect([company.region, own]).toEqual([region, tradeName])
  })
})

it('a registered name is its own only from its first character on', () => {
  const facts = { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } as const
  expect(validate(websiteName, '杭州云杉网', facts).issues).toEqual([])
  expect(validate(websiteName, '爱杭州云杉网', facts).issues).toMatchObject([
    { code: 'name.place', level: 'review', params: { inRegisteredName: true } },
  ])
})

it('a government body may name itself, and not the people', () => {
  const facts = { subject: { kind: 'government' } } as const
  expect(validate(websiteName, '云杉县人民政府', facts).issues).toEqual([])
  expect(validate(websiteName, '人民广场散步', facts).issues).toMatchObject([{ code: 'name.national-word' }])
})

describe('the hits of a list', () => {
  const analyse = nameAnalyser(tencent20160919).analyse

  it('are found by the list as well as by its flag', () => {
    const name = analyse('中国朝阳区赌博网')
    const wordsOf = (list: Parameters<typeof name.hits>[0]) => name.hits(list).map(({ word }) => word)
    expect(wordsOf(nationalList)).toEqual(wordsOf(NATIONAL))
    expect(wordsOf(sensitiveList)).toEqual(['赌博'])
    expect(wordsOf(placeLists[0] as WordList)).toEqual(['朝阳', '朝阳区'])
    expect(name.meaningOf(sensitiveList, '赌博')).toEqual(name.meaningOf(SENSITIVE, '赌博'))
    expect(name.meaningOf(sensitiveList, '云杉')).toEqual({})
    expect(name.meaningOf(SENSITIVE, '云杉')).toEqual({})
  })
})

describe('the 25 samples', () => {
  it.each(sampleNames().map(({ text }) => text))(
    '%s passes without error for an individual, as a copy only',
    (text) => {
      const { ok, issues } = validate(websiteName, text, { subject: { kind: 'individual' } })
      expect(ok).toBe(true)
      expect(issues.filter(({ level }) => level === 'review').map(({ code }) => code)).toEqual(['name.copied-sample'])
    },
  )

  it('filled in, they are no copies', () => {
    expect(validate(websiteName, '阿树的研发日志', { subject: { kind: 'individual' } }).issues).toEqual([])
  })
})

const codesOf = (name: string) => validate(websiteName, name).issues.map(({ code }) => code)

it('a word in runs of one character is found, with what stands among it', () => {
  expect(codesOf('赌赌博博北京')).toEqual(['name.place', 'name.sensitive-word'])
  expect(codesOf('北北京京市市')).toEqual(['name.place'])
  expect(codesOf('内内蒙蒙古古自治区')).toEqual(['name.place'])
  expect(codesOf('科学学院')).toEqual([])
  expect(codesOf('天天开开心心')).toEqual([])
})

it('letters and digits that only look like ours are symbols, digits of other scripts are letters of theirs', () => {
  expect([...'𝔹𝟘٣𐐀𞤀é'].map(classify)).toEqual([
    SYMBOL,
    DIGIT | SYMBOL,
    DIGIT | FOREIGN,
    FOREIGN,
    FOREIGN,
    LATIN | FOREIGN,
  ])
})

it('what makes a place of an ordinary word is seen in every form of its characters', () => {
  for (const name of ['朝阳区旧事', '朝陽區舊事', '朝阳\u200b区旧事', '朝阳⽇报', '朝朝阳阳区', '和平市旧事'])
    expect(codesOf(name), name).toContain('name.place')
  expect(codesOf('朝阳旧事')).toEqual([])
})

it('knows the first character of all that makes a place', () => {
  const makers =
    '省 市 县 区 州 盟 旗 局 自治 委员会 政府 日报 晚报 新闻网 电视台 广播 大学 医院 一中 二中 法院 检察院 公安'
  for (const maker of `${makers} 图书馆 博物馆 火车站 机场 中学 小学 学院`.split(' ')) {
    expect(hasPlaceIndicator(maker), maker).toBe(true)
    expect(kindsOf(maker.charAt(0)) & PLACE_INDICATOR, maker).not.toBe(0)
  }
})

it('enterprises may repeat a name over several websites', () => {
  const website = { name: '云杉科技', domains: ['yunshan.cn'] }
  const order = {
    subject: { kind: 'enterprise', registeredName: '云杉科技有限公司' },
    websites: [website, { ...website, domains: ['yunshan.net'] }],
  } as const
  expect(validate(orderOf(tencent20160921), order).ok).toBe(true)
})

it('another edition brings other numbers', () => {
  const websites = Array.from({ length: 11 }, (_, i) => ({ name: '云杉科技', domains: [`yunshan${i}.cn`] }))
  const order = { subject: { kind: 'enterprise', registeredName: '云杉科技有限公司' }, websites } as const
  expect(validate(orderOf(tencent20160921), order).issues).toEqual([
    {
      code: 'order.too-many-websites',
      level: 'error',
      clause: '2',
      path: ['websites'],
      params: { max: 10, actual: 11 },
    },
  ])
})

it('texts of a megabyte are read to their end, whatever they are full of', () => {
  const size = 1_000_000
  for (const piece of [
    '北京',
    '反腐败',
    '赌 博',
    '天天天',
    '光合作用',
    '公司组织',
    '𠮷',
    '\u200b',
    '南京市长江',
    'casino',
    '中国人民',
  ]) {
    const text = piece.repeat(Math.ceil(size / piece.length))
    expect(validate(websiteName, text, { subject: { kind: 'individual' } }).issues.length).toBeGreaterThan(-1)
  }
}, 120_000)

it('a foreign region before the trade name is no region of the registered name', () => {
  const subject = { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } as const
  const codes = (name: string) => validate(websiteName, name, { subject }).issues.map(({ code }) => code)
  expect(codes('北京云杉科技')).toEqual(['name.place'])
  expect(codes('杭州云杉科技')).toEqual([])
})
