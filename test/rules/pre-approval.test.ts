import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format'
import { analysis, each, ruleset } from '../../src/core/tree'
import { check, validate } from '../../src/core/validate'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { withProvince } from '../../src/editions/with-province'
import { en } from '../../src/locales/en'
import { zhCN } from '../../src/locales/zh-CN'
import { defaultLimits } from '../../src/model/edition'
import type { Facts } from '../../src/model/facts'
import { preApproval as preApprovalSchema, type Website, website as websiteSchema } from '../../src/model/schema'
import { preApprovals2021 } from '../../src/pre-approval/table-2021'
import { preApprovals2026 } from '../../src/pre-approval/table-2026'
import { preApprovalOf } from '../../src/pre-approval/website'
import { websitePreApprovalRules, websiteRules } from '../../src/rules/by-place'
import { fields } from '../../src/rulesets/fields'
import { orderOf } from '../../src/rulesets/order'

/** What is judged of a website, but for all that has nothing to do with pre-approval. */
const preApproval = () =>
  ruleset(
    fields(websiteSchema, {
      preApprovals: [each(ruleset(fields(preApprovalSchema, {}), ...websitePreApprovalRules))],
    }),
    analysis(preApprovalOf, ...websiteRules),
  )

const site = (name: string, rest: Partial<Website> = {}): Website => ({ name, domains: ['example.com'], ...rest })

const report = (website: Website, facts: Facts = {}) =>
  validate(preApproval(), website, facts).issues.map(({ code, level, path }) =>
    `${level} ${code} ${path.join('.')}`.trim(),
  )

const of2021: Facts = { edition: { limits: defaultLimits, preApprovals: preApprovals2021 } }
const individual: Facts = { subject: { kind: 'individual' } }

describe('the province of the facts', () => {
  it.each(['广东', '广东省', '粤', '44', '440000', 'GD', 'CN-GD', 'cn-gd', '兵团', '香港', ' '])(
    'may be %j',
    (province) => {
      expect(report(site('雕刻时光'), { province })).toEqual([])
    },
  )

  it('is a bad fact if there is no such province, and counts as not given', () => {
    const website = site('蓝鲸新闻网')
    const { issues } = validate(preApproval(), website, { province: '火星' })
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim())).toEqual([
      'input.bad-fact',
      'pre-approval.missing name',
    ])
    expect(issues[0]?.params).toEqual({ fact: 'province', expected: 'province', actual: 'string' })
    expect(issues[1]).toEqual(validate(preApproval(), website).issues[0])
  })

  it('is reported once for all websites of an order, and makes way for that of the edition', () => {
    const sites = [site('蓝鲸新闻网'), site('雕刻时光')]
    const facts = { province: '火星' }
    const { issues } = check(orderOf(withProvince(tencent20160919, '广东')), { websites: sites }, facts)
    expect(issues.filter(({ code }) => code === 'input.bad-fact')).toHaveLength(1)
    expect(issues.find(({ code }) => code === 'pre-approval.missing')?.params).toMatchObject({
      issuingBureau: '广东省人民政府新闻办公室',
    })
    const composed = ruleset(orderOf(tencent20160919))
    expect(check(composed, { websites: sites }, facts).issues.some(({ code }) => code === 'input.bad-fact')).toBe(true)
  })
})

