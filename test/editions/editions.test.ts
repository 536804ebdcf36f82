import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format'
import { check, validate } from '../../src/core/validate'
import { provinceRows, provinceTextsById } from '../../src/data/province-rules'
import { provinceNamed, provinces } from '../../src/data/provinces'
import { editions as allEditions } from '../../src/editions/all'
import { compare, comparisonTable } from '../../src/editions/compare'
import { diffEditions } from '../../src/editions/diff'
import { huawei20251231 } from '../../src/editions/huawei-2025-12-31'
import { latest } from '../../src/editions/latest'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { tencent20160921 } from '../../src/editions/tencent-2016-09-21'
import { tencent20190514 } from '../../src/editions/tencent-2019-05-14'
import { tencent20191019 } from '../../src/editions/tencent-2019-10-19'
import { tencent202111 } from '../../src/editions/tencent-2021-11'
import { ucloud20220221 } from '../../src/editions/ucloud-2022-02-21'
import { withProvince } from '../../src/editions/with-province'
import { editionNameMessages as en } from '../../src/locales/en'
import { editionNameMessages as zh } from '../../src/locales/zh-CN'
import type { Basis } from '../../src/model/provision'
import type { Order } from '../../src/model/schema'
import { nameFormatWord } from '../../src/rules/name/format-word'
import { nameTooFewHan } from '../../src/rules/name/too-few-han'
import { orderTooManySites } from '../../src/rules/order/too-many-sites'
import { edition } from '../../src/rulesets/checked-edition'
import { commonProvisions } from '../../src/rulesets/common'
import { orderOf } from '../../src/rulesets/order'
import { provisionOf } from '../../src/rulesets/provisions'
import { websiteOf } from '../../src/rulesets/website'
import { websiteNameOf } from '../../src/rulesets/website-name'
import { allRules } from '../all-rules'
import { foreignValues } from '../foreign'
import { faultsOf, objectsIn } from '../promises'

type Found = { readonly code: string; readonly level: string; readonly params: { readonly basis?: readonly Basis[] } }

const issuesOf = (tree: Parameters<typeof check>[0], value: unknown, facts = {}): readonly Found[] =>
  check(tree, value, facts).issues as never

const find = (found: readonly Found[], code: string): Found | undefined => found.find((issue) => issue.code === code)

const person = { kind: 'individual' } as const
const order: Order = {
  subject: {
    kind: 'individual',
    certificate: { type: 'resident-id', number: '330106199003070014' },
    responsiblePerson: { name: '周海宁', mobile: '13800138000', emergencyMobile: '13800138000' },
  },
  websites: [{ name: '山茶花博客', domains: ['example.com'] }],
}

