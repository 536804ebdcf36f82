import { describe, expect, it } from 'vitest'
import { countyPlaces, majorPlaces } from '../../src/data/place-list'
import { placeListsOf } from '../../src/editions/lists'
import { CONTEXTUAL_PLACE, PLACE } from '../../src/name/analysis'
import { lexiconOf } from '../../src/text/lexicon'
import type { WordList } from '../../src/text/word-list'
import { find } from '../text/find'
import { gazetteer } from './gazetteer'

const all = gazetteer(majorPlaces, countyPlaces)
const divisions = all.divisions()
const named = (word: string) =>
  all.placesNamed(word).map(({ division, form }) => `${division.code} ${division.name} ${form}`)
const gradesOf = (word: string) => [...new Set(all.placesNamed(word).map(({ grade }) => grade))]

describe('the divisions', () => {
  it('have codes of six digits, each once, that grow', () => {
    const codes = divisions.map(({ code }) => code)
    expect(codes.filter((code) => !/^[1-8]\d{5}$/.test(code))).toEqual([])
    // 襄樊 of GB/T 2260—2007 had the code that 襄阳 has now.
    expect(codes.filter((code, i) => code === codes[i - 1])).toEqual(['420600'])
    expect(new Set(codes).size).toBe(codes.length - 1)
    for (const list of [majorPlaces, countyPlaces]) {
      const own = list().map(({ division }) => division.code)
      expect(own).toEqual([...own].sort())
    }
  })

  it.each([
    ['province', 34, /(?:省|市|自治区|特别行政区)$/],
    ['prefecture', 359, /(?:市|州|地区|盟|县|雄安新区|新界)$/],
    ['county', 2921, /(?:市|县|区|旗)$/],
  ] as const)('of the level %s number %i and end as such', (level, count, suffix) => {
    const names = divisions.filter((division) => division.level === level).map(({ name }) => name)
    expect(names).toHaveLength(count)
    expect(names.filter((name) => !suffix.test(name))).toEqual([])
  })

  it('hang together: every county and prefecture belongs to a province', () => {
    const provinces = new Set(divisions.filter(({ level }) => level === 'province').map(({ code }) => code.slice(0, 2)))
    expect(divisions.filter(({ code }) => !provinces.has(code.slice(0, 2)))).toEqual([])
  })

  it('hold no development zones, towns, streets or placeholders', () => {
    const zone = /开发|高新|工业|管理|示范|直辖|镇$|街道|乡$|^市辖区$/
    expect(divisions.filter(({ name }) => zone.test(name))).toEqual([])
  })

  it.each([
    ['110000', '北京市'],
    ['150000', '内蒙古自治区'],
    ['152200', '兴安盟'],
    ['210211', '甘井子区'],
    ['222401', '延吉市'],
    ['232761', '加格达奇区'],
    ['310115', '浦东新区'],
    ['320322', '沛县'],
    ['429021', '神农架林区'],
    ['431230', '通道侗族自治县'],
    ['530924', '镇康县'],
    ['659001', '石河子市'],
    ['710100', '台北市'],
    ['820000', '澳门特别行政区'],
  ])('%s is %s', (code, name) => {
    expect(divisions.find((division) => division.code === code)?.name).toBe(name)
  })

  it.each(['崇文区', '宣武区', '塘沽区', '卢湾区', '闸北区', '南汇区', '襄樊市', '胶南市', '郫县', '户县'])(
    '%s is no more, but still named',
    (name) => {
      expect(divisions.filter((division) => division.name === name)).toHaveLength(1)
    },
  )

  it.each(['江南', '中原', '新华', '友好', '公安', '市中', '城关'])('%s has its full name alone', (word) => {
    expect(named(word)).toEqual([])
    expect(divisions.some(({ name }) => name.startsWith(word))).toBe(true)
  })

  it('of Hong Kong are its 18 districts', () => {
    expect(divisions.filter(({ code, level }) => code.startsWith('81') && level === 'county')).toHaveLength(18)
    expect(named('湾仔')).toEqual([])
    expect(named('湾仔区')).toEqual(['810102 湾仔区 full'])
  })
})

