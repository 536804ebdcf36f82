import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { help } from '../../src/cli/commands/help'
import { contextOf } from '../../src/cli/context'
import { placeOf, valueAt } from '../../src/cli/place'
import { decoded } from '../../src/cli/read/decode'
import { open, reported } from '../../src/cli/read/file'
import { workOn } from '../../src/cli/run'
import { columnsOf, padded, underline } from '../../src/cli/terminal'
import { en } from '../../src/cli/texts/en'
import { zh } from '../../src/cli/texts/zh'
import { writerOf } from '../../src/cli/write/formats'

describe('a terminal', () => {
  it('gives two columns to Chinese characters, and none to marks', () => {
    expect(columnsOf('云a１e\u0301')).toBe(6)
    expect(padded('云', 4)).toBe('云  ')
    expect(padded('云杉记', 4)).toBe('云杉记')
    expect(
      underline('a云b杉', [
        { start: 1, end: 2 },
        { start: 3, end: 4 },
      ]),
    ).toBe(' ^^ ^^')
  })
})

describe('a place in words', () => {
  it('names fields as forms do, and keeps what it does not know', () => {
    expect(placeOf(['order', 'websites', 1, 'preApprovals', 0, 'number'], 'zh')).toBe(
      '网站 2 · 前置审批文件 1 · 文件编号',
    )
    expect(placeOf(['subject', 'responsiblePerson', 'name'], 'en')).toBe(
      'Subject › Responsible person › Name of the responsible person',
    )
    expect(placeOf(['order'], 'en')).toBe('Order')
    expect(placeOf(['custom', 0, 'colour'], 'en')).toBe('custom 1 › colour')
    expect(placeOf(['orders', 0], 'en')).toBe('Order 1')
    expect(valueAt({ a: [1] }, ['a', 0])).toBe(1)
    expect(valueAt(null, ['a', 0])).toBeUndefined()
  })
})

describe('what the command says', () => {
  it('has words for every fact that a rule needs', () => {
    const catalogue = JSON.parse(readFileSync('docs/catalogue.json', 'utf8')) as { needs?: string[] }[]
    for (const need of catalogue.flatMap(({ needs = [] }) => needs))
      for (const { facts } of [en, zh]) expect(facts[need] ?? facts[need.replace(/\..*/, '')], need).toBeDefined()
  })

  it('is complete in both languages', () => {
    expect([en, zh].map(({ moreProblems }) => moreProblems(1200))).toEqual(['… and 1,200 more.', '……另有 1,200 处。'])
    expect([en, zh].map(({ unusable }) => unusable(1))).toEqual(['1 row could not be used.', '1 行无法检查。'])
    expect([en, zh].map(({ ignored }) => ignored(['a', 'b']))).toEqual([
      'These columns are not known and were ignored: a, b.',
      '不认识这些列，已忽略：a、b。',
    ])
    expect([en, zh].map(({ suggestions }) => suggestions(['云杉记', '云杉网']))).toEqual([
      'Names that pass: 云杉记, 云杉网',
      '可以改用：云杉记、云杉网',
    ])
    expect([en, zh].map(({ withoutKind }) => withoutKind(2).slice(0, 6))).toEqual(['2 rows', '2 行没有主'])
    expect([en, zh].map(({ summary }) => summary(true, 0, 1, 2))).toEqual([
      'Ready to submit: 0 to change, 1 for a person to look at, 2 advised.',
      '可以提交：0 项必须修改，1 项人工复核，2 项建议。',
    ])
    expect(
      [en, zh].map(({ editions }) => [
        editions.both(1, 10),
        editions.both(3, 3),
        editions.length(3, 15),
        editions.length(3, undefined),
      ]),
    ).toEqual([
      ['1 (individual), 10', '3', '3–15', '≥ 3'],
      ['1（个人）、10', '3', '3–15', '≥ 3'],
    ])
    expect([en, zh].map(({ number }) => [number.none('x'), number.same, number.different])).toEqual([
      [
        '“x” is no filing, licence or police number.',
        'All filing numbers belong to one subject.',
        'The filing numbers belong to different subjects.',
      ],
      ['“x”不是备案号、经营许可证号或公安备案号。', '这些备案号属于同一主体。', '这些备案号属于不同主体。'],
    ])
    expect(
      [en, zh].map(({ explain }) => [
        explain.unknown('x', ['a', 'b']),
        explain.unknown('x', []),
        explain.downgraded('y'),
      ]),
    ).toEqual([
      ['There is no code “x”. Did you mean a, b?', 'There is no code “x”.', 'y in milder cases'],
      ['没有代码“x”。是否指 a、b？', '没有代码“x”。', '情况较轻时为y'],
    ])
    expect(
      [en, zh].map(({ position }) => [
        position('f', { row: 2, column: 'kind' }),
        position('f', { column: 3 }),
        position('f', {}),
      ]),
    ).toEqual([
      ['f, row 2, column kind', 'f, column 3', 'f'],
      ['f 第 2 行 “kind”列', 'f 第 3 个字符', 'f'],
    ])
    expect(help.zh.usage('something new')).toBe('something new')
  })
})

describe('input', () => {
  const textOf = async (chunks: Uint8Array[], encoding: 'auto' | 'utf-8') => {
    let text = ''
    for await (const part of decoded(Readable.from(chunks), 'a.txt', encoding)) text += part
    return text
  }

  it('may be cut anywhere', async () => {
    const bytes = Buffer.from('雕刻光阴\n小窝')
    for (let at = 0; at <= bytes.length; at++)
      expect(await textOf([bytes.subarray(0, at), bytes.subarray(at)], 'auto')).toBe('雕刻光阴\n小窝')
  })

  it('that ends within a character, or goes on wrongly, is refused with its line', async () => {
    const start = Buffer.concat([Buffer.from('一\n二'), Buffer.from([0xe5])])
    await expect(textOf([start, Buffer.from('abc\n')], 'utf-8')).rejects.toMatchObject({ position: { row: 2 } })
    await expect(textOf([start], 'utf-8')).rejects.toMatchObject({ position: { row: 2 } })
    expect(await textOf([], 'auto')).toBe('')
  })

  it('that cannot be read names its file', async () => {
    const failing = (async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a')
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
    })()
    const read = async () => {
      for await (const _ of reported(failing, 'a.txt'));
    }
    await expect(read()).rejects.toMatchObject({ problem: { what: 'unreadable', file: 'a.txt' } })
  })

  it('may be a device, which has no size', async () => {
    const { size, file } = await open('/dev/zero', Readable.from([]))
    expect([size, file]).toEqual([undefined, '/dev/zero'])
  })
})

it('a mistake of ours is no mistake in the input', () => {
  const context = contextOf({
    command: 'names',
    file: 'a.txt',
    edition: 'tencent-2016-09-19',
    language: 'en',
    format: 'text',
    failOn: 'error',
    today: '2026-11-28',
  })
  expect(() => workOn([null as never], context, writerOf(context))).toThrow(TypeError)
})

it('the standard input has no size that could be read', async () => {
  expect((await open('-', Readable.from([]))).read()).toBe(0)
})
