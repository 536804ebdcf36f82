import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { beian, fileOf, memory, pathOf } from './world'

const names = fileOf('names.txt', '\ufeff雕刻光阴\r\n中国反腐网\r\n\r\n小窝\n')

interface Report {
  readonly results: {
    row: number
    id?: string
    name: string
    ok: boolean
    suggestions?: string[]
    issues: { code: string }[]
  }[]
  readonly totals: { checked: number; ok: number; unusable: number; withoutKind: number; codes: Record<string, number> }
  readonly interrupted?: boolean
}

const report = async (args: readonly string[], stdin = ''): Promise<Report & { code: number; err: string }> => {
  const { code, out, err } = await beian(['names', ...args, '--format', 'json', '--lang', 'en'], { stdin })
  return { ...JSON.parse(out), code, err }
}

describe('names of a text file', () => {
  it('are one a line, and counted as an editor counts', async () => {
    const { results, totals, code } = await report([names, '--kind', 'enterprise'])
    expect(results.map(({ row, name, ok }) => [row, name, ok])).toEqual([
      [1, '雕刻光阴', true],
      [2, '中国反腐网', false],
      [4, '小窝', false],
    ])
    expect(totals).toMatchObject({ checked: 3, ok: 1, unusable: 0, withoutKind: 0 })
    expect(totals.codes).toMatchObject({ 'name.national-word': 1, 'name.sensitive-word': 1, 'name.too-short': 1 })
    expect(code).toBe(1)
  })

  it('come from the standard input too, whatever ends the last line', async () => {
    expect((await report(['-'], '雕刻光阴')).results.map(({ name }) => name)).toEqual(['雕刻光阴'])
    expect((await report(['-'], '')).results).toEqual([])
  })

  it('without a kind are counted, because rules for some kinds did not judge them', async () => {
    const { totals, err } = await report([names])
    expect(totals.withoutKind).toBe(3)
    expect(err).toContain('3 rows without a kind of subject')
  })

  it('get names that pass, if asked', async () => {
    const { results } = await report(['-', '--suggest', '--kind', 'individual'], '深圳美食记\n雕刻光阴\n')
    expect(results.map(({ suggestions }) => suggestions)).toEqual([['美食记'], undefined])
    const { out } = await beian(['names', '-', '--suggest', '--lang', 'en'], { stdin: '深圳美食记\n' })
    expect(out).toContain('      Names that pass: 美食记\n')
  })
})

describe('names of a table', () => {
  it('have columns by name, in English or Chinese, in any order', async () => {
    const { results, code, err } = await report(
      ['-', '--from', 'csv'],
      [
        'Kind,网站名称,registered_name,id,notes,level,domains,省份,主办单位名称',
        '企业,云杉官网,杭州云杉科技有限公司,7,,,yunshan.com,浙江,云杉',
        'individual,公司小窝,,8,,,,,',
        ',北京气象,,,,国家级单位,,,',
        '   ',
        'Public institution,小窝',
        '个人,,',
      ].join('\n'),
    )
    expect(results.map(({ row, id, name, issues }) => [row, id, name, issues.map(({ code }) => code)])).toEqual([
      [2, '7', '云杉官网', []],
      [3, '8', '公司小窝', ['name.organisation-word']],
      [4, undefined, '北京气象', []],
      [6, undefined, '小窝', ['name.too-short']],
      [7, undefined, '', ['name.empty']],
    ])
    expect(err).toContain('These columns are not known and were ignored: notes.')
    expect(code).toBe(1)
  })

  it.each([
    [',', ','],
    ['\t', '\t'],
    [';', ';'],
  ])('may be separated by %j', async (separator) => {
    const text = [`name${separator}kind`, `雕刻光阴${separator}个人`].join('\n')
    expect((await report([fileOf('t.csv', text)])).totals).toMatchObject({ checked: 1, withoutKind: 0 })
  })

  it('may be quoted, with line breaks and separators in a cell', async () => {
    const { results } = await report(
      ['-', '--from', 'csv'],
      'name,kind\n"雕刻,光阴",个人\n"小\n窝记",个人\n天气集,个人\n',
    )
    expect(results.map(({ row, name }) => [row, name])).toEqual([
      [2, '雕刻,光阴'],
      [3, '小\n窝记'],
      [4, '天气集'],
    ])
  })

  it('are read as Chinese Windows writes them, and as UTF-16', async () => {
    const gbk = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xd0, 0xa1, 0xce, 0xd1, 0x0a])
    expect((await report([fileOf('gbk.csv', gbk)])).results[0]?.name).toBe('小窝')
    const utf16 = Buffer.from('\ufeffname\n小窝\n', 'utf16le')
    expect((await report([fileOf('u.csv', utf16)])).results[0]?.name).toBe('小窝')
    expect((await report([fileOf('ub.csv', utf16.swap16())])).results[0]?.name).toBe('小窝')
  })

  it('may be JSON, one value a line', async () => {
    const { results, code, err } = await report(
      ['-', '--from', 'ndjson'],
      [
        '{"id":1,"name":"云杉官网","kind":"enterprise","registeredName":"杭州云杉科技有限公司","domains":["a.com","b.com"],"seen":1,"level":null}',
        '"雕刻光阴"',
        '',
        '{"kind":"个人"}',
      ].join('\n'),
    )
    expect(results.map(({ row, id, name }) => [row, id, name])).toEqual([
      [1, '1', '云杉官网'],
      [2, undefined, '雕刻光阴'],
      [4, undefined, ''],
    ])
    expect(results[2]?.issues.map(({ code }) => code)).toEqual(['name.empty'])
    expect(err).toContain('ignored: seen')
    expect(code).toBe(1)
  })
})

