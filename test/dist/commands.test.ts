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
