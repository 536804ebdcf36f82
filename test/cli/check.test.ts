import { readFileSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beian, fileOf } from './world'

const example = 'examples/node/order.json'
const order = (subject: object, ...websites: object[]) => JSON.stringify({ subject, websites })
const clean = order(
  { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' },
  { name: '云杉科技', domains: ['yunshan-keji.cn'] },
)
const bad = order({ kind: 'individual' }, { name: '小窝', domains: ['a.cn'] })

const report = async (args: readonly string[], stdin = '') => {
  const { code, out, err } = await beian(['check', ...args, '--format', 'json', '--lang', 'en'], { stdin })
  return { code, err, ...JSON.parse(out) }
}

describe('an order', () => {
  it('is reported with its places in words, and what is marked', async () => {
    const { code, out } = await beian(['check', example, '--lang', 'zh'])
    expect(code).toBe(1)
    expect(out).toContain('备案申请：杭州云杉科技有限公司\n')
    expect(out).toContain('  [必须修改] name.national-word  网站 2 · 网站名称\n      中国反腐网\n      ^^^^\n')
    expect(out).toContain('certificate.check-digit  主办单位信息 · 证件信息 · 证件号码\n')
    expect(out).toContain('不能提交：10 项必须修改，1 项人工复核，1 项建议。\n')
    expect(out).toContain('以下内容没有提供，相关的规则未检查：\n  订单状态\n')
    expect(out).toContain('  域名和证件在工信部备案系统中的记录\n')
    expect(out).toContain('以下内容只能由人工判断：\n  网站 1 · 网站名称 · 网站名称要能体现网站的内容\n')
  })

  it('is found in the file, line and character', async () => {
    const { results } = await report([example])
    const [{ issues }] = results
    const text = readFileSync(example, 'utf8').split('\n')
    const { at } = issues.find(({ code }: { code: string }) => code === 'name.national-word')
    expect(text[at.row - 1]?.slice(at.column - 1, at.column + 6)).toBe('"中国反腐网"')
    // What is not there is found at what contains it.
    const missing = (await report(['-'], '{"subject":{"kind":"individual"},\n "websites":[{"name":"雕刻光阴"}]}'))
      .results[0].issues
    expect(missing[0]).toMatchObject({ code: 'input.missing', at: { row: 2, column: 14 } })
  })

  it('may be clean', async () => {
    const { code, out } = await beian(['check', '-', '--lang', 'en'], { stdin: clean })
    expect(code).toBe(0)
    expect(out).toContain('Order: 杭州云杉科技有限公司\nType of filing: not known')
    expect(out).toContain('Still to fill in:\n  Type of filing\n  Certificate type\n')
    expect(out).toContain('To bring:\n  Copy of the subject’s certificate\n')
    expect(out).toContain('Website 1 › Verification form (真实性核验单)\n')
    expect(out).toContain(
      'Not ready: 0 to change, 0 for a person to look at, 0 advised.\nNothing has to be changed, but not everything is given yet.\n',
    )
  })

  it('is ready only if nothing is missing', async () => {
    const materials = [{ material: 'certificate-copy' }]
    const person = { mobile: '13800138000', email: 'a@example.cn', materials: [{ material: 'photograph' }] }
    const certificate = { type: 'resident-id', number: '110101199003070038' }
    const address = '北京市东城区某路1号2单元301室'
    const subject = { kind: 'individual', name: '欧阳秋实', certificate, address, materials, responsiblePerson: person }
    const site = { name: '秋实的照片墙', domains: ['qiushi-photo.cn'], ip: '1.2.3.7', serviceContents: ['博客'] }
    const websites = [{ ...site, materials: [{ material: 'verification-form' }] }]
    const value = { filingType: 'first-filing', subject, websites }
    const { out } = await beian(['check', '-', '--lang', 'en'], { stdin: JSON.stringify(value) })
    expect(out).toContain(
      'Type of filing: First filing\nMay be asked for:\n  Website 1 › Domain certificate\nReady to submit: 0',
    )
    const { results } = await report(['-'], JSON.stringify({ order: value, account: { servers: [] } }))
    expect(results[0].needs).toMatchObject({ complete: false, missing: ['Authorization code'] })
    const filed = { ...value, filingType: undefined, subject: { ...subject, filingNumber: '京ICP备12345678号' } }
    const registry = fileOf(
      'filed.json',
      JSON.stringify({ registry: [{ number: '京ICP备12345678号-1', domains: ['qiushi-photo.cn'], here: true }] }),
    )
    expect((await report(['-', '--facts', registry], JSON.stringify(filed))).results[0].needs).toMatchObject({
      complete: true,
      types: ['none'],
    })
    const none = await report(
      ['-'],
      JSON.stringify({ ...value, subject: { ...subject, filingNumber: '京ICP备12345678号' }, filingType: undefined }),
    )
    expect(none.results[0].needs.types).toEqual(['not known (give the type, or what the registry has)'])
  })

  it('may be of any shape', async () => {
    const { out } = await beian(['check', '-', '--lang', 'en'], { stdin: '[1]' })
    expect(out).toMatch(/^Order\n {2}\[error\] input\.wrong-type\n {6}[^\n]+\nType of filing: not known/)
    expect((await report(['-'], '[1]')).results[0]).toMatchObject({
      title: 'Order',
      issues: [{ code: 'input.wrong-type' }],
    })
    expect((await report(['-'], '{"order":null}')).results[0].title).toBe('Application')
    expect((await report(['-'], '{"subject":{"name":"云杉"}}')).results[0].title).toBe('Order: 云杉')
    expect((await report(['-'], '7')).results[0].issues[0].at).toEqual({ row: 1 })
  })
})

describe('YAML', () => {
  const yaml = `subject:
  kind: individual
  certificate: { type: resident-id, number: 110101199003070000 }
websites:
  - name: 小窝
    open: false
    domains: [a.cn]
`

  it('is read as it is written: numbers stay texts, booleans do not', async () => {
    const { results } = await report([fileOf('order.yaml', yaml)])
    const codes = results[0].issues.map(({ code, at }: { code: string; at: object }) => [code, at])
    expect(codes).toContainEqual(['certificate.check-digit', { row: 3, column: 45 }])
    expect(codes).toContainEqual(['name.too-short', { row: 5, column: 11 }])
    expect(codes.flat()).not.toContain('input.wrong-type')
  })

  it('may contain several documents, or nothing but a text', async () => {
    const { results } = await report([fileOf('orders.yml', `${yaml}---\n${yaml}`)])
    expect(results).toHaveLength(2)
    expect((await report(['-', '--from', 'yaml'], '云杉')).results[0].issues[0]).toMatchObject({ at: { row: 1 } })
    expect((await report(['-', '--from', 'yaml'], '- 云杉')).results[0].issues[0]).toMatchObject({
      at: { row: 1, column: 1 },
    })
  })
})

describe('several files', () => {
  const files = [fileOf('clean.json', clean), fileOf('bad.json', bad)]

  it('make one report', async () => {
    const { results, totals, code } = await report(files)
    expect(results.map(({ file, ok }: { file: string; ok: boolean }) => [file, ok])).toEqual([
      [files[0], true],
      [files[1], false],
    ])
    expect(totals).toMatchObject({ checked: 2, ok: 1 })
    expect(code).toBe(1)
  })

  it('are lines of NDJSON, and rows of CSV', async () => {
    const ndjson = await beian(['check', ...files, '--format', 'ndjson'])
    expect(
      ndjson.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(files)
    const csv = await beian(['check', ...files, '--format', 'csv', '--lang', 'en'])
    expect(csv.out.split('\n').slice(1, 3)).toEqual([
      `${files[0]},,,Order: 杭州云杉科技有限公司,ok,,,,,`,
      expect.stringContaining(`${files[1]},1,,Order,error,name.too-short,14.1.D,Website 1 › Website name,,`),
    ])
  })

  it('have no clause where the shape is wrong', async () => {
    const { out } = await beian(['check', '-', '--format', 'csv', '--lang', 'en'], { stdin: '[]' })
    expect(out).toContain('stdin,1,,Order,error,input.wrong-type,,,,')
  })

  it('are checked even if one of them cannot be used', async () => {
    const { results, code, err } = await report(['/no/such/file.json', ...files])
    expect(results).toHaveLength(2)
    expect(code).toBe(2)
    expect(err).toBe('There is no file /no/such/file.json.\n')
  })
})

describe('facts', () => {
  it('may say that nothing has to be filed', async () => {
    const facts = fileOf('none.json', '{"action":"none"}')
    expect((await report(['-', '--facts', facts], clean)).results).toHaveLength(1)
  })

  it('come from a file, the province and the day from options', async () => {
    const registry = fileOf(
      'facts.yaml',
      'registry:\n  - number: 浙ICP备12345678号\n    subject: { name: 别人 }\n    domains: [yunshan-keji.cn]\n',
    )
    const { results } = await report(['-', '--facts', registry, '--province', '浙江'], clean)
    expect(results[0].issues.map(({ code }: { code: string }) => code)).toContain('conflict.domain')
    const expired = order(
      { kind: 'enterprise' },
      { name: '云杉新闻网', domains: ['a.cn'], preApprovals: [{ category: 'news', validUntil: '2026-11-28' }] },
    )
    const codesOn = async (...day: string[]) =>
      (await report(['-', ...day], expired)).results[0].issues.map(({ code }: { code: string }) => code)
    expect(await codesOn()).not.toContain('pre-approval.expired')
    expect(await codesOn('--today', '2026-11-29')).toContain('pre-approval.expired')
  })

  it('of another shape are reported, and a file of them that cannot be read ends the run', async () => {
    const wrong = fileOf('wrong.json', '{"registery":[]}')
    expect((await report(['-', '--facts', wrong], clean)).results[0].issues[0].code).toBe('input.bad-fact')
    for (const [name, text, sentence] of [
      ['list.json', '[]', 'list.json, row 1: An object'],
      ['null.yaml', 'null', 'null.yaml, row 1: An object'],
      ['broken.json', '{', 'broken.json, row 1, column 2: This is not valid JSON'],
    ] as const) {
      const { code, out, err } = await beian(['check', '-', '--facts', fileOf(name, text), '--lang', 'en'], {
        stdin: clean,
      })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(sentence)
    }
  })
})

describe('what cannot be used', () => {
  it.each([
    ['order.json', '{"subject": {,}}', 'row 1, column 14: This is not valid JSON: value expected.'],
    ['order.json', '{"subject": {}\n', 'row 2, column 1: This is not valid JSON: '],
    ['order.json', '{} // 备注', 'row 1, column 4: This is not valid JSON: invalid comment token.'],
    ['order.json', '   \n', 'order.json is empty.'],
    ['order.yaml', '# nothing\n', 'order.yaml is empty.'],
    ['order.yaml', 'subject: [\n', 'row 2, column 1: This is not valid YAML: '],
    ['order.yaml', 'a: 1\na: 2\n', 'row 2, column 1: This is not valid YAML: Map keys must be unique.'],
    ['order.yaml', 'a: *b\n', 'row 1: This is not valid YAML: Unresolved alias'],
    ['order.toml', 'a = 1\n', 'The type of '],
  ])('%s: %j', async (name, text, sentence) => {
    const { code, err, out } = await beian(['check', fileOf(name, text), '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('is a file of more than 64 MB, or one nested too deeply to find a place in it', async () => {
    const large = fileOf('large.json', Buffer.alloc(65 * 1024 * 1024, 32))
    expect((await beian(['check', large, '--lang', 'zh'])).err).toContain('超过 64 MB')
    const deep = await report(['-'], `{"subject":${'['.repeat(20_000)}${']'.repeat(20_000)},"websites":[]}`)
    expect(deep.results[0].issues[0].at).toEqual({ row: 1 })
  })

  it('never replaces an input, by whatever name', async () => {
    const input = fileOf('order.json', clean)
    const facts = fileOf('facts.json', '{}')
    const link = `${input}.link`
    symlinkSync(input, link)
    for (const args of [
      ['check', input, '-o', input],
      ['check', input, '-o', link],
      ['check', input, '--facts', facts, '-o', facts],
      ['names', input, '--from', 'txt', '-o', link],
    ]) {
      const { code, err } = await beian([...args, '--lang', 'en'])
      expect(code).toBe(2)
      expect(err).toContain('is an input, which the report would replace')
    }
    expect(readFileSync(input, 'utf8')).toBe(clean)
    expect((await beian(['check', input, '--facts', facts, '-o', `${input}.txt`])).code).toBe(0)
    expect(readFileSync(`${input}.txt`, 'utf8')).not.toBe('')
  })

  it('is a report that cannot be written', async () => {
    const { code, err } = await beian(['check', example, '-o', '/no/such/folder/report', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('There is no file /no/such/folder/report.')
  })
})
