import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sampleWords } from '../../src/data/words/samples'
import type { PreApprovalFinding, PreApprovalInput } from '../../src/model/pre-approval'
import { detectPreApproval } from '../../src/pre-approval/detect'
import { preApprovals2021, preApprovals2026 } from '../../src/pre-approval/later-tables'

/** `category certainty` of every finding, by weight. */
const found = (input: PreApprovalInput, edition?: Parameters<typeof detectPreApproval>[1]) =>
  detectPreApproval(input, edition).map(({ category, certainty }) => `${category} ${certainty}`)

describe('a name', () => {
  it('says what a site is by what it ends with; what stands inside only hints at it', () => {
    expect(found({ name: '城南中医院' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院官网' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院 - 挂号指引' })).toEqual(['medical definite'])
    expect(found({ name: '城南中医院停车指南' })).toEqual(['medical suspected'])
    expect(found({ name: '城南中医院停车指南', description: '门诊时间与挂号。' })).toEqual(['medical definite'])
  })

  it.each([
    ['蓝鲸新闻网', ['news definite']],
    ['江雪文学网', ['publishing definite']],
    ['晨星网校', ['education definite']],
    ['百草堂大药房', ['medical definite']],
    ['光影视频', ['broadcasting definite']],
    ['云雀音乐', ['culture definite']],
    ['云雀健康', ['medical suspected']],
    ['雕刻时光', []],
  ])('%s → %j', (name, expected) => {
    expect(found({ name })).toEqual(expected)
  })

  it.each([
    ['海岬教育出版社', ['publishing definite']],
    ['北岸大学出版社', ['publishing definite']],
    ['北岸大学医学院', ['education definite']],
    ['北岸大学医学院附属仁安医院', ['medical definite']],
    ['仁安医院护理学院', ['medical definite']],
    ['音乐学院', ['education definite']],
    ['教育电视台', ['broadcasting definite']],
    ['健康时报', ['news definite']],
    ['新闻学习笔记', []],
    ['游戏音效素材', []],
    ['影视后期教程', []],
    ['影视、音频剪辑', []],
    ['医院管理系统', []],
    ['视频会议', []],
    ['莫高窟', ['culture suspected']],
    ['莫高窟旅行社', []],
    ['宠物医院', []],
    ['皮肤科技', []],
    ['鸣远文化传媒', []],
  ])('the last word says what it is, and longer words win: %s → %j', (name, expected) => {
    expect(found({ name })).toEqual(expected)
  })

  it.each(['新 闻 网', '新*闻*网', '新\u200b闻网', '新聞網', '新新闻闻网', '⽹校新闻网'])(
    'nothing hides a word: %j',
    (name) => {
      expect(found({ name })).toContain('news definite')
    },
  )

  it('points at the user’s own characters', () => {
    const name = '蓝鲸·新\u200b聞 網'
    const [finding] = detectPreApproval({ name })
    expect(finding?.evidence).toEqual([{ field: 'name', start: 3, end: 8, term: '新闻网', topic: 'news', weight: 4 }])
  })

  it('is read by its ordinary length; what stands far behind is not', () => {
    expect(found({ name: `${'木'.repeat(400)}新闻网` })).toEqual(['news definite'])
    expect(found({ name: `${'木'.repeat(20_000)}新闻网` })).toEqual([])
  })

  it.each(sampleWords())('the published sample %s is never definite', (name) => {
    expect(found({ name }).filter((finding) => finding.endsWith('definite'))).toEqual([])
  })
})