describe('what cannot be used', () => {
  const told = async (args: readonly string[], stdin: string | Readable = '', lang = 'en') => {
    const { code, err, out } = await beian(['names', ...args, '--lang', lang, '--kind', 'individual'], { stdin })
    expect(code).toBe(2)
    return { err, out }
  }

  it.each([
    [
      'csv',
      'name,kind\n雕刻光阴,个人\n小窝,公司\n',
      'stdin, row 3, column kind: “公司” is not allowed. Use one of: individual, 个人',
    ],
    ['csv', 'name,level\n雕刻光阴,省级\n', 'stdin, row 2, column level: “省级” is not allowed. Use one of: national'],
    ['csv', 'name\n雕刻,光阴\n', 'stdin, row 2: The row has 2 cells, the table 1 column. '],
    ['csv', 'kind,name\n个人,雕刻,光阴\n', 'stdin, row 2: The row has 3 cells, the table 2 columns. '],
    ['csv', 'title,kind\n雕刻光阴,个人\n', 'stdin, row 1: There is no column “name”'],
    ['csv', '\nname,名称\n雕刻光阴,个人\n', 'stdin, row 2, column 名称: Two columns are called “名称”'],
    ['csv', 'name\n"雕刻光阴\n', 'stdin, row 2, column 1: This is not valid CSV: Quote Not Closed.'],
    ['csv', 'name\n雕刻"光阴"\n', 'stdin, row 2, column 1: This is not valid CSV: Invalid Opening Quote.'],
    ['csv', '', 'stdin is empty.'],
    ['csv', `name\n${'长'.repeat(1_100_000)}\n`, 'stdin, row 2: This line or row is longer than a million characters.'],
    ['csv', `${'长'.repeat(1_100_000)}`, 'stdin, row 1: This line or row is longer than a million characters.'],
    [
      'txt',
      `雕刻光阴\n${'长'.repeat(1_100_000)}`,
      'stdin, row 2: This line or row is longer than a million characters.',
    ],
    [
      'ndjson',
      '"雕刻光阴"\n{"name":"小窝",}\n',
      'stdin, row 2, column 14: This is not valid JSON: property name expected.',
    ],
    ['ndjson', '[1]\n', 'stdin, row 1: An object or a text was expected.'],
    ['ndjson', 'null\n', 'stdin, row 1: An object or a text was expected.'],
    ['ndjson', '{"name":7}\n', 'stdin, row 1, column name: The name must be a text.'],
    ['ndjson', '{"domains":[7]}\n', 'stdin, row 1, column domains: The domains must be a text.'],
    ['ndjson', `${'['.repeat(20_000)}\n`, 'stdin, row 1: This is nested too deeply.'],
  ])('%s: %j', async (type, stdin, sentence) => {
    expect((await told(['-', '--from', type], stdin)).err).toContain(sentence)
  })

  it.each([
    [['/no/such/file.txt'], 'There is no file /no/such/file.txt.'],
    [[names.replace(/\/[^/]*$/, ''), '--from', 'txt'], 'is a folder'],
    [[`${names}/a.txt`], 'There is no file'],
    [[fileOf('names.doc', '雕刻光阴')], 'The type of'],
    [[fileOf('zip.txt', 'PK\u0003\u0004…')], 'is a workbook or an archive'],
    [[fileOf('old.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'))], 'of the old kind (.xls)'],
    [[names, '-o', '/no/such/folder/report.txt'], 'There is no file /no/such/folder/report.txt.'],
  ])('%j', async (args, sentence) => {
    expect((await told(args)).err).toContain(sentence)
  })

  it('is told with its place when the text is not of the encoding', async () => {
    const bad = Buffer.concat([Buffer.from('雕刻光阴\n小窝\n'), Buffer.from([0xff, 0x80, 0x0a])])
    expect((await told([fileOf('bad.txt', bad), '--encoding', 'utf-8'])).err).toContain('row 3: This is not UTF-8.')
    const cut = Buffer.concat([Buffer.from('雕刻光阴\n'), Buffer.from([0xe5, 0xb0])])
    expect((await told([fileOf('cut.txt', cut)])).err).toContain('row 2: This is not UTF-8.')
  })

  it('is told after the rows before it', async () => {
    const inChunks = (...chunks: (string | Buffer)[]) =>
      told(['-', '--from', 'csv'], Readable.from(chunks.map((chunk) => Buffer.from(chunk))))
    const bad = await inChunks('name,kind\n小窝记,个人\n', Buffer.from([0xb9, 0xfa]))
    expect(bad.err).toContain('row 3: This is not UTF-8.')
    expect((await inChunks('name\n小窝记\n"')).out).toContain('✓ 2  小窝记\n')
    expect(await inChunks('name\n小窝记\n', '\n小"窝\n', '天气集\n')).toEqual({
      err: 'stdin, row 4, column 1: This is not valid CSV: Invalid Opening Quote.\n',
      out: expect.stringContaining('✓ 2  小窝记\n\n1 row checked'),
    })
    expect((await inChunks('name\n小"窝\n', '天气集\n')).out).toContain('0 rows checked')
  })

  it('is told in Chinese too', async () => {
    const { err } = await told(['-', '--from', 'csv'], 'name,kind\n小窝,公司\n', 'zh')
    expect(err).toContain('stdin 第 2 行 “kind”列: 不能填“公司”。可填：individual、个人')
    expect((await told(['-', '--from', 'csv'], 'name\n雕刻"光阴"\n', 'zh')).err).toContain(
      '第 2 行 第 1 个字符: 不是有效的 CSV',
    )
  })

  it('does not keep the other rows from being checked; after twenty, problems are only counted', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => (i % 10 === 9 ? '小窝,个人' : '小窝,谁'))
    const { err, out } = await told(['-', '--from', 'csv'], `name,kind\n${rows.join('\n')}\n`)
    expect(err.match(/is not allowed/g)).toHaveLength(20)
    expect(err).toContain('… and 7 more.')
    expect(out).toContain('3 rows checked, 0 without an error.\n27 rows could not be used.')
  })

  it('is never a mistake of ours: those are thrown', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new TypeError('a bug'))
      },
    })
    await expect(beian(['names', '-'], { stdin: broken })).rejects.toThrow('a bug')
  })
})

