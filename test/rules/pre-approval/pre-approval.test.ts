import { describe, expect, it } from 'vitest'
import { format } from '../../../src/core/format'
import { analysis, each, ruleset } from '../../../src/core/tree'
import { validate } from '../../../src/core/validate'
import { en } from '../../../src/locales/en'
import { zhCN } from '../../../src/locales/zh-CN'
import { defaultLimits } from '../../../src/model/edition'
import type { Facts } from '../../../src/model/facts'
import { preApproval as preApprovalSchema, type Website, website as websiteSchema } from '../../../src/model/schema'
import { preApprovals2021 } from '../../../src/pre-approval/later-tables'
import { preApprovalOf } from '../../../src/pre-approval/website'
import { websitePreApprovalRules, websiteRules } from '../../../src/rules/by-place'
import { fields } from '../../../src/rulesets/fields'

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

describe('what a website needs', () => {
  it('nothing, mostly', () => {
    expect(report(site('雕刻时光'))).toEqual([])
    expect(validate(preApproval(), site('雕刻时光')).ok).toBe(true)
  })

  it('is a paper for what it is, once for all of them', () => {
    expect(report(site('蓝鲸新闻网', { serviceContents: ['网络游戏'] }))).toEqual(['error pre-approval.missing'])
    const [issue] = validate(preApproval(), site('蓝鲸新闻网', { serviceContents: ['其他', '网络游戏'] })).issues
    expect(issue?.params).toEqual({
      demands: [
        { category: 'news', issuingBureau: '地方新闻办公室（省级）', documents: ['《互联网新闻信息服务许可证》'] },
        { category: 'culture', issuingBureau: '地方文化局（省级）', documents: ['《网络文化经营许可证》'] },
      ],
      found: [
        { category: 'news', field: 'name', index: 0, word: '新闻网', start: 2, end: 5 },
        { category: 'culture', field: 'serviceContents', index: 1, word: '网络游戏', start: 0, end: 4 },
      ],
      onlyLocal: false,
    })
  })

  it('is told apart by certainty', () => {
    expect(report(site('蓝鲸新闻网', { description: '说说健康和养生。' }))).toEqual([
      'error pre-approval.missing',
      'review pre-approval.suspected',
    ])
    expect(report(site('云雀健康', { declaredCategories: ['medical'] }))).toEqual(['error pre-approval.missing'])
  })

  it('is there', () => {
    expect(report(site('蓝鲸新闻网', { preApprovals: [{ category: 'news' }] }))).toEqual([])
    expect(report(site('蓝鲸新闻网', { preApprovals: [{ category: 'culture' }] }))).toEqual([
      'error pre-approval.missing',
    ])
  })

  it('can’t be had by an individual, whose own name tells nothing', () => {
    expect(report(site('蓝鲸新闻网'), individual)).toEqual(['error pre-approval.by-individual'])
    expect(report(site('云雀健康'), individual)).toEqual(['review pre-approval.suspected'])
    expect(report(site('雕刻时光'), { subject: { kind: 'individual', name: '时报' } })).toEqual([])
    expect(report(site('雕刻时光'), { subject: { kind: 'enterprise', name: '城南时报' } })).toEqual([
      'review pre-approval.suspected',
    ])
    const subject = {
      kind: 'enterprise',
      name: '城南',
      registeredName: '城南时报社',
      businessScope: '新闻采编',
    } as const
    expect(report(site('雕刻时光'), { subject })).toEqual(['error pre-approval.missing'])
  })

  it('follows edition and province', () => {
    expect(report(site('仁安医院'), of2021)).toEqual([])
    expect(report(site('仁安医院'), { ...of2021, province: '广东' })).toEqual(['review pre-approval.missing'])
    expect(report(site('仁安医院'), { ...of2021, ...individual, province: '广东' })).toEqual([
      'review pre-approval.by-individual',
    ])
    expect(report(site('百草堂大药房'), of2021)).toEqual(['error pre-approval.missing'])
    expect(report(site('雕刻时光', { declaredCategories: ['medical'] }), of2021)).toEqual([
      'error pre-approval.missing',
    ])
    expect(report(site('雕刻时光', { declaredCategories: ['education'] }), of2021)).toEqual([])
    const [issue] = validate(preApproval(), site('仁安医院'), { ...of2021, province: '广东' }).issues
    expect(issue?.params).toMatchObject({
      demands: [
        {
          category: 'medical',
          issuingBureau: '广东省卫生健康委员会',
          documents: ['《医疗机构执业许可证》', '《医疗广告审查证》'],
        },
      ],
      onlyLocal: true,
    })
    expect(report(site('稳盈理财'), of2021)).toEqual(['review pre-approval.missing'])
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
      'error pre-approval.missing',
      'error input.not-one-of declaredCategories.1',
      'error input.missing preApprovals.0',
      'error input.not-one-of preApprovals.1.category',
      'error input.wrong-type preApprovals.1.issuer',
    ])
    expect(report({ ...site('蓝鲸新闻网'), declaredCategories: 5, preApprovals: 5 } as never)).toEqual([
      'error pre-approval.missing',
      'error input.wrong-type declaredCategories',
      'error input.wrong-type preApprovals',
    ])
    expect(report(site('蓝鲸新闻网'), { province: 5 as never })).toEqual([
      'error input.bad-fact',
      'error pre-approval.missing',
    ])
  })
})

