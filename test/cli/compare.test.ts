import { describe, expect, it } from 'vitest'
import { allProvinces, editions } from '../../src'
import { beian } from './world'

const example = 'examples/node/order.json'
const clean = JSON.stringify({
  subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' },
  websites: [{ name: '云杉科技', domains: ['a.cn', 'b.cn'] }],
})

describe('compare', () => {
  it('says what all provinces say, then who says more, the mildest first', async () => {
    const { code, out } = await beian(['compare', example, '--provinces', 'all', '--lang', 'zh'])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^备案申请：杭州云杉科技有限公司\n都会报告：\n {2}\[必须修改\] authorization-code\.malformed {2}备案授权码\n/,
    )
    expect(out).toContain(
      '11 项必须修改，1 项人工复核：新疆维吾尔自治区\n  [必须修改] website.too-many-domains  网站 1 · 域名\n',
    )
    const counts = [...out.matchAll(/^(\d+) 项必须修改，(\d+)/gm)].map(([, errors, reviews]) => [+errors!, +reviews!])
    expect(counts).toEqual([...counts].sort(([a, b], [c, d]) => a! - c! || b! - d!))
    expect(out.match(/[省市区](?=[、\n])/g)).toHaveLength(31)
  })

  it('without an option means all provinces of the mainland', async () => {
    const all = await beian(['compare', example, '--provinces', 'all'])
    expect((await beian(['compare', example])).out).toBe(all.out)
  })

  it('takes provinces and editions by name', async () => {
    const { code, out } = await beian(['compare', '-', '--provinces', '广东，新疆 CN-BJ', '--lang', 'en'], {
      stdin: clean,
    })
    expect(out).toBe(
      'Order: 杭州云杉科技有限公司\n0 to change, 0 for a person to look at: 广东省, 北京市\n' +
        '1 to change, 0 for a person to look at: 新疆维吾尔自治区\n  [error] website.too-many-domains  Website 1 › Domains\n',
    )
    expect(code).toBe(1)
    const never = ['compare', '-', '--provinces', '新疆', '--fail-on', 'never']
    expect((await beian(never, { stdin: clean })).code).toBe(0)
    expect((await beian(['compare', '-', '--provinces', '广东'], { stdin: clean })).code).toBe(0)
  })

  it('names editions if there are several, or if no province is named', async () => {
    const ids = 'tencent-2016-09-19,tencent-2019-05-14'
    const names = async (...options: string[]) =>
      (await beian(['compare', '-', '--editions', ids, '--lang', 'en', ...options], { stdin: clean })).out.match(
        /(?<=look at: ).*/g,
      )
    expect(await names()).toEqual(['tencent-2016-09-19', 'tencent-2019-05-14'])
    expect(await names('--province', '广东')).toEqual(['tencent-2016-09-19 · 广东省', 'tencent-2019-05-14 · 广东省'])
  })

  it('is JSON or CSV, too', async () => {
    const run = async (format: string, ...options: string[]) =>
      (await beian(['compare', '-', '--format', format, ...options, '--lang', 'en'], { stdin: clean })).out
    const { results } = JSON.parse(await run('json', '--editions', 'all'))
    expect(results[0].variants.map(({ edition }: { edition: string }) => edition).sort()).toEqual(
      editions.map(({ id }) => id).sort(),
    )
    const rows = (await run('csv', '--provinces', '广东,新疆')).split('\n')
    expect(rows.slice(0, 2)).toEqual([
      'file,edition,province,ok,code,level,place,sources',
      'stdin,tencent-2016-09-19+CN-GD,广东省,true,,,,',
    ])
    expect(rows[2]).toMatch(/^stdin,tencent-2016-09-19\+CN-XJ,新疆维吾尔自治区,false,website\.too-many-domains,error,/)
    expect(await run('csv', '--editions', 'tencent-2019-05-14')).toMatch(/\nstdin,tencent-2019-05-14,,false,website/)
    const { out } = await beian(['compare', example, '--provinces', '广东', '--format', 'csv', '--lang', 'en'])
    expect(out).toContain(',domain.not-registrable,error,Website 1 › Domain 2,\n')
    expect(await run('csv', '--provinces', '山西', '--edition', 'latest')).toMatch(/\(20\d\d-\d\d-\d\d\)/)
  })

  it('knows the account of an application', async () => {
    const order = JSON.parse(clean)
    const application = { account: { orders: [{ id: '1', state: 'submitted' }] }, order }
    const { out } = await beian(['compare', '-', '--provinces', '广东', '--lang', 'en'], {
      stdin: JSON.stringify(application),
    })
    expect(out).toMatch(/^Application: /)
  })

  it('refuses what is no province and no edition', async () => {
    const refused = async (...options: string[]) => {
      const { code, err } = await beian(['compare', example, ...options, '--lang', 'en'])
      expect(code).toBe(2)
      return err
    }
    expect(await refused('--provinces', '广东,火星')).toBe(
      'There is no province “火星”. Write 广东省, 广东 or CN-GD.\n',
    )
    expect(await refused('--editions', 'latest,x')).toContain('Allowed choices are all, tencent-2016-09-19')
  })
})

describe('allProvinces', () => {
  it('are 34, and each is one that withProvince takes', () => {
    expect(allProvinces()).toHaveLength(34)
    expect(allProvinces()[0]).toEqual({ code: '110000', iso: 'CN-BJ', name: '北京市' })
    expect(Object.isFrozen(allProvinces()[0])).toBe(true)
  })
})