describe('what a website needs', () => {
  it('nothing, mostly', () => {
    expect(report(site('雕刻时光'))).toEqual([])
    expect(validate(preApproval(), site('雕刻时光')).ok).toBe(true)
  })

  it('is a document for each category, at the field that says most', () => {
    const website = site('蓝鲸新闻网', { serviceContents: ['其他', '网络游戏'] })
    expect(report(website)).toEqual(['error pre-approval.missing name', 'error pre-approval.missing serviceContents.1'])
    const [news, games] = validate(preApproval(), website).issues
    expect(news?.params).toEqual({
      category: 'news',
      number: 1,
      issuingBureau: '地方新闻办公室（省级）',
      documents: ['《互联网新闻信息服务许可证》'],
      found: [{ field: 'name', index: 0, word: '新闻网', start: 2, end: 5 }],
      onlyLocal: false,
    })
    expect(games?.params).toMatchObject({
      category: 'culture',
      number: 9,
      found: [{ field: 'serviceContents', index: 1, word: '网络游戏', start: 0, end: 4 }],
    })
  })

  it('is told apart by certainty', () => {
    expect(report(site('蓝鲸新闻网', { description: '时政要闻，电影在线观看。' }))).toEqual([
      'review pre-approval.suspected description',
      'error pre-approval.missing name',
    ])
    // The description never bears the name out.
    expect(report(site('蓝鲸新闻网', { description: '高清电影。' }))).toEqual(['review pre-approval.suspected name'])
    expect(report(site('云雀', { description: '高清电影。', declaredCategories: ['broadcasting'] }))).toEqual([
      'error pre-approval.missing description',
    ])
    expect(report(site('云雀', { declaredCategories: ['news', 'medical'] }))).toEqual([
      'error pre-approval.missing declaredCategories.0',
      'error pre-approval.missing declaredCategories.1',
    ])
  })

  it('is there', () => {
    expect(report(site('蓝鲸新闻网', { preApprovals: [{ category: 'news' }] }))).toEqual([])
    expect(report(site('云雀', { description: '高清电影。', preApprovals: [{ category: 'broadcasting' }] }))).toEqual(
      [],
    )
    expect(report(site('蓝鲸新闻网', { preApprovals: [{ category: 'culture' }] }))).toEqual([
      'error pre-approval.missing name',
    ])
  })

  it('can’t be had by an individual, whose own name tells nothing', () => {
    const described = { description: '时政新闻与时事评论。' }
    expect(report(site('蓝鲸新闻网', described), individual)).toEqual(['error pre-approval.by-individual name'])
    expect(report(site('蓝鲸新闻网'), individual)).toEqual(['review pre-approval.by-individual name'])
    expect(report(site('脑洞医院', { description: '写一些荒诞的小段子。' }), individual)).toEqual([])
    expect(report(site('云雀', { description: '高清电影。' }), individual)).toEqual([
      'review pre-approval.by-individual description',
    ])
    // What is ticked is no metaphor, whatever the name is.
    expect(report(site('蓝鲸新闻网', { declaredCategories: ['news'] }), individual)).toEqual([
      'error pre-approval.by-individual name',
    ])
    expect(report(site('云雀', { declaredCategories: ['news'] }), individual)).toEqual([
      'error pre-approval.by-individual declaredCategories.0',
    ])
    expect(report(site('雕刻时光'), { subject: { kind: 'individual', name: '时报' } })).toEqual([])
    const subject = { kind: 'enterprise', name: '城南', registeredName: '城南报社' } as const
    expect(report(site('雕刻时光', { description: '报纸。' }))).toEqual([])
    expect(report(site('雕刻时光', { description: '报纸。' }), { subject })).toEqual([
      'review pre-approval.suspected description',
    ])
    const media = { kind: 'enterprise', name: '新闻资讯社会新闻财经新闻' } as const
    expect(report(site('雕刻时光'), { subject: media })).toEqual(['error pre-approval.missing'])
  })

  it('follows the scope, which prose never silences', () => {
    const subject = { kind: 'enterprise', businessScope: '互联网新闻信息服务；药品零售；软件开发' } as const
    expect(report(site('雕刻时光', { description: '解决方案与软件。' }), { subject })).toEqual([
      'review pre-approval.scope',
      'review pre-approval.scope',
    ])
    const preApprovals = [{ category: 'news' as const }]
    expect(report(site('雕刻时光', { preApprovals }), { subject })).toEqual(['review pre-approval.scope'])
    expect(report(site('蓝鲸新闻网'), { subject })).toEqual([
      'review pre-approval.scope',
      'error pre-approval.missing name',
    ])
    expect(report(site('雕刻时光'), { subject: { businessScope: 5 as never } })).toContain('error input.bad-fact')
    expect(report(site('雕刻时光'), { ...of2021, subject: { businessScope: '职业技能培训' } })).toEqual([])
  })

  it('may not be involved, as the applicant states', () => {
    const notInvolved = [{ category: 'news' as const }]
    const levels = (rest: Partial<Website>, facts: Facts) =>
      validate(preApproval(), site('蓝鲸新闻网', rest), facts).issues.map(({ level, params }) => [
        level,
        (params as { letter?: unknown }).letter,
      ])
    expect(levels({ notInvolved }, { province: '河南' })).toEqual([
      ['review', { province: '河南省', accepted: true, isSubmitted: false }],
    ])
    expect(levels({ notInvolved }, {})).toEqual([['review', { isSubmitted: false }]])
    expect(levels({ notInvolved }, { province: '青海' })).toEqual([
      ['review', { province: '青海省', isSubmitted: false }],
    ])
    expect(levels({ notInvolved: [{ category: 'news', letter: 'x' }] }, { province: '湖北' })).toEqual([
      ['review', { province: '湖北省', accepted: false, isSubmitted: true }],
    ])
    expect(levels({ notInvolved: [{ category: 'culture' }] }, {})).toEqual([['error', undefined]])
  })

  it('follows edition and province', () => {
    expect(report(site('仁安医院'), of2021)).toEqual([])
    expect(report(site('仁安医院'), { ...of2021, province: '广东' })).toEqual(['review pre-approval.missing name'])
    expect(report(site('仁安医院'), { ...of2021, ...individual, province: '广东' })).toEqual([
      'review pre-approval.by-individual name',
    ])
    expect(report(site('百草堂大药房'), of2021)).toEqual(['error pre-approval.missing name'])
    const of2026: Facts = { edition: { limits: defaultLimits, preApprovals: preApprovals2026 } }
    expect(report(site('百草堂大药房'), { ...of2026, province: '沪' })).toEqual(['review pre-approval.missing name'])
    expect(report(site('雕刻时光', { declaredCategories: ['medical'] }), of2021)).toEqual([
      'error pre-approval.missing declaredCategories.0',
    ])
    expect(report(site('雕刻时光', { declaredCategories: ['education'] }), of2021)).toEqual([])
    const [issue] = validate(preApproval(), site('仁安医院'), { ...of2021, province: '广东' }).issues
    expect(issue?.params).toMatchObject({
      category: 'medical',
      number: 4,
      issuingBureau: '广东省卫生健康委员会',
      documents: ['《医疗机构执业许可证》', '《医疗广告审查证》'],
      onlyLocal: true,
    })
    const [old] = validate(preApproval(), site('仁安医院')).issues
    expect(old).toMatchObject({ level: 'error', params: { noLongerIssued: '2015-10-14' } })
    expect(report(site('稳盈理财'), of2021)).toEqual(['review pre-approval.missing name'])
  })

  it('changes nothing that it reads', () => {
    const table = structuredClone(preApprovals2021()) as ReturnType<typeof preApprovals2021>
    const own: Facts = { edition: { limits: defaultLimits, preApprovals: () => table } }
    validate(preApproval(), site('雕刻时光', { declaredCategories: ['medical'] }), own)
    expect(table.some((line) => Object.isFrozen(line) || Object.isFrozen(line.documents))).toBe(false)
  })
})

