import { describe, expect, it } from 'vitest'
import { nationalWords } from '../../src/data/words/national'
import { organisationAt, organisationWord, organisationWords } from '../../src/data/words/organisation'
import { sampleNames, sampleWords } from '../../src/data/words/samples'
import { sensitiveTerm, sensitiveTerms } from '../../src/data/words/sensitive'

const families = ['gambling', 'anti-corruption', 'pornography', 'drugs', 'weapons', 'fraud']

/** Words that hold another word of the same kind, and so add nothing. */
const redundant = (words: readonly string[], kindOf: (word: string) => string) =>
  words.filter((word) =>
    words.some((other) => other !== word && word.includes(other) && kindOf(word) === kindOf(other)),
  )

describe.each([
  ['sensitive terms', sensitiveTerms],
  ['organisation words', organisationWords],
  ['national words', nationalWords],
  ['sample names', sampleWords],
] as const)('%s', (_, words) => {
  it('are folded, of two units or more, and none stands twice', () => {
    expect(new Set(words()).size).toBe(words().length)
    for (const word of words()) expect(word).toMatch(/^(?:\p{Script=Han}|[a-z0-9]){2,}$/u)
    expect(words().map((word) => word.normalize('NFKC').toLowerCase())).toEqual(words())
  })
})

describe('sensitive terms', () => {
  it.each(families)('hold 40 to 150 terms of %s, of both kinds', (family) => {
    const terms = sensitiveTerms()
      .filter((term) => !/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(term))
      .map(sensitiveTerm)
      .filter((term) => term?.family === family)
    expect(terms.length).toBeGreaterThanOrEqual(40)
    expect(terms.length).toBeLessThanOrEqual(150)
    expect(new Set(terms.map((term) => term?.certainty))).toEqual(new Set(['certain', 'suspected']))
  })

  it('name exactly what the source names', () => {
    expect(new Set(sensitiveTerms().filter((word) => sensitiveTerm(word)?.named))).toEqual(new Set(['反腐', '赌博']))
    expect(sensitiveTerm('反腐')).toEqual({ family: 'anti-corruption', certainty: 'certain', named: true })
    expect(sensitiveTerm('色情')).toEqual({ family: 'pornography', certainty: 'certain', named: false })
    expect(sensitiveTerm('天气')).toBeUndefined()
  })

  it('are suspected where there is an innocent reading', () => {
    for (const word of [
      '彩票',
      '棋牌',
      '扑克',
      '麻将',
      '捕鱼',
      '投诉',
      '维权',
      '监察',
      '信访',
      '纪检',
      '反洗钱',
      '禁毒',
    ])
      expect(sensitiveTerm(word)?.certainty).toBe('suspected')
  })

  it('leave out the ordinary words that public lists trip over', () => {
    const listed = (text: string) => sensitiveTerms().filter((word) => text.includes(word))
    for (const text of [
      '代理 技师 按摩 成人 解码 老虎 子弹 火药 冰糖 白粉 爆炸 萝莉 女王 小姐 博弈 性能',
      '杀毒 枪手 诱惑 激情 黑客',
    ])
      expect(listed(text)).toEqual([])
    for (const text of [
      '路口交通',
      '薄荷官网',
      '专卖官网',
      '时代写真',
      '牛肉番茄',
      '水乳交融',
      '人口爆炸',
      '烤鸭店',
      '明艳照人',
    ])
      expect(listed(text)).toEqual([])
  })

  it('hold no other term of the same certainty', () => {
    expect(redundant(sensitiveTerms(), (word) => sensitiveTerm(word)?.certainty ?? '')).toEqual([])
  })

  it('hold no national word', () => {
    expect(sensitiveTerms().filter((word) => nationalWords().some((national) => word.includes(national)))).toEqual([])
  })
})

describe('organisation words', () => {
  it('name exactly what the source names', () => {
    expect(new Set(organisationWords().filter((word) => organisationWord(word)?.named))).toEqual(
      new Set(['公司', '组织']),
    )
    expect(organisationWord('研究所')).toEqual({ named: false, certainty: 'certain' })
    expect(organisationWord('大学')).toEqual({ named: false, certainty: 'suspected' })
    expect(organisationWord('日记')).toBeUndefined()
  })

  it('hold no other word of the same certainty', () => {
    expect(redundant(organisationWords(), (word) => organisationWord(word)?.certainty ?? '')).toEqual([])
  })

  it('stand in none of the samples, and leave the names of sites alone', () => {
    for (const name of [...sampleWords(), '工作室', '空间', '网站', '社区', '博客', '平台', '中心', '实验室', '官网'])
      expect(organisationWords().filter((word) => name.includes(word))).toEqual([])
  })

  it('name an organisation where they end a name, and may do so elsewhere', () => {
    expect(organisationAt('协会', '的日常', 'certain')).toBe('suspected')
    for (const behind of ['', '网', '官网', '分会']) expect(organisationAt('学会', behind, 'certain')).toBe('certain')
    expect(organisationAt('有限', '责任', 'certain')).toBe('certain')
    expect(organisationAt('学会', '生活', 'certain')).toBeUndefined()
    expect(organisationAt('总会', '放晴', 'certain')).toBeUndefined()
    expect(organisationAt('有限', '的时间', 'certain')).toBeUndefined()
  })
})

describe('sample names', () => {
  it('are 25: 8 of work, 5 of photography, 12 of life', () => {
    const count = (topic: string) => sampleNames().filter((sample) => sample.topic === topic).length
    expect([sampleNames().length, count('work'), count('photography'), count('life')]).toEqual([25, 8, 5, 12])
  })

  it('mark the placeholders of three', () => {
    expect(new Set(sampleNames().filter(({ placeholder }) => placeholder))).toEqual(
      new Set([
        { text: 'xxxx的研发日志', topic: 'work', placeholder: 'xxxx' },
        { text: 'xxx的工作室', topic: 'photography', placeholder: 'xxx' },
        { text: 'xxx的专属空间', topic: 'life', placeholder: 'xxx' },
      ]),
    )
  })
})

it('national words are the four of the clause', () => {
  expect(new Set(nationalWords())).toEqual(new Set(['中国', '中华', '国家', '人民']))
})
