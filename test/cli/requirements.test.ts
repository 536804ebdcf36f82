import { describe, expect, it } from 'vitest'
import { beian, fileOf } from './world'

const example = 'examples/node/order.json'

/** All that a first filing of a person asks for; only a domain certificate may be asked for besides. */
const whole = {
  filingType: 'first-filing',
  subject: {
    kind: 'individual',
    name: '欧阳秋实',
    certificate: { type: 'resident-id', number: '110101199003070038' },
    address: '北京市东城区某路1号2单元301室',
    materials: [{ material: 'certificate-copy' }],
    responsiblePerson: {
      mobile: '13800138000',
      email: 'a@example.cn',
      materials: [{ material: 'photograph' }],
    },
  },
  websites: [
    {
      name: '秋实的照片墙',
      domains: ['qiushi-photo.cn'],
      ip: '1.2.3.7',
      serviceContents: ['博客'],
      materials: [{ material: 'verification-form' }],
    },
  ],
}

describe('requirements', () => {
  it('lists what is left to do first, each with who asks for it', async () => {
    const { code, out } = await beian(['requirements', example, '--lang', 'zh'])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^备案申请：杭州云杉科技有限公司\n备案类型：首次备案\n还要填写：\n {2}✗ 通信地址 {45}taobao\.icp\.submit/,
    )
    expect(out).toContain('还要准备：\n  ✗ 主办单位证件扫描件')
    expect(out).toContain('可能需要：\n  ✗ 负责人办公电话')
    expect(out).toContain('已经提供：\n  ✓ 主办单位性质')
    expect(out).toMatch(/内容还不齐全。\n$/)
  })

  it('exits with 0 if all that is required is given', async () => {
    const { code, out } = await beian(['requirements', '-', '--lang', 'en'], { stdin: JSON.stringify(whole) })
    expect(code).toBe(0)
    expect(out).toContain('Type of filing: First filing\nMay be asked for:\n  ✗ Website 1 › Domain certificate')
    expect(out).toMatch(/All that is required is given\.\n$/)
    const zh = await beian(['requirements', '-', '--lang', 'zh'], { stdin: JSON.stringify(whole) })
    expect(zh.out).toMatch(/必需的内容已齐全。\n$/)
  })

  it('marks what nobody can know yet', async () => {
    const { out } = await beian(['requirements', '-', '--edition', 'latest', '--province', '山西', '--lang', 'en'], {
      stdin: '{"filingType":"first-filing","subject":{"kind":"individual"}}',
    })
    expect(out).toMatch(/\n {2}\? /)
  })

  it('is JSON or CSV, too, of any number of documents', async () => {
    const { code, out } = await beian(['requirements', example, '-', '--format', 'json'], { stdin: '{}' })
    const { command, results } = JSON.parse(out)
    expect([code, command, results.length]).toEqual([1, 'requirements', 2])
    expect(results[0]).toMatchObject({
      file: example,
      complete: false,
      edition: 'tencent-2016-09-19',
      requirements: expect.arrayContaining([expect.objectContaining({ what: 'website.domains', status: 'missing' })]),
    })
    expect(results[1].types).toEqual(['not known (give the type, or what the registry has)'])
    const csv = await beian(['requirements', example, '--format', 'csv', '--lang', 'en'])
    expect(csv.out).toMatch(/^file,asks,what,path,label,status,certainty,source\n/)
    expect(csv.out).toContain(',field,website.domains,websites.2.domains,Website 3 › Domains,missing,required,')
  })

  it('exits with 2 if a file cannot be used, and goes on', async () => {
    const { code, out, err } = await beian(['requirements', 'none.json', example, '--lang', 'en'])
    expect([code, err]).toEqual([2, 'There is no file none.json.\n'])
    expect(out).toContain('Application: ')
  })

  it('takes facts from a file', async () => {
    const facts = fileOf('facts.json', '{"account":{"servers":[]}}')
    const { code, out } = await beian(['requirements', '-', '--facts', facts, '--lang', 'en'], {
      stdin: JSON.stringify(whole),
    })
    expect(code).toBe(1)
    expect(out).toContain('Still to fill in:\n  ✗ Authorization code')
    expect((await beian(['requirements', '-', '--facts', 'none.json'])).code).toBe(2)
  })
})
