import { describe, expect, it } from 'vitest'
import { provinces } from '../../src/data/provinces'
import type { PreApprovalRequirement, PreApprovalTopic } from '../../src/model/pre-approval'
import { bureauIn, compareBureau } from '../../src/pre-approval/bureau'
import { provinceNamed } from '../../src/pre-approval/provinces'
import { statusIn } from '../../src/pre-approval/requirement'
import { defaultPreApprovals } from '../../src/pre-approval/table'
import { preApprovals2021 } from '../../src/pre-approval/table-2021'
import { preApprovals2026 } from '../../src/pre-approval/table-2026'

const lineOf = (topic: PreApprovalTopic, table = defaultPreApprovals()) =>
  table.find((line) => line.topic === topic) as PreApprovalRequirement

describe('compareBureau', () => {
  it.each([
    ['news', '地方新闻办公室（省级）', 'same'],
    ['news', '新闻办公室', 'same'],
    ['news', '广东省人民政府新闻办公室', 'same'],
    ['news', '省新闻办公室', 'same'],
    ['news', '浙江省互联网信息办公室', 'renamed'],
    ['news', '国务院新闻办公室', 'national'],
    ['publishing', '北京市新闻出版局', 'same'],
    ['publishing', '北京市新闻出版（版权）局', 'same'],
    ['publishing', '广西壮族自治区新闻出版广电局', 'same'],
    ['publishing', '新疆生产建设兵团新闻出版局', 'same'],
    ['publishing', ' 内蒙古 新闻出版局 ', 'same'],
    ['publishing', '廣東省新聞出版局', 'same'],
    ['publishing', '中共广东省委宣传部', 'renamed'],
    ['publishing', '国家新闻出版署', 'national'],
    ['publishing', '国家新闻出版广电总局', 'national'],
    ['publishing', '广东省广播电影电视局', 'other-bureau'],
    ['publishing', '中央宣传部', 'national'],
    ['publishing', '广东省新闻出版局（广东省版权局）', 'same'],
    ['news', '中共北京市委网络安全和信息化委员会办公室', 'renamed'],
    ['news', '广东省委网信办', 'renamed'],
    ['news', '内蒙古自治区党委网信办', 'renamed'],
    ['broadcasting', '上海市文化和旅游局', 'renamed'],
    ['broadcasting', '北京市文化和旅游局', 'other-bureau'],
    ['broadcasting', '重庆市文化和旅游发展委员会', 'renamed'],
    ['broadcasting', '上海市文化广播影视管理局', 'same'],
    ['culture', '深圳市文化广电旅游体育局', 'delegated-city'],
    ['culture', '海南省文化广电出版体育厅', 'same'],
    ['culture', '新疆维吾尔自治区文化厅', 'same'],
    ['culture', '新疆文化厅', 'same'],
    ['education', '上海市教育委员会', 'same'],
    ['education', '广东省教育厅', 'same'],
    ['education', '教育部', 'national'],
    ['health-care', '北京市食品药品监督管理局', 'same'],
    ['drugs', '江苏省药品监督管理局', 'renamed'],
    ['drugs', '国家食品药品监督管理总局', 'national'],
    ['broadcasting', '湖南省广播电影电视局', 'same'],
    ['broadcasting', '湖南省广播电视局', 'renamed'],
    ['culture', '湖南省文化厅', 'same'],
    ['culture', '中华人民共和国文化部', 'national'],
    ['culture', '长沙市文化局', 'lower-level'],
    ['culture', '北京市朝阳区文化委员会', 'lower-level'],
    ['culture', '湖南省新闻出版局', 'other-bureau'],
    ['culture', '湖南文化公司', 'other-bureau'],
    ['culture', '', 'other-bureau'],
  ] as const)('%s by %s: %s', (topic, issuer, expected) => {
    expect(compareBureau(issuer, lineOf(topic))).toBe(expected)
  })

  it('knows another province’s bureau from the own one', () => {
    expect(compareBureau('湖南省文化厅', lineOf('culture'), '湖南')).toBe('same')
    expect(compareBureau('湖南省文化厅', lineOf('culture'), '广东省')).toBe('other-province')
    expect(compareBureau('湖南省文化和旅游厅', lineOf('culture'), '广东省')).toBe('other-province')
    expect(compareBureau('湖南省文化厅', lineOf('culture'), '火星')).toBe('same')
  })

  it('follows the edition', () => {
    expect(compareBureau('湖南省文化和旅游厅', lineOf('culture', preApprovals2021()))).toBe('same')
    expect(compareBureau('浙江省网信办', lineOf('news', preApprovals2026()))).toBe('same')
    expect(compareBureau('长沙市文化和旅游局', lineOf('culture', preApprovals2021()))).toBe('same')
    expect(compareBureau('深圳市文化广电旅游体育局', lineOf('culture', preApprovals2021()))).toBe('same')
    expect(compareBureau('上海市文化和旅游局', lineOf('broadcasting', preApprovals2021()))).toBe('same')
    expect(compareBureau('上海市文化和旅游局', lineOf('broadcasting', preApprovals2021()), '湖南')).toBe(
      'other-province',
    )
    expect(compareBureau('重庆市文化委员会', lineOf('publishing', preApprovals2021()), '渝')).toBe('same')
    expect(compareBureau('海南省文化广电出版体育厅', lineOf('culture', preApprovals2026()))).toBe('same')
    expect(compareBureau('北京市药监局', lineOf('drugs', preApprovals2026()))).toBe('same')
    expect(compareBureau('中共北京市委网络安全和信息化委员会办公室', lineOf('news', preApprovals2026()), '京')).toBe(
      'same',
    )
  })
})

