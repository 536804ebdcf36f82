import { describe, expect, it } from 'vitest'
import { preApprovalMessages as en } from '../../src/locales/pre-approval/en'
import { preApprovalMessages as zhCN } from '../../src/locales/pre-approval/zh-CN'
import type { PreApprovalFinding, PreApprovalInput } from '../../src/model/pre-approval'
import { detectPreApproval } from '../../src/pre-approval/detect'
import { explainPreApproval, type PreApprovalSituation } from '../../src/pre-approval/explain'
import { preApprovals2021 } from '../../src/pre-approval/table-2021'
import { preApprovals2026 } from '../../src/pre-approval/table-2026'

const inChinese = (findings: readonly PreApprovalFinding[], situation?: PreApprovalSituation) =>
  explainPreApproval(findings, zhCN, situation).flatMap(({ sentences }) => sentences)

const inEnglish = (findings: readonly PreApprovalFinding[], situation?: PreApprovalSituation) =>
  explainPreApproval(findings, en, situation).flatMap(({ sentences }) => sentences)

const of2021 = (input: PreApprovalInput) => detectPreApproval(input, { preApprovals: preApprovals2021 })

describe('explainPreApproval', () => {
  const news = detectPreApproval({ name: '蓝鲸新闻网', description: '时政新闻。' })

  it('says since when a paper that the text asks for has not been issued', () => {
    const clinic = { name: '云雀医院', description: '医院官网，专家门诊，预约挂号，在线问诊。' }
    const dropped = /自 2015-10-14 起已不再核发/
    expect(inChinese(detectPreApproval(clinic), { province: '广东' })).toEqual(
      expect.arrayContaining([expect.stringMatching(dropped)]),
    )
    expect(inEnglish(detectPreApproval(clinic))).toContain(
      'By law, this document has not been issued since 2015-10-14; ask your provider first.',
    )
    expect(inChinese(detectPreApproval(clinic, { preApprovals: preApprovals2026 })).join()).not.toMatch(dropped)
  })

  it('says which category, by which words, which paper from whom, and what if not', () => {
    expect(explainPreApproval(news, zhCN)).toEqual([
      {
        category: 'news',
        certainty: 'definite',
        sentences: [
          '网站名称里的“新闻网”、网站简介里的“时政新闻”表明网站涉及新闻。',
          '备案时要一并提交省级新闻办公室出具的《互联网新闻信息服务许可证》。',
          '如果网站其实不涉及新闻，请换掉这些词，或附上说明，写明网站的实际内容。',
          '有的省份接受不涉及说明，请向接入商确认当地的做法。',
        ],
      },
    ])
    expect(inEnglish(news)).toEqual([
      'The website is about news (新闻): “新闻网” in the website name; “时政新闻” in the description.',
      'Submit 《互联网新闻信息服务许可证》 from the provincial 新闻办公室 with the filing.',
      'If the website is not about news (新闻), replace these words, or add an explanation of what it really shows.',
      'Some provinces accept a letter of non-involvement (不涉及说明); ask your provider what yours does.',
    ])
  })

  it('leaves out what is no finding, and takes null for no situation', () => {
    expect(explainPreApproval('news' as never, zhCN)).toEqual([])
    expect(explainPreApproval(undefined as never, zhCN)).toEqual([])
    expect(explainPreApproval([null as never, ...news], zhCN, null as never)).toEqual(explainPreApproval(news, zhCN))
  })

  it('names the province’s own bureau, and whether it takes a letter', () => {
    expect(inChinese(news, { province: '河南' }).slice(1)).toEqual([
      '备案时要一并提交河南省人民政府新闻办公室出具的《互联网新闻信息服务许可证》。',
      '如果网站其实不涉及新闻，请换掉这些词，或附上说明，写明网站的实际内容。',
      '河南省接受不涉及说明，可以随备案信息一并提交。',
    ])
    expect(inChinese(news, { province: '青海' }).at(-1)).toBe('青海省是否接受不涉及说明，请向接入商确认。')
    expect(inChinese(news, { province: '湖北省' }).at(-1)).toBe('湖北省不接受不涉及说明，只能修改内容或提交文件。')
    expect(inChinese(news, { province: '江西' }).at(-1)).toBe('江西省接受不涉及说明，可以随备案信息一并提交。')
    const [museum] = detectPreApproval({ name: '城南博物馆' })
    expect(inChinese([museum as PreApprovalFinding], { province: '江西' }).at(-1)).toMatch(/^江西省接受/)
    expect(inEnglish(news, { province: '河南' }).at(-1)).toMatch(/^河南省 accepts a letter/)
    expect(inEnglish(news, { province: '湖北' }).at(-1)).toMatch(/^湖北省 does not accept a letter/)
    expect(inEnglish(news, { province: '湖南' }).at(-1)).toMatch(/^Ask your provider whether 湖南省 /)
  })

  it('tells an individual that there is no way', () => {
    expect(inChinese(news, { subject: { kind: 'individual' } })[2]).toBe(
      '个人无法办理前置审批文件。请去掉这些内容，或由单位备案。',
    )
    expect(inEnglish(news, { subject: { kind: 'individual' } })[2]).toMatch(/^Individuals cannot/)
    expect(inChinese(news, { subject: { kind: 'enterprise' } })).toHaveLength(4)
  })

  it('is careful about a suspicion, and about papers without a name', () => {
    const [suspicion] = detectPreApproval({ name: '云雀', description: '养生知识，备孕。' })
    expect(inChinese([suspicion as PreApprovalFinding]).slice(0, 2)).toEqual([
      '网站简介里的“养生知识”“备孕”提示网站可能涉及医疗保健、药品和医疗器械。',
      '备案时要一并提交省级食品药品监督管理局出具的同意开办的前置审批文件。',
    ])
    expect(inEnglish([suspicion as PreApprovalFinding]).slice(0, 2)).toEqual([
      'The website may be about health care, drugs and medical devices (医疗保健、药品和医疗器械): “养生知识”, “备孕” in the description.',
      'Submit a written approval (前置审批文件) from the provincial 食品药品监督管理局 with the filing.',
    ])
  })

  it('says what is cancelled, and where it is still asked for', () => {
    const hospital = of2021({ name: '仁安医院' })
    expect(inChinese(hospital)).toEqual([
      '网站名称里的“医院”表明网站涉及医疗保健、药品和医疗器械。',
      '这一类的前置审批自 2015-10-14 起已在全国取消，但广东省、内蒙古自治区、北京市仍可能要求提供材料。请以当地通信管理局的要求为准。',
    ])
    expect(inEnglish(hospital)[1]).toBe(
      'This pre-approval is no longer required nationally since 2015-10-14, but 广东省, 内蒙古自治区, 北京市 may still ask for documents; the communications administration of your province decides.',
    )
    expect(inChinese(hospital, { province: '北京' })[1]).toBe(
      '全国没有统一要求，但当地仍可能要求提供《医疗机构执业许可证》或《医疗广告审查证》。请先咨询接入商。',
    )
    expect(inEnglish(hospital, { province: '北京' })[1]).toMatch(/may ask for 《医疗机构执业许可证》 or /)
  })

  it('says so where neither date nor province is known', () => {
    const [school] = of2021({ name: '东岸理工学院' })
    const { since: _, ...undated } = school as PreApprovalFinding
    const bare = [{ ...undated, localPractice: [] }]
    expect(inChinese(bare)[1]).toBe('这一类的前置审批已在全国取消。请以当地通信管理局的要求为准。')
    expect(inEnglish(bare)[1]).toBe(
      'This pre-approval is no longer required nationally; the communications administration of your province decides.',
    )
  })

  it('knows what only the province can tell', () => {
    const fund = of2021({ name: '稳盈理财' })
    expect(inChinese(fund)[1]).toBe('全国没有统一要求，但当地仍可能要求提供省级金融工作办公室的意见。请先咨询接入商。')
    expect(inEnglish(fund, { province: '上海' })[1]).toMatch(/the opinion of 上海市金融工作办公室; ask/)
  })

  it('has a sentence for every field', () => {
    const findings = detectPreApproval(
      { subjectName: '山门寺院', remark: '宗教活动', serviceContents: ['互联网宗教信息'], domains: ['x.cn'] },
      { preApprovals: preApprovals2026 },
    )
    expect(inChinese(findings)[0]).toBe(
      '主办单位名称里的“寺院”、备注里的“宗教活动”、服务内容里的“互联网宗教信息”表明网站涉及宗教。',
    )
    expect(inEnglish(findings)[0]).toContain('in the registered name; “宗教活动” in the remark')
  })

  it('of nothing says nothing', () => {
    expect(explainPreApproval([], zhCN)).toEqual([])
  })
})