describe('a description', () => {
  it('of one weak word says nothing, of two or of a telling one it hints, a service and another word leave no doubt', () => {
    expect(found({ description: '有些音乐。' })).toEqual([])
    expect(found({ description: '有些音乐，看看歌手。' })).toEqual(['culture suspected'])
    expect(found({ description: '无损音乐，看看歌手。' })).toEqual(['culture definite'])
    expect(found({ description: '有位歌手。' })).toEqual(['culture suspected'])
  })

  it('a word that counts for nothing where it stands is no evidence', () => {
    expect(detectPreApproval({ businessScope: '日报' })).toEqual([])
    const [news] = detectPreApproval({ name: '云山日报', businessScope: '日报' })
    expect(news?.evidence.map(({ field }) => field)).toEqual(['name'])
  })

  it('takes over what a word directly follows, and what is listed with that; not what stands side by side with it', () => {
    expect(found({ description: '影视、音频剪辑。' })).toEqual([])
    expect(found({ description: '时政要闻、图片新闻、软件。' })).toEqual(['news definite'])
  })

  it('counts one word once, however often it stands there', () => {
    const [once] = detectPreApproval({ description: '歌手与音乐。' })
    expect(detectPreApproval({ description: '歌手与音乐。音乐。音乐。' })).toEqual([once])
  })

  it('of a blog takes what a name claims back', () => {
    expect(found({ name: '城南广播电台' })).toEqual(['broadcasting definite'])
    expect(found({ name: '城南广播电台', description: '个人博客，记录生活。' })).toEqual([])
    expect(found({ name: '城南广播电台的博客' })).toEqual([])
  })

  it('of a tool takes one level, except for what the tool’s users come for', () => {
    expect(found({ name: '帧流视频', description: '一个开源的编辑器。' })).toEqual(['broadcasting suspected'])
    expect(found({ name: '晨星网校', description: '前端编程。' })).toEqual(['education definite'])
  })

  it('may say what the site has nothing to do with', () => {
    const description = '本站不涉及新闻、出版、教育、医疗保健、药品和医疗器械、文化、广播电影电视节目，也没有广告。'
    expect(found({ name: '江边木作', description })).toEqual([])
    expect(found({ name: '江边木作', description: '不提供教程，提供在线电影，高清电影。' })).toEqual([
      'broadcasting definite',
    ])
    expect(found({ name: '江边木作', description: '我们不是新闻网站而是视频网站。' })).toEqual([
      'broadcasting definite',
    ])
  })

  it('is folded, without joining words over punctuation', () => {
    expect(found({ description: '看高清電影 😀' })).toEqual(['broadcasting definite'])
    expect(found({ description: '新、闻、网、站 😀 新。闻网站' })).toEqual([])
    expect(found({ description: 'ＦＭ，ＴＶ' })).toEqual(['broadcasting suspected'])
  })

  it('joins words in running text by the Traditional form as well', () => {
    expect(found({ description: '影视与音频剪辑' })).toEqual(found({ description: '影视、音频剪辑' }))
    expect(found({ description: '影视與音频剪辑' })).toEqual(found({ description: '影视、音频剪辑' }))
    expect(found({ description: '影视站音频剪辑' })).not.toEqual(found({ description: '影视、音频剪辑' }))
  })

  it('shares what it says of a category, so that no caller can change it for another', () => {
    const finding = detectPreApproval({ name: '城南广播电台' })[0] as PreApprovalFinding
    expect(Object.isFrozen(finding.documents)).toBe(true)
    expect(Object.isFrozen(finding.localPractice)).toBe(true)
  })

  it('takes Latin words whole', () => {
    expect(found({ description: 'activity, femme, tvs, kindles' })).toEqual([])
    expect(found({ description: 'k12 mooc' })).toEqual(['education definite'])
  })

  it('of any length is read in time', () => {
    const started = performance.now()
    for (const text of ['新闻视频音乐', '新😀闻é视频', '不涉及新闻、', '影视素材']) {
      detectPreApproval({ name: text.repeat(150_000), description: text.repeat(150_000) })
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('what else is known', () => {
  it('a declared content weighs more than name and description together', () => {
    const [finding] = detectPreApproval({ name: '江边木作', serviceContents: ['单位门户网站', '网络媒体-网络新闻'] })
    expect(finding).toMatchObject({ category: 'news', certainty: 'definite', weight: 8 })
    expect(finding?.evidence).toEqual([
      { field: 'serviceContents', index: 1, start: 5, end: 9, term: '网络新闻', topic: 'news', weight: 8 },
    ])
    expect(found({ name: '柠檬的博客', serviceContents: ['网络游戏'] })).toEqual(['culture definite'])
  })

  it('a domain only hints, by a label’s beginning or end, not by its suffix', () => {
    expect(found({ domains: ['gamebase.example.com'] })).toEqual(['culture suspected'])
    expect(found({ domains: ['mynews.cn', 'renewsed.cn', 'example.news', 'video'] })).toEqual(['news suspected'])
    expect(found({ domains: ['ｍｙｎｅｗｓ．ｃｎ'] })).toEqual(['news suspected'])
    expect(found({ domains: ['mynews😀.cn'] })).toEqual([])
  })

  it('a registered name and a business scope by themselves are never definite', () => {
    expect(found({ subjectName: '海岬出版社有限公司' })).toEqual(['publishing suspected'])
    const businessScope = '医疗器械零售；药品零售；处方药零售；药品批发'
    expect(found({ businessScope })).toEqual(['medical suspected'])
    expect(found({ businessScope, description: '新药' })).toEqual(['medical definite'])
    expect(found({ businessScope: '医疗器械零售', description: '医疗器械零售' })).toEqual(['medical definite'])
    expect(found({ businessScope: '销售家具（不含医疗器械、药品零售）' })).toEqual([])
  })

  it('a word in several fields counts once, where it counts most', () => {
    const [finding] = detectPreApproval({ name: '云雀健康', description: '说说健康。', businessScope: '健康咨询' })
    expect(finding?.evidence.map(({ field, term, weight }) => [field, term, weight])).toEqual([
      ['name', '健康', 2],
      ['description', '健康', 1],
      ['businessScope', '健康咨询', 2],
    ])
    expect(finding?.weight).toBe(4)
  })

  it('findings come by weight, then by category', () => {
    expect(found({ name: '晨星网校', description: '在线音乐，歌手，正版音乐' })).toEqual([
      'culture definite',
      'education definite',
    ])
    expect(found({ name: '晨星网校·城南新闻网' })).toEqual(['education definite', 'news definite'])
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
    expect(found({ name: '晨星中小学在线' }, edition)).toEqual(['tutoring definite'])
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

describe('own-sites.tsv', () => {
  const rows = readFileSync('test/pre-approval/own-sites.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

  /** What was labelled before any verdict was seen, and is still taken for more than its label. */
  const alsoSuspected = ['北斗大学出版社', '法治前沿周刊网', '农村大喇叭', '教育行业CRM']

  it('has 200 sites or more, none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  })

  it.each(rows)('%s', (name = '', description = '', labels = '') => {
    const expected = labels.split(' ').filter((label) => label !== 'none')
    const categories = detectPreApproval({ name, description })
      .filter(({ certainty }) => certainty === 'definite' || !alsoSuspected.includes(name))
      .map(({ category }) => category)
    expect([...categories].sort()).toEqual([...expected].sort())
  })
})