describe('names of places', () => {
  it('are the 31 provinces of the mainland and one corps', () => {
    const known = provinces().filter(({ name }) => provinceNamed(name) === name)
    expect(known).toHaveLength(32)
    for (const { short, letters, code, iso, name } of known.filter((province) => province.iso !== '-'))
      for (const text of [short, ...letters, code, `${code}0000`, iso, `CN-${iso}`, iso.toLowerCase()])
        expect(provinceNamed(text), text).toBe(name)
  })

  it.each([
    ['广东', '广东省'],
    ['北京', '北京市'],
    ['新疆', '新疆维吾尔自治区'],
    ['新疆生产建设兵团', '新疆生产建设兵团'],
    ['兵团', '新疆生产建设兵团'],
    ['粤', '广东省'],
    ['44', '广东省'],
    ['CN-GD', '广东省'],
    ['新疆维吾尔自治区', '新疆维吾尔自治区'],
    ['珠海', undefined],
    ['香港', undefined],
    ['', undefined],
    [5, undefined],
    [undefined, undefined],
  ])('%s is %s', (text, expected) => {
    expect(provinceNamed(text)).toBe(expected)
  })

  it('give a bureau its own name', () => {
    const press = { issuingBureau: '地方新闻出版局（省级）' }
    expect(bureauIn(press, '广东')).toBe('广东省新闻出版局')
    expect(bureauIn(press, '火星')).toBe('地方新闻出版局（省级）')
    expect(bureauIn(press, undefined)).toBe('地方新闻出版局（省级）')
    expect(bureauIn(lineOf('news', preApprovals2026()), '广西')).toBe(
      '中共广西壮族自治区委员会网络安全和信息化委员会办公室',
    )
    expect(bureauIn(lineOf('drugs'), '天津')).toBe('天津市市场和质量监督管理委员会')
  })

  it('give every bureau of every province a name', async () => {
    const topics = ['news', 'publishing', 'education', 'drugs', 'broadcasting', 'culture'] as const
    const rows = provinces()
      .filter(({ code, iso }) => code < '71' && iso !== '-')
      .map(({ name }) =>
        topics
          .map((topic) =>
            [defaultPreApprovals(), preApprovals2021(), preApprovals2026()]
              .map((table) => bureauIn(lineOf(topic, table), name))
              .filter((bureau, i, all) => bureau !== all[i - 1])
              .join(' → '),
          )
          .map((bureaus, i) => `  ${topics[i]}: ${bureaus}`)
          .join('\n'),
      )
    const names = provinces().filter(({ code, iso }) => code < '71' && iso !== '-')
    expect(rows).toHaveLength(31)
    await expect(rows.map((row, i) => `${names[i]?.name}\n${row}\n`).join('')).toMatchFileSnapshot('bureaus.txt')
  })

  it('are known in every period', () => {
    // 2016 asked the drug offices for health care, and moved games to the press later.
    for (const topic of ['news', 'publishing', 'education', 'drugs', 'broadcasting', 'culture'] as const)
      for (const table of [defaultPreApprovals(), preApprovals2021(), preApprovals2026()])
        for (const other of [defaultPreApprovals(), preApprovals2021(), preApprovals2026()])
          for (const { name, iso } of provinces())
            if (provinceNamed(name) && iso !== '-')
              expect(['same', 'renamed'], `${topic} ${name}`).toContain(
                compareBureau(bureauIn(lineOf(topic, other), name), lineOf(topic, table), name),
              )
  })

  it('are those that each bureau is known by', () => {
    for (const table of [defaultPreApprovals(), preApprovals2021(), preApprovals2026()])
      for (const line of table)
        for (const { name, iso } of provinces())
          if (provinceNamed(name) && iso !== '-')
            expect(compareBureau(bureauIn(line, name), line, name), name).toBe('same')
  })
})