describe('the papers', () => {
  it('are judged one by one, where they stand', () => {
    const preApprovals = [
      { category: 'news', issuer: '广东省新闻办公室', validUntil: '2016-09-18' },
      { category: 'culture', issuer: '广东省新闻出版局', validUntil: '2016-09-19' },
    ] as const
    expect(report(site('蓝鲸新闻网', { preApprovals }), { today: '2016-09-19' })).toEqual([
      'error pre-approval.expired preApprovals.0',
      'error pre-approval.other-bureau preApprovals.1',
    ])
    expect(report(site('蓝鲸新闻网', { preApprovals }))).toEqual(['error pre-approval.other-bureau preApprovals.1'])
  })

  it('are taken as given where something is not known', () => {
    const entry = (paper: object) => site('蓝鲸新闻网', { preApprovals: [{ category: 'news', ...paper }] })
    expect(report(entry({ issuer: ' ' }))).toEqual([])
    expect(report(entry({}), { today: '2016-09-19' })).toEqual([])
    expect(report(entry({ validUntil: '下周' }), { today: '2016-09-19' })).toEqual([
      'error input.wrong-type preApprovals.0.validUntil',
    ])
    expect(report(entry({ validUntil: '2016-01-01' }), { today: '0016-09-19' })).toEqual([])
    expect(report(entry({ validUntil: '2016-01-01' }), { today: '今天' })).toEqual(['error input.bad-fact'])
  })

  it('of the wrong shape are reported as such', () => {
    const website = {
      ...site('蓝鲸新闻网'),
      declaredCategories: ['news', 'sports'],
      preApprovals: [null, { category: 'sports', issuer: 5 }],
    }
    expect(report(website as never)).toEqual([
      'error input.not-one-of declaredCategories.1',
      'error pre-approval.missing name',
      'error input.missing preApprovals.0',
      'error input.not-one-of preApprovals.1.category',
      'error input.wrong-type preApprovals.1.issuer',
    ])
    expect(report({ ...site('蓝鲸新闻网'), declaredCategories: 5, preApprovals: 5 } as never)).toEqual([
      'error input.wrong-type declaredCategories',
      'error pre-approval.missing name',
      'error input.wrong-type preApprovals',
    ])
    expect(report(site('蓝鲸新闻网'), { province: 5 as never })).toEqual([
      'error input.bad-fact',
      'error pre-approval.missing name',
    ])
  })
})

