import { Readable } from 'node:stream'
import { writeXlsx } from 'hucre/xlsx'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { beian, fileOf } from './world'

describe('SARIF', () => {
  const logOf = async (args: readonly string[], stdin = ''): Promise<Log> =>
    JSON.parse((await beian([...args, '--format', 'sarif', '--lang', 'en'], { stdin })).out)

  it('has the rules, and a result for each issue at its line and character', async () => {
    const { version, runs } = await logOf(['check', 'examples/node/order.json'])
    const [run] = runs
    expect(version).toBe('2.1.0')
    expect(run?.tool.driver.rules?.find(({ id }) => id === 'name.place')).toEqual({
      id: 'name.place',
      shortDescription: { text: 'Only national-level organisations use place names' },
      fullDescription: { text: expect.any(String) },
      defaultConfiguration: { level: 'error' },
      properties: { clause: '14.1.A', sources: ['GB/T 2260'] },
    })
    const found = run?.results?.find(({ ruleId }) => ruleId === 'name.national-word')
    expect(found).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'examples/node/order.json' },
            region: { startLine: expect.any(Number), startColumn: expect.any(Number) },
          },
          logicalLocations: [{ fullyQualifiedName: 'order.websites.1.name' }],
        },
      ],
    })
    expect(run?.results?.find(({ ruleId }) => ruleId === 'name.not-registered-name')?.level).toBe('note')
    expect(run?.invocations).toEqual([{ executionSuccessful: true }])
  })

  it('has the rows of tables, joined from all batches', async () => {
    const names = Array.from({ length: 1_100 }, (_, i) => (i % 550 === 0 ? '小窝' : '雕刻光阴'))
    const [run] = (await logOf(['names', fileOf('百 名.txt', names.join('\n')), '--kind', 'individual'])).runs
    expect(run?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.region)).toEqual([
      { startLine: 1 },
      { startLine: 551 },
    ])
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(
      /%E7%99%BE%20%E5%90%8D\.txt$/,
    )
    expect(run?.columnKind).toBe('utf16CodeUnits')
  })

  it('says if something could not be used, or its place is not known', async () => {
    const [run] = (await logOf(['names', '-', '--from', 'csv'], 'name,kind\n小窝,谁\n')).runs
    expect(run).toMatchObject({ results: [], invocations: [{ executionSuccessful: false }] })
    const [yaml] = (await logOf(['check', '-', '--from', 'yaml'], '云杉\n')).runs
    expect(yaml?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 })
    expect((await beian(['names', '-', '--format', 'sarif', '--lang', 'zh'])).out).toContain('"language":"zh-CN"')
  })
})

describe('Excel', () => {
  const rows: (string | number | boolean | Date | null)[][] = [
    ['网站名称', '主办单位性质', '编号', '备注'],
    ['深圳美食记', '个人', 7, null],
    [],
    ['云杉·反腐', '企业', new Date('2026-01-02'), true],
    ['小窝', '谁', null, null],
    ['雕刻光阴', null, 9, null],
  ]
  const workbook = async (content = rows) =>
    Buffer.from(await writeXlsx({ sheets: [{ name: 'names', rows: content }] }))
  const report = async (file: string) => {
    const { out, code, err } = await beian(['names', file, '--from', 'xlsx', '--format', 'json', '--lang', 'en'])
    return { ...JSON.parse(out), code, err }
  }

  it('is read from its first sheet, with rows as Excel counts them', async () => {
    const { results, code, err } = await report(fileOf('names.xlsx', await workbook()))
    expect(results.map(({ row, id, name }: Record<string, unknown>) => [row, id, name])).toEqual([
      [2, '7', '深圳美食记'],
      [4, '2026-01-02', '云杉·反腐'],
      [6, '9', '雕刻光阴'],
    ])
    expect(code).toBe(2)
    expect(err).toContain('row 5, column kind: “谁” is not allowed.')
    const { code: found } = await beian(['names', fileOf('few.xlsx', await workbook(rows.slice(0, 2)))])
    expect(found).toBe(1)
  })

  it('may come through a pipe', async () => {
    const bytes = await workbook()
    const stdin = Readable.from([bytes.subarray(0, 100), bytes.subarray(100)])
    const { out } = await beian(['names', '-', '--from', 'xlsx', '--format', 'csv'], { stdin })
    expect(out).toContain('stdin,2,7,深圳美食记,error,name.place,')
  })

  it('may have many rows', async () => {
    const many = [['name', 'kind'], ...Array.from({ length: 1_200 }, () => ['雕刻光阴', '个人'])]
    expect((await report(fileOf('many.xlsx', await workbook(many)))).totals).toMatchObject({
      checked: 1_200,
      ok: 1_200,
    })
  })

  it('is refused if it is damaged, old, empty, or something else', async () => {
    const whole = await workbook()
    for (const [content, sentence] of [
      [whole.subarray(0, 200), 'or it is damaged'],
      [Buffer.concat([whole.subarray(0, 60), Buffer.alloc(600, 7)]), 'or it is damaged'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'of the old kind'],
      [Buffer.from('name\n小窝\n'), 'is no Excel workbook'],
      [Buffer.alloc(0), 'or it is damaged'],
      [await workbook([[]]), 'is empty'],
      [await workbook([['title']]), 'There is no column “name”'],
    ] as const) {
      const { code, err } = await report(fileOf('bad.xlsx', content))
      expect(err).toContain(sentence)
      expect(code).toBe(2)
    }
  })
})