describe('the tables', () => {
  it('name the bureaus of the source', () => {
    expect(defaultPreApprovals().map(({ category, issuingBureau }) => `${category}--${issuingBureau}`)).toEqual([
      'news--地方新闻办公室（省级）',
      'publishing--地方新闻出版局（省级）',
      'education--地方教育委员会（省级）',
      'education--地方教育委员会（省级）',
      'medical--地方食品药品监督管理局（省级）',
      'medical--地方食品药品监督管理局（省级）',
      'broadcasting--地方广播电影电视局（省级）',
      'culture--地方文化局（省级）',
      'culture--地方文化局（省级）',
    ])
    expect(defaultPreApprovals().every(({ status }) => status === 'required')).toBe(true)
  })

  it.each([defaultPreApprovals, preApprovals2021, preApprovals2026])(
    'say everything once, with its source',
    (table) => {
      expect(table()).toBe(table())
      expect(new Set(table().map(({ topic }) => topic)).size).toBe(table().length)
      for (const { source, since, issuingBureau, anyLevel, localPractice = [] } of table()) {
        expect(source).not.toBe('')
        expect(since ?? '2016').toMatch(/^\d{4}(-\d\d){0,2}$/)
        expect(issuingBureau.endsWith('（省级）')).toBe(anyLevel !== true)
        for (const { province } of localPractice) expect(provinceNamed(province)).toBe(province)
      }
    },
  )

  it('know what a province still asks for', () => {
    const healthCare = lineOf('health-care', preApprovals2021())
    expect(statusIn(healthCare, '广东')).toBe('local-practice')
    expect(statusIn(healthCare, '湖南')).toBe('cancelled')
    expect(statusIn(healthCare, undefined)).toBe('cancelled')
    expect(statusIn(lineOf('drugs', preApprovals2021()), '广东')).toBe('required')
    expect(statusIn(lineOf('games', preApprovals2021()), '四川')).toBe('cancelled')
    expect(statusIn(lineOf('games', preApprovals2026()), '四川')).toBe('local-practice')
  })

  it('leave to a person what only uncertain sources say', () => {
    const drugs = lineOf('drugs', preApprovals2026())
    expect(statusIn(drugs, '上海')).toBe('local-practice')
    expect(statusIn(drugs, '北京')).toBe('required')
    expect(statusIn(drugs, undefined)).toBe('required')
  })

  it('say since when nobody issues what the default text still asks for', () => {
    expect(
      defaultPreApprovals().flatMap(({ topic, noLongerIssued }) =>
        noLongerIssued ? [`${topic} ${noLongerIssued}`] : [],
      ),
    ).toEqual(['education 2016-03', 'tutoring 2016-03', 'health-care 2015-10-14'])
  })
})
