import { describe, expect, it } from 'vitest'
import { sampleWords } from '../../src/data/words/samples'
import type { PreApprovalFinding, PreApprovalInput } from '../../src/model/pre-approval'
import { detectPreApproval } from '../../src/pre-approval/detect'
import { preApprovals2021 } from '../../src/pre-approval/table-2021'
import { preApprovals2026 } from '../../src/pre-approval/table-2026'

/** `category certainty` of every finding, by weight. */
const found = (input: PreApprovalInput, edition?: Parameters<typeof detectPreApproval>[1]) =>
  detectPreApproval(input, edition).map(({ category, certainty }) => `${category} ${certainty}`)

/** What was struck out, and why. */
const struckOut = (input: PreApprovalInput) =>
  detectPreApproval(input).flatMap((finding) => finding.struckOut.map(({ term, reason }) => `${term} ${reason}`))

describe('a name', () => {
  it('says what a site is by what it ends with', () => {
    expect(found({ name: '城南中医院' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院官网' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院有限公司' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院 - 挂号指引' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院停车指南' })).toEqual([])
    expect(found({ name: '城南中医院停车指南', description: '专家门诊。' })).toEqual([])
    expect(found({ name: '城南晚报数字版' })).toEqual(['news definite'])
    expect(found({ name: '城南广播1026' })).toEqual(['broadcasting definite'])
  })

  it.each([
    ['蓝鲸新闻网', ['news definite']],
    ['江雪文学网', ['publishing definite']],
    ['晨星网校', ['education definite']],
    ['百草堂大药房', ['medical definite']],
    ['光影视频', ['broadcasting definite']],
    ['云雀音乐', ['culture definite']],
    ['雕刻时光', []],
    ['海岬教育出版社', ['publishing definite']],
    ['北岸大学医学院', ['education definite']],
    ['仁安医院护理学院', ['medical definite']],
    ['音乐学院', ['education definite']],
    ['教育电视台', ['broadcasting definite']],
    ['北岸大学学报', ['publishing definite']],
    ['北岸书法教室', ['education definite']],
    ['新闻系大学', ['education definite']],
    ['新闻学习笔记', []],
    ['游戏音效素材', []],
    ['医院管理系统', []],
    ['视频会议', []],
    ['宠物医院', []],
    ['皮肤科技', []],
    ['鸣远文化传媒', []],
  ])('%s → %j', (name, expected) => {
    expect(found({ name })).toEqual(expected)
  })

  it.each(['新 闻 网', '新*闻*网', '新\u200b闻网', '新聞網', '新新闻闻网', '⽹校新闻网'])(
    'nothing hides a word: %j',
    (name) => {
      expect(found({ name })).toContain('news definite')
    },
  )

  it('points at the user’s own characters, and gives its sum', () => {
    const [finding] = detectPreApproval({ name: '蓝鲸·新\u200b聞 網' })
    expect(finding?.evidence).toEqual([
      { field: 'name', start: 3, end: 8, term: '新闻网', topic: 'news', place: 'name-end', weight: expect.any(Number) },
    ])
    const parts = [...(finding?.evidence ?? []), ...(finding?.circumstances ?? [])]
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(finding?.weight ?? 0, 1)
    expect(finding?.circumstances.map(({ circumstance }) => circumstance)).toContain('constant')
  })

  it('is read by its ordinary length; what comes far behind is not', () => {
    expect(found({ name: `${'木'.repeat(400)} 新闻网` })).toEqual(['news definite'])
    expect(found({ name: `${'木'.repeat(20_000)}新闻网` })).toEqual([])
  })

  it('that the description never bears out is no proof; of an individual it is a metaphor', () => {
    const site = { name: '脑洞医院', description: '写一些荒诞的小段子。' }
    expect(found({ name: '脑洞医院' })).toEqual(['medical definite'])
    expect(found(site)).not.toContain('medical definite')
    expect(found({ ...site, subjectKind: 'individual' })).toEqual([])
    const diary = { name: '云杉医院', description: '今天下了一场雨。' }
    expect(found(diary)).toEqual(['medical suspected'])
    expect(found({ ...diary, subjectKind: 'individual' })).toEqual([])
    expect(found({ name: '脑洞医院', description: ' ', subjectKind: 'individual' })).toEqual(['medical suspected'])
    expect(found({ name: '仁安医院', description: '预约挂号。', subjectKind: 'individual' })).toEqual([
      'medical definite',
    ])
  })

  it('of a government organ is that of the authority itself', () => {
    const bureau = { name: '云阳县教育局', subjectName: '云阳县教育局' }
    expect(found(bureau)).toEqual(['education definite'])
    expect(found({ ...bureau, subjectKind: 'institution' })).toEqual(['education definite'])
    expect(found({ ...bureau, subjectKind: 'government' })).toEqual(['education suspected'])
    expect(found({ ...bureau, subjectKind: 'government', description: '政务公开，办事指南。' })).toEqual([
      'education suspected',
    ])
    expect(found({ ...bureau, subjectKind: 'government', description: '网校，在线课程。' })).toEqual([
      'education definite',
    ])
  })

  it('of a school asks for nothing where the text speaks of tutoring only', () => {
    for (const name of ['云阳县教育局', '云阳县第一中学'])
      expect(detectPreApproval({ name }, { preApprovals: preApprovals2021 })).toMatchObject([
        { topic: 'education', status: 'cancelled' },
      ])
  })

  it('may deny the word that follows at once; farther off, 无 and the like are part of a brand', () => {
    expect(found({ name: '今日无新闻' })).toEqual([])
    expect(found({ name: '没有医院的小镇' })).toEqual([])
    expect(found({ name: '无界新闻' })).toEqual(['news definite'])
    expect(found({ name: '莫非医院' })).toEqual(['medical definite'])
    expect(struckOut({ name: '今日无新闻', description: '时政新闻，新闻客户端。' })).toEqual(['新闻 denied'])
  })

  it('of a clinic for animals is no clinic', () => {
    expect(found({ name: '云杉动物诊所', description: '猫狗疫苗、绝育手术、宠物寄养。' })).toEqual([])
    expect(found({ name: '云杉诊所', description: '疫苗、手术。' })).toEqual(['medical definite'])
  })

  it.each(sampleWords())('the published sample %s is never definite', (name) => {
    expect(found({ name }).filter((finding) => finding.endsWith('definite'))).toEqual([])
  })
})