describe('editions', () => {
  it.each(allEditions.map((one) => [one.id, one] as const))('%s names its text and date', (_, one) => {
    expect(one.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(one.source).not.toBe('')
    for (const { basis } of one.provisions ?? []) for (const { date } of basis) expect(date).toMatch(/^\d{4}/)
  })

  it('an issue names clause and source of the row that made it', () => {
    const [issue] = issuesOf(websiteNameOf(ucloud20220221), '山茶花博客', { subject: person })
    expect(issue).toMatchObject({
      code: 'name.format-word',
      clause: 'problem2.md §3',
      params: { basis: [{ edition: 'ucloud-2022-02-21', clause: 'problem2.md §3', date: '2022-02-21', sure: 'A' }] },
    })
    const quota = find(
      issuesOf(orderOf(ucloud20220221), { ...order, websites: [{ name: '山茶花', domains: ['a.cn', 'b.cn'] }] }),
      'website.too-many-domains',
    )
    expect(quota?.params).toMatchObject({ max: 1, basis: [{ edition: 'ucloud-2026-03-01', date: '2026-03-01' }] })
  })

  it('every sentence about a name is there in both languages', () => {
    for (const one of allEditions)
      for (const text of ['山茶花博客', '中国山茶', '山茶花交易', '山茶花网', '个人空间', '云杉-平台', '51咖啡'])
        for (const subject of [person, { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } as const])
          for (const issue of check(websiteNameOf(one), text, { subject }).issues) {
            expect(format(issue, zh)).toMatch(/。$/)
            expect(format(issue, en)).toMatch(/\.$/)
          }
  })

  it('quotas follow the dates of the texts', () => {
    expect(tencent20190514.limits).toMatchObject({
      maxWebsites: { individual: 10, unit: 10 },
      maxDomains: { individual: 1, unit: 1 },
    })
    expect(tencent20191019.limits.maxWebsites).toEqual({ individual: 1, unit: 10 })
    expect(tencent202111.limits.symbols).toBe('()-')
    expect(latest.limits.maxDomains).toEqual({ individual: 1, unit: 1 })
  })

  it('symbols that a text allows do not count as 字', () => {
    const tree = websiteNameOf(tencent202111)
    expect(issuesOf(tree, '云杉-开放').map(({ code }) => code)).toEqual([])
    expect(issuesOf(tree, '云（-）杉').map(({ code }) => code)).toEqual(['name.too-short'])
    expect(issuesOf(tree, '云杉·开放').map(({ code }) => code)).toEqual(['name.special-symbol'])
  })

  it('an own name is for a person to judge where texts differ', () => {
    const facts = { subject: { ...person, name: '周海宁' } }
    const issue = find(issuesOf(websiteNameOf(latest), '周海宁', facts), 'name.is-person')
    expect(issue).toMatchObject({ level: 'review', params: { suspected: true } })
    expect(format(issue as never, zh)).toContain('审核人员')
    expect(format(issue as never, en)).toContain('reviewer')
  })

  it('texts that contradict each other are a review that says what each says', () => {
    const issue = find(issuesOf(websiteNameOf(latest), '山茶国家记', { subject: person }), 'name.national-word')
    expect(issue?.level).toBe('review')
    expect(issue?.params.basis?.map(({ says }) => says)).toContain('start: error')
    expect(format(issue as never, zh)).toMatch(/^有的规定/)
    expect(format(issue as never, en)).toMatch(/^Some texts/)
  })

  it('a listed word that only forms where two others meet does not count', () => {
    const one = edition({
      base: tencent20160919,
      rules: [nameFormatWord],
      provisions: [{ code: 'name.format-word', words: ['中国', '宿州'] }],
    })
    expect(find(issuesOf(websiteNameOf(one), '华中国际'), 'name.format-word')).toBeUndefined()
    expect(find(issuesOf(websiteNameOf(one), '宿州长桥'), 'name.format-word')?.level).toBe('review')
    expect(find(issuesOf(websiteNameOf(one), '雪松中国'), 'name.format-word')).toBeDefined()
  })

  it('a word at the beginning counts only there, and not inside a longer word', () => {
    const tree = websiteNameOf(huawei20251231)
    expect(find(issuesOf(tree, '中国山茶'), 'name.national-word')?.level).toBe('error')
    expect(find(issuesOf(tree, '山茶中国'), 'name.national-word')).toBeUndefined()
  })

  it('an app files the level of domain that it uses, a website does not', () => {
    const app = { name: '云杉开放平台', domains: ['api.b.yunshan.cn'], service: 'app' } as const
    const facts = { subject: { kind: 'enterprise' } }
    expect(issuesOf(websiteOf(latest), app, facts)).toEqual([])
    expect(
      find(issuesOf(websiteOf(latest), { ...app, service: 'website' }, facts), 'domain.not-registrable'),
    ).toBeDefined()
    expect(
      find(issuesOf(websiteOf(latest), { ...app, domains: ['a.b.c.yunshan.cn'] }, facts), 'domain.too-deep'),
    ).toBeDefined()
    expect(find(issuesOf(websiteOf(tencent20160919), app, facts), 'domain.not-registrable')).toBeDefined()
  })
})

describe('words of an edition and ordinary words', () => {
  const wordsIn = (name: string) =>
    issuesOf(websiteNameOf(latest), name, { subject: { kind: 'individual' } }).map(
      ({ level, code }) => `${level} ${code}`,
    )

  it.each(['提交易于理解', '大门户口簿', '开设计算题'])('no word forms across two others: %s', (name) => {
    expect(wordsIn(name).filter((one) => one.startsWith('error'))).toEqual([])
  })

  it.each([
    ['山茶花论坛', 'error name.format-word'],
    ['山茶花团体', 'review name.non-personal-word'],
  ])('a word of its own counts: %s', (name, expected) => {
    expect(wordsIn(name)).toContain(expected)
  })
})

describe('the name of an app', () => {
  const look = (name: string, service: string) =>
    issuesOf(websiteOf(huawei20251231), { name, domains: ['camellia.cn'], service } as never, {
      subject: { kind: 'enterprise' },
    }).map(({ level, code }) => `${level} ${code}`)

  it('has no words for marketing, placeholders or general terms, which a website may have', () => {
    expect(look('免费山茶花', 'app')).toContain('review name.app-word')
    expect(look('测试山茶花', 'mini-program')).toContain('review name.app-word')
    expect(look('计算器', 'quick-app')).toContain('review name.app-word')
    expect(look('山茶花计算器', 'app')).not.toContain('review name.app-word')
    expect(look('免费山茶花', 'website')).not.toContain('review name.app-word')
  })
})

describe('provisions', () => {
  const base = tencent20160919

  it.each([
    ['the code', { provisions: [{ code: 'nothing' }] }],
    ['the code of a rule', { provisions: [null] }],
    ['the level', { provisions: [{ code: 'name.too-short', level: 'fatal' }] }],
    ['the words', { provisions: [{ code: 'name.format-word', words: '博客' }] }],
    ['whom it is for', { provisions: [{ code: 'name.format-word', for: 'company' }] }],
    ['a list', { provisions: {} }],
    ['symbols', { limits: { symbols: 3 } }],
    ['fewest Han', { limits: { minHan: -1 } }],
  ])('a mistake is named at once: %s', (_, options) => {
    expect(() => edition({ base, ...(options as object) })).toThrow(/^edition: /)
  })

  it('what is about the same replaces, and what rests on notes alone is a review', () => {
    const first = edition({
      base,
      id: 'a',
      provisions: [{ code: 'name.format-word', words: ['博客'] }],
      rules: [nameFormatWord],
    })
    const second = edition({
      base: first,
      id: 'b',
      provisions: [{ code: 'name.format-word', words: ['论坛'], sure: 'C' }],
    })
    const levels = (one: typeof first, name: string) => issuesOf(websiteNameOf(one), name).map(({ level }) => level)
    expect(levels(first, '山茶花博客')).toEqual(['error'])
    expect(levels(second, '山茶花博客')).toEqual([])
    expect(levels(second, '山茶花论坛')).toEqual(['review'])
    expect(edition({ base: second, rules: [nameFormatWord] }).rules).toHaveLength(1)
  })

  it('set limits, and lift them', () => {
    const lifted = edition({
      base,
      rules: [nameTooFewHan],
      provisions: [
        { code: 'order.too-many-websites', level: 'off' },
        { code: 'name.too-short' },
        { code: 'name.too-long', max: 20 },
        { code: 'name.too-long', mode: 'again' },
        { code: 'name.too-few-han' },
      ],
    })
    expect(lifted.limits.maxWebsites.unit).toBeGreaterThan(1000)
    expect(lifted.limits).toMatchObject({ minLength: 3, maxLength: 20, minHan: 0 })
    const many = {
      ...order,
      websites: Array.from({ length: 9 }, (_, i) => ({ name: `山茶花${i}`, domains: [`a${i}.cn`] })),
    }
    expect(find(issuesOf(orderOf(lifted), many), 'order.too-many-websites')).toBeUndefined()
  })

  it('a rule that only binds one group can lose it', () => {
    const off = edition({
      base,
      provisions: [
        { code: 'name.place', for: 'individual', level: 'off' },
        { code: 'name.copied-sample', for: 'unit', level: 'off' },
        { code: 'name.space', for: 'unit' },
      ],
    })
    const codes = (kind: 'individual' | 'enterprise', name: string) =>
      issuesOf(websiteNameOf(off), name, { subject: { kind } }).map(({ code }) => code)
    expect(codes('individual', '深圳旧事')).toEqual([])
    expect(codes('enterprise', '深圳旧事')).toEqual(['name.place'])
    expect(codes('individual', '我的照片墙')).toEqual(['name.copied-sample'])
    const [space] = issuesOf(websiteNameOf(off), '山茶 花', { subject: person })
    expect(space?.params).not.toHaveProperty('basis')
  })

  it('a provision for some kinds of subject waits until the kind is known', () => {
    const tree = websiteOf(huawei20251231)
    const website = { name: '云杉开放平台', domains: ['yunzhou.com'] }
    expect(find(issuesOf(tree, website), 'domain.suffix')).toBeUndefined()
    expect(find(issuesOf(tree, website, { subject: { kind: 'government' } }), 'domain.suffix')).toBeDefined()
  })
})

describe('what texts have in common', () => {
  const text = (provider: string, date: string, ...provisions: Parameters<typeof provisionOf>[0][]) => ({
    provider,
    date,
    provisions: provisions.map((one) => provisionOf(one, { id: `${provider}-${date}`, date, source: provider })),
  })
  const blog = { code: 'name.format-word', for: 'individual', words: ['博客'] } as const
  const level = (...texts: Parameters<typeof commonProvisions>[0]) =>
    commonProvisions(texts).map((one) => `${one.level} ${(one.words ?? [one.max ?? one.min]).join()}`)

  it('an error needs two providers whose text is known', () => {
    expect(level(text('a', '2020', blog))).toEqual(['review 博客'])
    expect(level(text('a', '2020', blog), text('a', '2021', blog))).toEqual(['review 博客'])
    expect(level(text('a', '2020', blog), text('b', '2021', blog))).toEqual(['error 博客'])
    expect(level(text('a', '2020', blog), text('b', '2021', { ...blog, sure: 'C' }))).toEqual(['review 博客'])
  })

  it('the newest text of a provider can contradict, an older one can not', () => {
    const off = { code: 'name.format-word', for: 'individual', words: ['博客'], level: 'off' } as const
    expect(level(text('a', '2020', blog), text('b', '2020', blog), text('c', '2021', off))).toEqual(['review 博客'])
    expect(level(text('a', '2020', blog), text('b', '2020', blog), text('c', '2021'), text('c', '2019', off))).toEqual([
      'error 博客',
    ])
    expect(level(text('c', '2021', off))).toEqual(['off 博客'])
    expect(commonProvisions([{ provider: 'd', date: '2021' }])).toEqual([])
  })

  it('of several numbers the strictest, for a person if texts differ', () => {
    const max = (count: number) => ({ code: 'order.too-many-websites', for: 'unit', max: count }) as const
    expect(level(text('a', '2020', max(3)), text('b', '2020', max(10)))).toEqual(['review 3'])
    expect(level(text('a', '2020', max(3)), text('b', '2020', max(3)))).toEqual(['error 3'])
    const min = (count: number) => ({ code: 'name.too-few-han', for: 'unit', min: count }) as const
    expect(level(text('a', '2020', min(3)), text('b', '2020', min(4)))).toEqual(['review 4'])
  })

  it('advice stays advice', () => {
    const advice = { code: 'name.too-general', for: 'individual', level: 'advice', words: ['个人空间'] } as const
    expect(level(text('a', '2020', advice), text('b', '2021', advice))).toEqual(['advice 个人空间'])
  })
})

describe('provinces', () => {
  const mainland = provinces().filter(({ code, iso }) => iso !== '-' && Number(code) < 70)

  it('are 31, each with a text', () => {
    expect(mainland).toHaveLength(31)
    for (const { name } of mainland) expect(withProvince(latest, name).overlay.texts.length, name).toBeGreaterThan(0)
  })

  it('their rows name rules and texts that exist', () => {
    const codes = allRules.map(({ code }) => code)
    for (const row of provinceRows()) {
      expect(row.text, JSON.stringify(row)).toBeDefined()
      expect(codes, JSON.stringify(row)).toContain(row.code)
      expect(['error', 'review', 'off']).toContain(row.level)
      expect(mainland.map(({ code }) => code)).toContain(row.province)
    }
    expect(new Set(provinceRows().map(({ text }) => text.id))).toEqual(new Set(provinceTextsById().keys()))
  })

  it.each(['广东', '广东省', '440000', '44', 'CN-GD', 'gd', ' 广东 '])('are known by name and code: %s', (name) => {
    expect(withProvince(latest, name).overlay.province).toEqual({ code: '440000', iso: 'CN-GD', name: '广东省' })
  })

  it('what is none is a typed error', () => {
    expect(() => withProvince(latest, '火星')).toThrow(TypeError)
    expect(() => withProvince(latest, 7 as never)).toThrow(TypeError)
    expect(provinceNamed(undefined)).toBeUndefined()
    expect(provinceNamed('新疆')?.code).toBe('65')
    expect(provinceNamed('陇')?.name).toBe('甘肃省')
    expect(provinceNamed('-')).toBeUndefined()
  })

  it('without a text say so, and change nothing', () => {
    const nowhere = withProvince(latest, '香港')
    expect(nowhere.overlay.texts).toEqual([])
    expect(diffEditions(latest, nowhere)).toEqual([])
    expect(withProvince(latest, '广东', { date: '2010-01-01' }).overlay.texts).toEqual([])
    expect(withProvince(latest, '西藏', { provider: 'tencent' }).overlay.texts).toEqual([])
  })

  it('take the newest rows of a provider', () => {
    const residence = (options = {}) => {
      const one = withProvince(latest, '内蒙古', options)
      return find(issuesOf(orderOf(one), order), 'subject.other-province')
    }
    expect(residence({ provider: 'huawei' })?.level).toBe('error')
    expect(residence({ provider: 'ucloud' })?.level).toBe('review')
    expect(residence()).toMatchObject({ level: 'review' })
    expect(residence()?.params.basis?.map(({ says }) => says)).toEqual(['local', 'local', 'permit'])
  })

  it('a contradiction with a text that lifts is a review that names both', () => {
    const one = find(issuesOf(orderOf(withProvince(latest, '陕西')), order), 'subject.other-province')
    expect(one?.level).toBe('review')
    expect(one?.params.basis?.map(({ says }) => says)).toEqual(['free', 'local'])
    expect(find(issuesOf(orderOf(withProvince(latest, '北京')), order), 'subject.other-province')).toBeUndefined()
  })

  it('add and remove', () => {
    const inJiangsu = websiteNameOf(withProvince(ucloud20220221, '江苏'))
    expect(issuesOf(inJiangsu, '山茶花的个人博客', { subject: person })).toEqual([])
    expect(issuesOf(inJiangsu, '山茶花日记', { subject: person }).map(({ code }) => code)).toEqual([
      'name.prescribed-form',
    ])
    expect(withProvince(tencent20190514, '湖北').limits.maxWebsites).toEqual({ individual: 1, unit: 1 })
    expect(withProvince(tencent20191019, '黑龙江').limits.maxWebsites).toEqual({ individual: 1, unit: 4 })
    expect(withProvince(tencent20160919, '广东').limits.symbols).toBe('()')
  })

  it('ask for an age of those whom the text names', () => {
    const young = { type: 'resident-id', number: '110101200911290015' } as const
    const tooYoung = (kind: 'individual' | 'enterprise', province: string) =>
      find(
        issuesOf(
          orderOf(withProvince(latest, province)),
          { ...order, subject: { kind, responsiblePerson: { certificate: young } } },
          { today: '2026-11-28' },
        ),
        'certificate.too-young',
      )
    expect(tooYoung('enterprise', '福建')?.level).toBe('error')
    expect(tooYoung('individual', '福建')).toBeUndefined()
    expect(tooYoung('enterprise', '江苏')?.level).toBe('review')
    expect(tooYoung('enterprise', '江西')).toBeUndefined()
  })

  it('the province of the edition is that of the order, unless the caller says otherwise', () => {
    const school = { name: '云杉小学课堂', domains: ['example.com'], description: '小学课程，教育培训' }
    const facts = { subject: { kind: 'enterprise' } }
    const bureaus = (one: typeof latest, more = {}) =>
      issuesOf(websiteOf(one), school, { ...facts, ...more }).map(({ params }) => JSON.stringify(params))
    expect(bureaus(withProvince(latest, '四川'))).not.toEqual(
      bureaus(withProvince(latest, '四川'), { province: '广东省' }),
    )
  })
})

describe('diffEditions', () => {
  it('says what changed between two days', () => {
    expect(diffEditions(tencent20160919, tencent20160921)).toEqual([
      { about: 'limit', name: 'maxDomains', before: '{"individual":3,"unit":3}', after: '{"individual":10,"unit":10}' },
      {
        about: 'limit',
        name: 'maxWebsites',
        before: '{"individual":3,"unit":3}',
        after: '{"individual":10,"unit":10}',
      },
    ])
  })

  it('goes word by word, and knows rules, levels and pre-approval', () => {
    const one = edition({
      base: tencent20160919,
      rules: [nameFormatWord, nameTooFewHan, orderTooManySites],
      levels: { 'name.space': 'review' },
      without: ['name.copied-sample'],
      preApprovals: () => [{ ...tencent202111.preApprovals!()[0]!, topic: undefined as never }],
      provisions: [
        { code: 'name.format-word', for: 'individual', words: ['博客'] },
        { code: 'name.special-symbol', unless: ['-'] },
        { code: 'order.too-many-sites', max: 5 },
        { code: 'name.too-few-han', min: 2 },
      ],
    })
    const more = edition({
      base: one,
      provisions: [{ code: 'name.format-word', for: 'individual', words: ['博客', '论坛'] }],
    })
    expect(diffEditions(one, more)).toEqual([
      { about: 'provision', name: 'name.format-word', scope: 'individual', after: 'error 论坛' },
    ])
    const about = new Set(diffEditions(tencent20160919, one).map((difference) => difference.about))
    expect(about).toEqual(new Set(['left-out', 'level', 'limit', 'pre-approval', 'provision', 'rule']))
    expect(diffEditions(latest, tencent202111).some((difference) => difference.about === 'pre-approval')).toBe(true)
  })
})

describe('compare', () => {
  const variants = [{ edition: tencent20160919 }, { edition: latest }, { edition: latest, province: '山西' }]

  it('says what an order would get elsewhere', () => {
    const { variants: reports, issues } = compare(order, variants)
    expect(reports.map(({ edition: id, ok, province }) => [id, ok, province?.name])).toEqual([
      ['tencent-2016-09-19', true, undefined],
      ['latest', false, undefined],
      ['latest+CN-SX', false, '山西省'],
    ])
    expect(issues.map(({ code, levels }) => [code, ...levels])).toEqual([
      ['subject.other-province', null, null, 'error'],
      ['contact.same-emergency', null, 'review', 'review'],
      ['name.format-word', null, 'error', 'error'],
    ])
    expect(issues[0]?.basis[2]?.map(({ edition: id }) => id)).toContain('province-HW25')
    expect(compare(order, variants, { today: '2026-11-28' }).variants).toEqual(reports)
  })

  it('sorts what is at one place by code', () => {
    const bad: Order = { subject: person, websites: [{ name: '中国反腐·网', domains: ['b.cn'] }] }
    const { issues } = compare(bad, [{ edition: tencent202111 }, { edition: tencent20160919 }])
    const codes = issues.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(2)
    expect(codes).toEqual([...codes].sort())
  })

  it.each(Object.keys(foreignValues))('takes any order: %s', (key) => {
    const given = (foreignValues[key] as () => unknown)()
    const answer = compare(given as Order, [{ edition: tencent20160919 }, { edition: latest, province: '广东' }])
    expect(faultsOf(answer, objectsIn(given))).toEqual([])
    expect(JSON.stringify(answer)).not.toContain('canary')
  })

  it('prints a table', () => {
    const twice: Order = {
      ...order,
      websites: [
        { name: '小窝', domains: ['b.cn'] },
        { name: '窝', domains: ['a.cn'] },
      ],
    }
    expect(comparisonTable(compare(twice, [{ edition: tencent20160919 }]))).toBe(
      [
        'path\tcode\ttencent-2016-09-19',
        'websites.0.name\tname.too-short\terror',
        'websites.1.name\tname.too-short\terror',
      ].join('\n'),
    )
    expect(comparisonTable(compare(order, variants)).split('\n')[0]).toBe(
      'path\tcode\ttencent-2016-09-19\tlatest\tlatest+CN-SX 山西省',
    )
  })

  it('says in a table what is wrong, in the language of the sentences', () => {
    const short: Order = { ...order, websites: [{ name: '小窝', domains: ['b.cn'] }] }
    const compared = compare(short, [
      { edition: tencent20160919 },
      { edition: edition({ base: tencent20160919, without: ['name.too-short'] }) },
    ])
    const lineOf = (messages: Readonly<Record<string, unknown>>) => comparisonTable(compared, messages).split('\n')[1]
    expect(lineOf(en)).toBe(
      'websites.0.name\tname.too-short\terror: The website name has 2 characters; at least 3 are required, not counting spaces. Add words that describe the website.\t-',
    )
    expect(lineOf(zh)).toMatch(/\terror: 网站名称.*\t-$/)
    expect(lineOf({ 'name.too-short': '两\t行\n话' })).toBe('websites.0.name\tname.too-short\terror: 两 行 话\t-')
    expect(compared.issues[0]?.params).toEqual([{ min: 3, actual: 2 }, null])
  })

  it('an order without issues has none by any', () => {
    const fine: Order = { subject: { kind: 'enterprise' }, websites: [{ name: '雪松日记', domains: ['example.com'] }] }
    expect(compare(fine, [{ edition: tencent20160919 }]).issues).toEqual([])
    expect(validate(orderOf(tencent20160919), fine).ok).toBe(true)
  })
})