describe('the messages', () => {
  const text = (website: Website, facts: Facts, messages: Readonly<Record<string, unknown>>) =>
    validate(preApproval(), website, facts).issues.map((issue) => format(issue, messages))

  it('say what is missing, from whom, and why', () => {
    expect(text(site('蓝鲸新闻网'), { province: '广东' }, zhCN)).toEqual([
      '网站名称里的“新闻网”表明内容涉及新闻，需先取得广东省新闻办公室出具的《互联网新闻信息服务许可证》，与备案信息一并提交。',
    ])
    expect(text(site('雕刻时光', { declaredCategories: ['education', 'publishing'] }), {}, zhCN)).toEqual([
      '选择的前置审批类别是“出版”，需先取得省级新闻出版局出具的《网络出版服务许可证》或《互联网出版许可证》，与备案信息一并提交。选择的前置审批类别是“教育”，需先取得省级教育委员会出具的同意开办的前置审批文件，与备案信息一并提交。',
    ])
    expect(text(site('雕刻时光', { declaredCategories: ['education'] }), {}, en)).toEqual([
      'The form is ticked for education (教育). It needs a written approval (前置审批文件) from the provincial 教育委员会; submit it with the filing.',
    ])
  })

  it('say what an individual can do, and what a suspicion asks for', () => {
    expect(text(site('蓝鲸新闻网', { description: '说说健康和养生。' }), individual, zhCN)).toEqual([
      '网站名称里的“新闻网”表明内容涉及新闻，需要前置审批。个人无法办理，请去掉这些内容，或由单位备案。',
      '网站简介里的“健康”“养生”可能涉及医疗保健、药品和医疗器械，需要审核人员确认。如确实涉及，请提交省级食品药品监督管理局出具的同意开办的前置审批文件；如不涉及，建议换个说法或附上说明。',
    ])
    expect(text(site('蓝鲸新闻网', { description: '说说健康和养生。' }), individual, en)).toEqual([
      'The website is about news (新闻): “新闻网” in the website name. This requires a pre-approval, which individuals cannot obtain. Remove that content, or file as an organisation.',
      'The website may be about health care, drugs and medical devices (医疗保健、药品和医疗器械), so a reviewer must check it: “健康”, “养生” in the description. If so, submit a written approval (前置审批文件) from the provincial 食品药品监督管理局; if not, use other words or add an explanation.',
    ])
  })

  it.each([
    ['广东省网信办', '后来承接这项职能', 'took over this task'],
    ['国务院新闻办公室', '国家一级', 'national authority'],
    ['湖南省新闻办公室', '另一个省份', 'another province'],
    ['珠海市新闻办公室', '不是省级部门', 'not a provincial bureau'],
    ['广东省文化厅', '不负责这一类', 'not responsible'],
  ])('say what is wrong with a paper by %s', (issuer, chinese, english) => {
    const website = site('蓝鲸新闻网', { preApprovals: [{ category: 'news', issuer }] })
    const [inChinese] = text(website, { province: '广东' }, zhCN)
    expect(inChinese).toMatch(/^“新闻”类的前置审批文件由广东省新闻办公室出具。.+。$/)
    expect(inChinese).toContain(chinese)
    const [inEnglish] = text(website, { province: '广东' }, en)
    expect(inEnglish).toMatch(/^广东省新闻办公室 issues the pre-approval for news \(新闻\)\. .+\.$/)
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
