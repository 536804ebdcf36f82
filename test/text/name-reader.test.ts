import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { sampleNames } from '../../src/data/words/samples'
import { websiteName } from '../../src/editions/default'
import { nationalList } from '../../src/editions/lists'
import { tencent20160921 } from '../../src/editions/tencent-2016-09-21'
import { orderOf } from '../../src/rulesets/order'
import { compile } from '../../src/text/lexicon'
import { NATIONAL } from '../../src/text/name'
import { nameReader } from '../../src/text/name-reader'

describe('a reader of one list', () => {
  const reader = nameReader({ lists: [nationalList] })

  it('finds and describes without the rest of an edition', () => {
    const name = reader.read('中国风')
    expect(name.hits(NATIONAL).map((hit) => [hit.word, name.standing(hit)])).toEqual([['中国', 'word']])
    expect(name.describe(NATIONAL, '中国')).toEqual({})
    expect(name.person()).toBeUndefined()
    expect(name.company('云杉科技有限公司')).toEqual({ tradeName: '云杉科技有限公司' })
  })

  it('reads the same name once', () => {
    expect(reader.read('中国风')).toBe(reader.read('中国风'))
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
    { code: 'order.too-many-websites', level: 'error', path: ['websites'], params: { max: 10, actual: 11 } },
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

it('lists of more words than 16 bits number are found as well', () => {
  const words = Array.from({ length: 70_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + (i % 5000), 0x4e00 + ((i * 7) % 19_000), 0x5000 + Math.floor(i / 5000)),
  )
  const lexicon = compile([{ bit: 1 << 16, words: () => words }])
  for (const word of [words[0], words[66_000], words[69_999]] as string[])
    expect(lexicon.find(word).map((match) => match.word)).toContain(word)
})