describe('the messages', () => {
  const text = (website: Website, facts: Facts, messages: Readonly<Record<string, unknown>>) =>
    validate(preApproval(), website, facts).issues.map((issue) => format(issue, messages))

  it('say what is missing, from whom, and why', () => {
    expect(text(site('蓝鲸新闻网'), { province: '广东' }, zhCN)).toEqual([
      '网站名称里的“新闻网”表明内容涉及新闻，需先取得广东省人民政府新闻办公室出具的《互联网新闻信息服务许可证》，与备案信息一并提交。',
    ])
    expect(text(site('雕刻时光', { declaredCategories: ['education'] }), {}, zhCN)).toEqual([
      '选择的前置审批类别是“教育”，需先取得省级教育委员会出具的同意开办的前置审批文件，与备案信息一并提交。按法规，这类文件自 2016-03 起已不再核发，请先向接入商确认。',
    ])
    expect(text(site('雕刻时光', { declaredCategories: ['education'] }), {}, en)).toEqual([
      'The form is ticked for education (教育). It needs a written approval (前置审批文件) from the provincial 教育委员会; submit it with the filing. By law, this document has not been issued since 2016-03; ask your provider first.',
    ])
  })

  it('say what an individual can do', () => {
    const described = site('蓝鲸新闻网', { description: '时政新闻与时事评论。' })
    expect(text(described, individual, zhCN)).toEqual([
      '网站名称里的“新闻网”、网站简介里的“时政新闻”“时事评论”表明内容涉及新闻，需要前置审批。个人无法办理，请去掉这些内容，或由单位备案。',
    ])
    expect(text(described, individual, en)[0]).toMatch(
      /This requires a pre-approval, which individuals cannot obtain\./,
    )
    expect(text(site('蓝鲸新闻网'), individual, zhCN)[0]).toContain('如不涉及，请换一个名称')
    expect(text(site('蓝鲸新闻网'), individual, en)[0]).toContain('choose another name')
    const local: Facts = { ...of2021, ...individual, province: '广东' }
    expect(text(site('仁安医院'), local, zhCN)[0]).toContain('全国没有统一要求')
    expect(text(site('仁安医院'), local, en)[0]).toContain('no national requirement')
  })

  it('say what a suspicion and a scope ask for', () => {
    const hint = site('云雀', { description: '高清电影。' })
    expect(text(hint, {}, zhCN)).toEqual([
      '网站简介里的“高清电影”可能涉及广播电影电视节目，需要审核人员确认。如确实涉及，请提交省级广播电影电视局出具的《信息网络传播视听节目许可证》；如不涉及，建议换个说法或附上说明。',
    ])
    expect(text(hint, {}, en)[0]).toContain('if not, use other words or add an explanation')
    const subject = { kind: 'enterprise', businessScope: '互联网新闻信息服务' } as const
    expect(text(site('云雀'), { subject }, zhCN)).toEqual([
      '经营范围中的“互联网新闻信息服务”属于新闻，需要审核人员确认网站是否提供。如提供，请提交省级新闻办公室出具的《互联网新闻信息服务许可证》；如不提供，请在简介或备注中写明。',
    ])
    expect(text(site('云雀'), { subject }, en)[0]).toContain('if not, say so')
  })

  it.each([
    ['河南', '河南省接受“不涉及新闻”的说明', '河南省 accepts a letter'],
    ['湖北', '湖北省不接受“不涉及新闻”的说明', '湖北省 does not accept a letter'],
    [undefined, '请先向接入商确认当地是否接受', 'Ask your provider whether your province'],
  ])('name the letter of the province: %s', (province, chinese, english) => {
    const facts: Facts = province === undefined ? {} : { province }
    const subject = { kind: 'enterprise', businessScope: '互联网新闻信息服务' } as const
    const notInvolved = [{ category: 'news' as const }]
    const submitted = [{ category: 'news' as const, letter: 'x' }]
    const cases: readonly (readonly [Website, Facts])[] = [
      [site('蓝鲸新闻网', { notInvolved }), facts],
      [site('蓝鲸新闻网', { notInvolved: submitted }), facts],
      [site('蓝鲸新闻网', { notInvolved }), { ...facts, ...individual }],
      [site('云雀', { description: '新闻报道。', notInvolved }), facts],
      [site('云雀', { notInvolved }), { ...facts, subject }],
    ]
    for (const [website, known] of cases) {
      expect(text(website, known, zhCN)[0]).toContain(chinese)
      expect(text(website, known, en)[0]).toContain(english)
    }
  })

  it.each([
    ['广东省网信办', '后来承接这项职能', 'took over this task'],
    ['国务院新闻办公室', '国家一级', 'national authority'],
    ['湖南省新闻办公室', '另一个省份', 'another province'],
    ['深圳市新闻办公室', '计划单列市', 'provincial powers'],
    ['珠海市新闻办公室', '不是省级部门', 'not a provincial bureau'],
    ['广东省文化厅', '不负责这一类', 'not responsible'],
  ])('say what is wrong with a document by %s', (issuer, chinese, english) => {
    const website = site('蓝鲸新闻网', { preApprovals: [{ category: 'news', issuer }] })
    const [inChinese] = text(website, { province: '广东' }, zhCN)
    expect(inChinese).toMatch(/^“新闻”类的前置审批文件由广东省人民政府新闻办公室出具。.+。$/)
    expect(inChinese).toContain(chinese)
    const [inEnglish] = text(website, { province: '广东' }, en)
    expect(inEnglish).toMatch(/^广东省人民政府新闻办公室 issues the pre-approval for news \(新闻\)\. .+\.$/)
    expect(inEnglish).toContain(english)
  })

  it('count days', () => {
    const website = site('蓝鲸新闻网', { preApprovals: [{ category: 'news', validUntil: '2016-09-18' }] })
    expect(text(website, { today: '2016-09-19' }, en)).toEqual([
      'The pre-approval for news (新闻) expired 1 day ago. Renew it before you file.',
    ])
    expect(text(website, { today: '2016-09-28' }, en)[0]).toContain('10 days ago')
    expect(text(website, { today: '2016-09-28' }, zhCN)).toEqual([
      '“新闻”类的前置审批文件已过期 10 天。请换发后再提交备案。',
    ])
  })
})