describe('the words', () => {
  it('are found by full name', () => {
    const found = (division: (typeof divisions)[number]) =>
      all.placesNamed(division.name).some((place) => place.division === division && place.form === 'full')
    expect(divisions.filter((division) => !found(division))).toEqual([])
  })

  it('list all divisions that share a form, and what suffix was cut', () => {
    expect(named('朝阳').map((place) => place.slice(7))).toEqual([
      '朝阳市 short',
      '朝阳区 short',
      '朝阳县 short',
      '朝阳区 short',
    ])
    expect(named('吉林')).toEqual(['220000 吉林省 short', '220200 吉林市 short'])
    expect(named('融水')).toEqual(['450225 融水苗族自治县 short'])
    expect(named('科尔沁').length).toBeGreaterThan(3)
    expect(named('沛')).toEqual([])
    expect(named('泰山石')).toEqual([])
  })

  it('are full names or short ones, each word once, of two units or more', () => {
    const words = [...all.fullNames(), ...all.shortNames()]
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => !/^\p{Script=Han}{2,15}$/u.test(word))).toEqual([])
    expect(all.shortNames()).not.toContain('北京市')
    expect(all.fullNames()).not.toContain('北京')
  })

  it('have one grade each, whatever they name', () => {
    const words = [...all.fullNames(), ...all.shortNames()]
    expect(words.filter((word) => gradesOf(word).length !== 1)).toEqual([])
    const shortOf = (grade: string) => all.shortNames().filter((word) => gradesOf(word)[0] === grade)
    expect(shortOf('certain').length).toBeGreaterThan(2300)
    expect(shortOf('suspected').length).toBeLessThan(300)
    expect(shortOf('contextual').length).toBeGreaterThan(250)
  })

  it('are certain where nobody reads them otherwise', () => {
    for (const { division, short } of majorPlaces())
      if (division.level === 'province') expect(gradesOf(short?.name ?? '')).toEqual(['certain'])
    for (const word of '深圳 乌鲁木齐 邯郸 昆山 义乌 浦东 海淀 景德镇 九寨沟 喀什 台北 沛县 南部县 朝阳区'.split(' '))
      expect([word, ...gradesOf(word)]).toEqual([word, 'certain'])
  })

  it('are suspected where the place and something else are about as likely', () => {
    for (const word of '大同 日照 安康 普洱 西湖 鼓楼 九龙 瑞丽 蓬莱 永康 福田 新城区 正蓝旗'.split(' '))
      expect([word, ...gradesOf(word)]).toEqual([word, 'suspected'])
  })

  it('are contextual if they are ordinary words, brands or names', () => {
    const contextual =
      '和平 东方 朝阳 合作 比如 资源 灯塔 大悟 白云 青山 同仁 解放 长寿 平安 光明 未央 泰山 长安 城区 东区 阿里'
    for (const word of contextual.split(' ')) expect([word, ...gradesOf(word)]).toEqual([word, 'contextual'])
  })
})

describe('lists', () => {
  it('stand alone: provinces and prefectures without counties', () => {
    const major = gazetteer(majorPlaces)
    expect(major.divisions()).toHaveLength(393)
    expect(major.placesNamed('昆山')).toEqual([])
    expect(major.placesNamed('苏州')).toHaveLength(1)
  })

  it('combine with an own one', () => {
    const division = { code: '990000', level: 'county', name: '桃花岛区' } as const
    const own = gazetteer(majorPlaces, () => [
      { division, grade: 'certain', short: { name: '桃花岛', grade: 'contextual' } },
    ])
    expect(own.placesNamed('桃花岛')).toEqual([{ division, form: 'short', grade: 'contextual' }])
    expect(gazetteer().fullNames()).toEqual([])
  })

  it('give word lists, an own list among them', () => {
    const own = [
      { division: { code: 'X1', level: 'county', name: '桃花岛区' }, grade: 'certain' },
      {
        division: { code: 'X2', level: 'county', name: '苏州角' },
        grade: 'contextual',
        short: { name: '苏州', grade: 'contextual' },
      },
      { division: { code: 'X3', level: 'county', name: '苏州C座' }, grade: 'certain' },
    ] as const
    const [list] = placeListsOf(majorPlaces, () => own) as [WordList]
    for (const form of ['桃花岛区', '苏州', '苏州角', '朝阳']) expect(list.words()).toContain(form)
    expect(new Set(list.words()).size).toBe(list.words().length)
    // A capital stands in no folded name.
    expect(list.words()).not.toContain('座')
    const lexicon = lexiconOf([list])
    const listsOf = (form: string) => find(lexicon, form).find(({ word }) => word === form)?.lists
    expect(listsOf('桃花岛区')).toBe(PLACE)
    expect(listsOf('苏州角')).toBe(CONTEXTUAL_PLACE)
    expect(listsOf('朝阳')).toBe(CONTEXTUAL_PLACE)
    expect(listsOf('苏州')).toBe(PLACE | CONTEXTUAL_PLACE)
    expect(listsOf('座')).toBeUndefined()
    expect(list.meaningOf('苏州')).toEqual({
      form: 'short',
      grade: 'certain',
      divisions: [
        { code: '320500', level: 'prefecture', name: '苏州市' },
        { code: 'X2', level: 'county', name: '苏州角' },
      ],
    })
    expect(list.meaningOf('苏州')).toBe(list.meaningOf('苏州'))
    for (const text of ['桃花岛', '州', '']) expect(list.meaningOf(text)).toBeUndefined()
  })

  it('name all divisions of a word, provinces first and the surest reading before them', () => {
    const [free] = placeListsOf(majorPlaces, countyPlaces) as [WordList]
    expect(free.meaningOf('吉林')).toMatchObject({ divisions: [{ name: '吉林省' }, { name: '吉林市' }] })
    expect(free.meaningOf('朝阳区')).toMatchObject({ form: 'full', grade: 'certain' })
  })
})
