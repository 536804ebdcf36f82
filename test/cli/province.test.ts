import { describe, expect, it } from 'vitest'
import { beian } from './world'

const codesOf = async (args: readonly string[], stdin: string) => {
  const { out, code, err } = await beian(['names', '-', '--format', 'json', '--lang', 'en', ...args], { stdin })
  const { results } = JSON.parse(out) as { results: { row: number; issues: { code: string }[] }[] }
  return { code, err, found: results.map(({ row, issues }) => [row, issues.map((issue) => issue.code)]) }
}

describe('a province', () => {
  const latest = ['--kind', 'individual', '--from', 'csv']

  it('adds what it requires, for all rows or for those that name it', async () => {
    const plain = await codesOf(latest, 'name\n云杉English博客\n')
    const all = await codesOf([...latest, '--province', '贵州'], 'name\n云杉English博客\n')
    expect(all.found).not.toEqual(plain.found)
    const some = await codesOf(
      latest,
      'name,province\n云杉English博客,\n云杉English博客,贵州省\n云杉English博客,贵州省\n云杉English博客,CN-GZ\n',
    )
    expect(some.found.map(([, codes]) => codes)).toEqual([plain, all, all, all].map(({ found }) => found[0]?.[1]))
  })

  it('must exist', async () => {
    const { code, err, found } = await codesOf(latest, 'name,province\n雕刻光阴,河西\n雕刻光阴,河西\n雕刻光阴,河南\n')
    expect(code).toBe(2)
    expect(found.map(([row]) => row)).toEqual([4])
    expect(err).toContain('row 2, column province: There is no province “河西”. Write 广东省, 广东 or CN-GD.')
    const { code: refused, err: said } = await beian([
      'check',
      'examples/node/order.json',
      '--province',
      '河西',
      '--lang',
      'zh',
    ])
    expect(refused).toBe(2)
    expect(said).toContain('没有省份“河西”。')
  })
})