describe('the report', () => {
  const args = ['names', names, '--kind', 'enterprise', '--lang', 'en']

  it('underlines what is wrong, as text', async () => {
    const { out } = await beian(args)
    expect(out).toContain('✓ 1  雕刻光阴\n')
    expect(out).toContain('✗ 2  中国反腐网\n  [error] name.national-word\n      中国反腐网\n      ^^^^\n')
    expect(out).toContain('      Clause 14.1.D: Three characters or more\n')
    expect(out).toContain('\n3 rows checked, 1 without an error.\n        1  name.national-word\n')
  })

  it('shows nothing that a terminal obeys', async () => {
    const { out } = await beian(['names', '-', '--lang', 'en'], { stdin: '赌\u001b[2J博\u202e见闻\n' })
    expect(out).toContain('赌\\u{1b}[2J博\\u{202e}见闻')
    for (const character of ['\u001b', '\u202e']) expect(out).not.toContain(character)
  })

  it('cuts a long name around what is marked', async () => {
    const { out } = await beian(['names', '-', '--lang', 'en'], {
      stdin: `${'云'.repeat(5000)}赌博${'云'.repeat(5000)}\n`,
    })
    expect(out).toContain(`\n      ${'云'.repeat(100)}赌博${'云'.repeat(98)}\n      ${' '.repeat(200)}^^^^\n`)
  })

  it('has a line for each row, as NDJSON', async () => {
    const { out, err } = await beian([...args, '--format', 'ndjson'])
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ row, ok }) => [row, ok])).toEqual([
      [1, true],
      [2, false],
      [4, false],
    ])
    expect(rows[1].issues[0]).toEqual({
      code: 'name.national-word',
      level: 'error',
      clause: '14.1.A',
      path: [],
      params: { found: [{ word: '中国', start: 0, end: 2 }] },
      message:
        'The website name must not contain “中国”. Remove it; national-level organisations must say so and upload the approval.',
    })
    expect(err).toContain('3 rows checked, 1 without an error.')
  })

  it('has a row for each issue, as CSV, and no formula', async () => {
    const { out } = await beian(['names', '-', '--kind', 'individual', '--format', 'csv', '--lang', 'en'], {
      stdin: '雕刻光阴\n=cmd()\n',
    })
    expect(out.split('\n').slice(0, 3)).toEqual([
      'file,row,id,name,verdict,code,clause,place,marked,message',
      'stdin,1,,雕刻光阴,ok,,,,,',
      expect.stringMatching(/^stdin,2,,'=cmd\(\),error,name\.all-latin,14\.1\.B,,,"The website name/),
    ])
  })

  it('goes to a file', async () => {
    const file = pathOf('report.csv')
    const { out, code } = await beian([...args, '--format', 'csv', '-o', file])
    expect([out, code]).toEqual(['', 1])
    expect(readFileSync(file, 'utf8')).toMatch(/^file,row,id/)
  })

  it('is in Chinese if the environment is', async () => {
    const { out } = await beian(['names', names], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(out).toContain('第 14.1.D 条：')
    expect(out).toContain('共检查 3 行，其中 1 行没有必须修改的问题。')
  })
})

