import { describe, expect, it } from 'vitest'
import { beian } from './world'

const table = [
  '网站名称,主办单位性质,证件上的全称,网站简介,经营范围,服务内容,域名,省份',
  '云杉网上诊疗预约挂号,企业,,,,,yunshan.cn,广东',
  '云杉科技,企业,杭州云杉科技有限公司,企业官网,,,,',
  '云杉小站,个人,,在线播放电影和电视剧,,网络影视；其他,,',
  '云杉天地,企业,云杉新闻网有限公司,,互联网新闻信息服务,,,四川省',
].join('\n')

interface Result {
  readonly row: number
  readonly ok: boolean
  readonly issues: { code: string; params: { found: unknown[] } }[]
  readonly notes: string[]
}

const report = async (...args: string[]): Promise<{ results: Result[]; code: number }> => {
  const { out, code } = await beian(['sites', '-', '--from', 'csv', '--format', 'json', ...args], { stdin: table })
  return { ...JSON.parse(out), code }
}

describe('sites', () => {
  it('says which approvals websites need, and of other rules nothing', async () => {
    const { results, code } = await report('--lang', 'en')
    expect(code).toBe(1)
    expect(results.map(({ row, ok, issues }) => [row, ok, issues.map((issue) => issue.code)])).toEqual([
      [2, false, ['pre-approval.missing']],
      [3, true, []],
      [4, false, ['pre-approval.by-individual']],
      [5, true, ['pre-approval.scope']],
    ])
  })

  it('says why, and from whom the approval comes', async () => {
    const { results } = await report('--lang', 'zh', '--province', '浙江')
    expect(results[0]?.notes.join('\n')).toContain('表明网站涉及医疗保健、药品和医疗器械。')
    expect(results[1]).not.toHaveProperty('notes')
    expect(results[2]?.notes.join('\n')).toContain('个人无法办理前置审批文件。')
    expect(results[3]?.notes.join('\n')).toContain('四川省')
  })

  it('underlines the words, in whichever field they are', async () => {
    const { out } = await beian(['sites', '-', '--from', 'csv', '--lang', 'zh'], { stdin: table })
    expect(out).toContain('      云杉网上诊疗预约挂号\n          ^^^^^^^^^^^^^^^^\n')
    expect(out).toMatch(/互联网新闻信息服务\n +\^{18}\n/)
    expect(out).toContain('  [必须修改] pre-approval.missing  网站 1')
  })

  it('counts websites without a kind', async () => {
    const { err } = await beian(['sites', '-', '--lang', 'en'], { stdin: '云杉科技\n' })
    expect(err).toContain('1 row without a kind of subject')
    expect((await beian(['sites', '-', '--kind', 'enterprise'], { stdin: '云杉科技\n' })).err).toBe('')
  })
})
