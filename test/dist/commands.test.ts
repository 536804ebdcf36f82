import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'beian-'))
const fileOf = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const run = (script: string, ...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const demo = (...parameters: string[]) => run('examples/node/demo.mjs', ...parameters)

describe('the demo', () => {
  it('reports the order of the example, with the offending part underlined', () => {
    const { status, stdout } = demo()
    expect(status).toBe(0)
    expect(stdout).toContain('      中国反腐网\n          ^^^^\n')
    expect(stdout).toContain('website.too-many-domains  order.websites.1.domains')
    expect(stdout).toContain('不能提交：11 项必须修改，0 项人工复核，1 项建议。')
  })

  it('checks names, one a line, and counts the codes', () => {
    const { status, stdout } = demo(
      fileOf('names.txt', '\ufeff雕刻光阴\n中国风\r\n\n小窝\n'),
      '--subject',
      'individual',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('3 names, 1 without an error')
    expect(stdout).toMatch(/1 {2}name\.too-short/)
  })

  it('ends with 2 and a clear message where it can’t do its work', () => {
    for (const parameters of [['/no/such/file'], [fileOf('bad.json', '{')], ['--subject', 'nobody'], ['--unknown']]) {
      const { status, stderr } = demo(...parameters)
      expect(status).toBe(2)
      expect(stderr).not.toBe('')
      expect(stderr).not.toMatch(/^ {4}at /m)
    }
  })

  it('does its work on an order of any shape', () => {
    const { status, stdout } = demo(fileOf('odd.json', '[1]'))
    expect(status).toBe(0)
    expect(stdout).toContain('input.wrong-type')
  })
})

describe('accuracy', () => {
  const table = fileOf(
    'names.tsv',
    [
      '# name\tkind\tcodes\tnote',
      '中国风\tindividual\tnational-word\t',
      '雕刻光阴\tindividual\tok\t',
      '小窝\tindividual\tok\t',
      '天气集\tindividual\ttoo-short\t',
    ].join('\n'),
  )

  it('scores a labelled file', () => {
    const { status, stdout } = run('test/accuracy/accuracy.mjs', 'names', table, '--json')
    const score = JSON.parse(stdout) as {
      rows: number
      wrong: { name: string }[]
      perCode: { code: string; recall: number | null }[]
    }
    expect(status).toBe(0)
    expect(score.rows).toBe(4)
    expect(score.wrong.map(({ name }) => name)).toEqual(['小窝', '天气集'])
    expect(score.perCode.find(({ code }) => code === 'national-word')?.recall).toBe(1)
    expect(score.perCode.find(({ code }) => code === 'too-short')?.recall).toBe(0)
  })

  it('ends with 2 where it can’t', () => {
    expect(run('test/accuracy/accuracy.mjs', 'names', '/no/such/file').status).toBe(2)
    expect(run('test/accuracy/accuracy.mjs', 'poems').status).toBe(2)
  })
})