describe('the end of a run', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `第${i}日记`).join('\n')

  it('is 0 if no issue is as severe as asked', async () => {
    const judge = async (stdin: string, failOn: string) =>
      (await beian(['names', '-', '--kind', 'individual', '--fail-on', failOn], { stdin })).code
    expect(await judge('雕刻光阴\n', 'advice')).toBe(0)
    expect(await judge('云 杉 记\n', 'review')).toBe(0)
    expect(await judge('云 杉 记\n', 'advice')).toBe(1)
    expect(await judge('小窝\n', 'review')).toBe(1)
    expect(await judge('小窝\n', 'never')).toBe(0)
  })

  it('leaves whole rows if the user interrupts', async () => {
    const { code, out, err } = await beian(['names', '-', '--format', 'json', '--lang', 'en'], {
      stdin: Readable.from(Array.from({ length: 200 }, () => Buffer.from('雕刻光阴\n'))),
      interrupt: (stop) => stop(),
    })
    expect(code).toBe(130)
    const { results, interrupted } = JSON.parse(out) as Report
    expect(interrupted).toBe(true)
    expect(results.length).toBeLessThan(200)
    expect(err).not.toContain('Interrupted')
    const csv = await beian(['names', '-', '--format', 'csv', '--lang', 'en'], {
      stdin: many,
      interrupt: (stop) => stop(),
    })
    expect(csv.out.endsWith('\n')).toBe(true)
    expect(csv.err).toContain('Interrupted.')
  })

  it('is at once, even if the standard input is idle', async () => {
    const idle = new Readable({ read() {} })
    idle.push('雕刻光阴\n')
    const { code, out } = await beian(['names', '-', '--lang', 'zh'], {
      stdin: idle,
      interrupt: (stop) => setTimeout(stop, 50),
    })
    expect(code).toBe(130)
    expect(out).toContain('✓ 1  雕刻光阴\n')
    expect(out).toContain('已中断。')
  })

  it('comes quietly if the reader of the report wants no more', async () => {
    const closed = () =>
      Object.assign(
        new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })) }),
        {
          isTTY: false,
        },
      )
    const { code, err } = await beian(['names', '-', '--kind', 'individual'], { stdin: many, stdout: closed() })
    expect([code, err]).toEqual([0, ''])
  })

  it('shows how far it is on a terminal, if the report goes elsewhere', async () => {
    const file = fileOf('many.txt', many)
    const { err } = await beian(['names', file, '--format', 'ndjson'], { terminal: true, stdout: memory() })
    expect(err).toContain('100%')
    const quiet = await beian(['names', file, '--format', 'ndjson'], { terminal: true, stdout: memory(true) })
    expect(quiet.err).not.toContain('%')
  })
})