describe('a description', () => {
  it('of one weak word says nothing, of a telling one it hints, of several it leaves no doubt', () => {
    expect(found({ description: '有些音乐。' })).toEqual([])
    expect(found({ description: '高清电影。' })).toEqual(['broadcasting suspected'])
    expect(found({ description: '无损音乐，在线听歌，歌手。' })).toEqual(['culture definite'])
  })

  it('counts one word once, however often it occurs', () => {
    const weights = (description: string) => detectPreApproval({ description }).map(({ weight }) => weight)
    expect(weights('高清电影。高清电影。')).toEqual(weights('高清电影。'))
    const [finding] = detectPreApproval({ description: '高清电影。高清电影。' })
    expect(finding?.evidence.map(({ weight }) => weight > 0)).toEqual([true, false])
  })

  it('may name another trade', () => {
    expect(found({ description: '高清电影。' })).toEqual(['broadcasting suspected'])
    expect(found({ description: '高清电影播放器源码。' })).toEqual([])
    const trades = (description: string) =>
      detectPreApproval({ name: '云雀医院', description })[0]?.circumstances.find(
        ({ circumstance }) => circumstance === 'other-trade-in-text',
      )?.weight ?? 0
    const [none, one, two, three] = [
      '预约挂号。',
      '预约挂号，家具。',
      '预约挂号，家具，灯具。',
      '预约挂号，家具，灯具，瓷砖。',
    ].map(trades)
    expect(none).toBe(0)
    expect(one).toBeLessThan(0)
    expect(two).toBeLessThan(one as number)
    expect(three).toBe(two)
  })

  it.each([
    '本站不涉及新闻、出版、教育、医疗保健、药品和医疗器械、文化、广播电影电视节目，也没有广告。',
    '本站非新闻网站，不刊载时政新闻，無视频节目。',
    '销售家具（不含医疗器械、药品零售）。',
    '茶叶零售，药品零售除外，药品批发除外。',
    '不提供（网络课程、在线教育）。',
    '长期客户有电视台、音乐厅、制药厂、出版社。',
    '入驻企业有在线教育、手机游戏、生物医药。',
    '为医院、诊所、药店做牌匾。',
    '生产桌椅，供应各中小学、大学、幼儿园。',
    '服务三百所学校、培训机构。',
    '客户有出版社；合作单位有电视台、音乐厅。',
  ])('may say that it is about others, or not at all: %s', (description) => {
    expect(found({ name: '江边木作', description })).toEqual([])
  })

  it('is about the site if it serves visitors, or becomes what it names', () => {
    expect(found({ description: '为患者提供预约挂号，专家门诊。' })).toEqual(['medical definite'])
    expect(found({ description: '作为医院，提供预约挂号，专家门诊。' })).toEqual(['medical definite'])
  })

  it('counts less for another field than that of the name', () => {
    const description = '字帖、书法、国画、篆刻。'
    const weightOf = (name: string) =>
      detectPreApproval({ name, description }).find(({ category }) => category === 'culture')?.weight as number
    expect(weightOf('北岸教室')).toBeLessThan(weightOf('北岸'))
  })

  it('denies to the end of the clause, and not by words that only contain 不 or 无', () => {
    expect(found({ description: '不提供教程，提供在线电影，高清电影。' })).toEqual(['broadcasting definite'])
    expect(found({ description: '我们不是新闻网站而是视频网站，高清电影。' })).toEqual(['broadcasting definite'])
    expect(found({ description: '不接广告（提供在线电影，高清电影）。' })).toEqual(['broadcasting definite'])
    expect(found({ description: '非处方药，药品零售。' })).toEqual(['medical definite'])
    expect(found({ description: '新闻客户端，时政新闻。' })).toEqual(['news definite'])
    expect(found({ description: '在线电影（不含广告，弹窗）高清电影。' })).toEqual(['broadcasting definite'])
  })

  it('shows what was struck out, and why', () => {
    const name = '云雀药店'
    expect(struckOut({ name, description: '不卖处方药。药品零售除外。客户有药品批发。' })).toEqual([
      '处方药 denied',
      '药品零售 excluded',
      '药品批发 about-others',
    ])
    expect(struckOut({ name: '云雀药店', description: '药品说明书；视频会议；农药品种。' })).toContain(
      '药品 ordinary-word',
    )
    const [finding] = detectPreApproval({ name, description: '不卖处方药。' })
    expect(finding?.struckOut).toEqual([{ field: 'description', start: 2, end: 5, term: '处方药', reason: 'denied' }])
  })

  it('is folded, without joining words over punctuation', () => {
    expect(found({ description: '看高清電影，在线觀看 😀' })).toEqual(['broadcasting definite'])
    expect(found({ description: '新、闻、网、站 😀 新。闻网站' })).toEqual([])
  })

  it('and a remark are read alike', () => {
    expect(found({ remark: '看高清电影，在线观看' })).toEqual(['broadcasting definite'])
    expect(found({ remark: '本站不提供高清电影、在线观看' })).toEqual([])
  })

  it('shares what it says of a category, so that no caller can change it for another', () => {
    const finding = detectPreApproval({ name: '城南广播电台' })[0] as PreApprovalFinding
    expect(Object.isFrozen(finding.documents)).toBe(true)
    expect(Object.isFrozen(finding.localPractice)).toBe(true)
  })

  it('takes Latin words whole', () => {
    expect(found({ description: 'activity, femme, tvs, kindles' })).toEqual([])
    expect(found({ description: 'k12 mooc 网课' })).toEqual(['education definite'])
  })

  it('of any length is read in time', () => {
    const started = performance.now()
    for (const text of ['新闻视频音乐', '新😀闻é视频', '不涉及新闻、', '影视素材', '药品除外', '客户（新闻）'])
      detectPreApproval({ name: text.repeat(150_000), description: text.repeat(150_000) })
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('what else is known', () => {
  it('a declared content is definite by itself', () => {
    const [finding] = detectPreApproval({ name: '江边木作', serviceContents: ['单位门户网站', '网络媒体-网络新闻'] })
    expect(finding).toMatchObject({ category: 'news', certainty: 'definite' })
    expect(finding?.evidence).toEqual([
      {
        field: 'serviceContents',
        index: 1,
        start: 5,
        end: 9,
        term: '网络新闻',
        topic: 'news',
        place: 'text',
        weight: 8,
      },
    ])
    expect(found({ name: '柠檬的博客', serviceContents: ['网络游戏'] })).toEqual(['culture definite'])
  })

  it('a domain only hints, by a label’s beginning or end, not by its suffix', () => {
    expect(found({ domains: ['gamebase.example.com'] })).toEqual(['culture suspected'])
    expect(found({ domains: ['mynews.cn', 'renewsed.cn', 'example.news', 'video'] })).toEqual(['news suspected'])
    expect(found({ domains: ['ｍｙｎｅｗｓ．ｃｎ'] })).toEqual(['news suspected'])
    expect(found({ domains: ['mynews😀.cn'] })).toEqual([])
  })

  it('a registered name is never definite by itself, and a business scope never', () => {
    expect(found({ subjectName: '海岬出版社有限公司' })).toEqual([])
    expect(found({ subjectName: '海岬出版社有限公司', description: '图书出版，期刊出版。' })).toEqual([
      'publishing definite',
    ])
    const [finding] = detectPreApproval({ businessScope: '互联网新闻信息服务；软件开发' })
    expect(finding).toMatchObject({ category: 'news', certainty: 'suspected', status: 'required' })
    expect(finding?.evidence).toMatchObject([{ field: 'businessScope', start: 0, end: 9, term: '互联网新闻信息服务' }])
    expect(found({ name: '蓝鲸新闻网', businessScope: '互联网新闻信息服务' })).toEqual(['news definite'])
  })

  it('findings come by weight, then by category', () => {
    expect(found({ name: '云雀', serviceContents: ['网络新闻', '网络教育', '网络新闻'] })).toEqual([
      'news definite',
      'education definite',
    ])
    expect(
      found({ serviceContents: ['网络借贷信息中介', '互联网宗教信息'] }, { preApprovals: preApprovals2026 }),
    ).toEqual(['finance definite', 'religion definite'])
  })

  it('an input that throws says nothing', () => {
    const broken = {
      get name(): string {
        throw new Error('no')
      },
      get subjectKind(): never {
        throw new Error('no')
      },
    }
    expect(detectPreApproval(broken)).toEqual([])
  })
})

describe('a topic', () => {
  const pharmacy = { name: '云雀大药房', description: '网上药店，药品零售，健康咨询，在线问诊，预约挂号，专家门诊' }

  it.each([preApprovals2021, preApprovals2026])('with the strictest status decides', (preApprovals) => {
    expect(detectPreApproval(pharmacy, { preApprovals })[0]).toMatchObject({
      category: 'medical',
      topic: 'drugs',
      status: 'required',
      certainty: 'definite',
    })
    expect(detectPreApproval({ name: '仁安医院' }, { preApprovals })[0]).toMatchObject({
      topic: 'health-care',
      status: 'cancelled',
    })
  })
})

describe('an edition', () => {
  it('names bureau and papers; by default those of the source', () => {
    const [finding] = detectPreApproval({ name: '城南博物馆' })
    expect(finding).toMatchObject({
      issuingBureau: '地方文化局（省级）',
      documents: ['《网络文化经营许可证》'],
      status: 'required',
      localPractice: [],
    })
    expect(finding).not.toHaveProperty('since')
  })

  it('of 2021 says what is cancelled, since when, and who still asks', () => {
    const edition = { preApprovals: preApprovals2021 }
    const [school] = detectPreApproval({ name: '东岸理工学院' }, edition)
    expect(school).toMatchObject({ category: 'education', status: 'cancelled', since: '2016-03' })
    expect(school?.localPractice.map(({ province }) => province)).toEqual(['四川省', '江苏省'])
    const [hospital] = detectPreApproval({ name: '仁安医院', description: '医院，药品' }, edition)
    expect(hospital).toMatchObject({ category: 'medical', status: 'cancelled', since: '2015-10-14' })
    const [pharmacy] = detectPreApproval({ name: '百草堂大药房' }, edition)
    expect(pharmacy).toMatchObject({ category: 'medical', status: 'required', issuingBureau: '药品监督管理局（省级）' })
    expect(found({ name: '晨星中小学在线' }, edition)).toEqual(['tutoring suspected'])
    expect(found({ name: '稳盈理财' }, edition)).toEqual(['finance definite'])
    expect(found({ name: '稳盈理财' })).toEqual([])
  })

  it('of 2026 knows religion', () => {
    expect(found({ name: '山门佛教网' }, { preApprovals: preApprovals2026 })).toEqual(['religion definite'])
  })

  it('may forget all categories', () => {
    expect(found({ name: '蓝鲸新闻网' }, { preApprovals: () => [] })).toEqual([])
  })
})

describe('bad input', () => {
  it.each([
    undefined,
    null,
    5,
    '新闻网',
    [],
    { name: 5, description: null, serviceContents: [1, null, {}], domains: 'x' },
    { domains: new Array(4e9) },
    { name: '\ud800\udfff\ud800', description: '\ud800' },
    Object.defineProperty({}, 'name', {
      get: () => {
        throw new Error('no')
      },
    }),
  ])('says nothing: %#', (input) => {
    expect(detectPreApproval(input as never)).toEqual([])
  })
})

describe('an input that detects while it is read', () => {
  it('disturbs nothing', () => {
    const input = {
      name: '蓝鲸新闻网',
      get description() {
        detectPreApproval({ name: '江雪文学网' })
        return '滚动新闻。'
      },
    }
    const preApprovals = () => {
      detectPreApproval({ name: '仁安医院' })
      return preApprovals2021()
    }
    expect(detectPreApproval(input, { preApprovals })).toEqual(
      detectPreApproval({ ...input }, { preApprovals: preApprovals2021 }),
    )
  })
})
