import { readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as library from '../../src'
import { inOrder } from '../../src/cli/in-order'
import { fileOutput, streamOutput } from '../../src/cli/output'
import { languageOf } from '../../src/cli/texts'
import { en } from '../../src/cli/texts/en'
import { zh } from '../../src/cli/texts/zh'
import { processWorld } from '../../src/cli/world'
import { beian, pathOf } from './world'

describe('number', () => {
  it('reads a number as people write it', async () => {
    const { out, code } = await beian(['number', '备案号：京 icp 备 12345678-1', '--lang', 'zh'])
    expect(out).toBe(
      '网站备案号\n  标准写法        京ICP备12345678号-1\n  省份            京\n  序号            12345678\n  服务序号        1\n',
    )
    expect(code).toBe(0)
  })

  it('reads licences and police numbers', async () => {
    const { out } = await beian([
      'number',
      '合字B2-20050059',
      '皖B1.B2-20070020',
      '京公网安备11010502000001号',
      '--lang',
      'en',
    ])
    expect(out).toContain(
      'telecom licence\n  printed as      合字B2-20050059\n  joint venture   ✓\n  businesses      B2\n',
    )
    expect(out).toContain('  businesses      B1, B2\n')
    expect(out).toContain('police number\n')
  })

  it('says whether several belong to one subject', async () => {
    const judge = async (...numbers: string[]) =>
      (await beian(['number', ...numbers, '--lang', 'en'])).out.trimEnd().split('\n').at(-1)
    expect(await judge('甘ICP备12345678号-1', '陇ICP备12345678号')).toBe('All filing numbers belong to one subject.')
    expect(await judge('甘ICP备12345678号-1', '京ICP备12345678号')).toBe(
      'The filing numbers belong to different subjects.',
    )
  })

  it('exits with 1 if one is none', async () => {
    const { out, code } = await beian(['number', '京ICP备123号\u001b[2J', '--lang', 'zh'])
    expect([out, code]).toEqual(['“京ICP备123号\\u{1b}[2J”不是备案号、经营许可证号或公安备案号。\n', 1])
  })

  it('prints JSON', async () => {
    const { out, code } = await beian(['number', '京ICP备12345678号', '京ICP备12345678号-2A', 'x', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      numbers: [
        {
          text: '京ICP备12345678号',
          printed: '京ICP备12345678号',
          number: { kind: 'subject', province: '京', serial: '12345678' },
        },
        {
          text: '京ICP备12345678号-2A',
          printed: '京ICP备12345678号-2A',
          number: { kind: 'app', province: '京', serial: '12345678', index: 2 },
        },
        { text: 'x' },
      ],
      sameSubject: true,
    })
    expect(JSON.parse((await beian(['number', '京ICP备12345678号', '--json'])).out)).not.toHaveProperty('sameSubject')
  })
})

describe('explain', () => {
  it('explains a code, with its sentences', async () => {
    const { out, code } = await beian(['explain', 'name.place', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain(
      'name.place: Only national-level organisations use place names\n  level             error (review in milder cases)\n',
    )
    expect(out).toContain('  clause            14.1.A: No national words or place names')
    expect(out).toContain('    Website names must not contain place names: “深圳”.')
    expect((await beian(['explain', 'input.missing', '--lang', 'zh'])).out).not.toContain('条款')
    expect((await beian(['explain', 'name.is-person', '--lang', 'zh'])).out).toContain(
      '  适用主体          individual\n',
    )
  })

  it('lists the codes of a clause, and of a part of the text', async () => {
    expect((await beian(['explain', '14.1.D', '--lang', 'en'])).out).toMatch(
      /^Clause 14\.1\.D: Three characters or more\n {2}name\.empty/,
    )
    expect((await beian(['explain', '14', '--lang', 'en'])).out).toContain('  name.place ')
  })

  it('every code of the catalogue, in both languages', async () => {
    const catalogue = JSON.parse(readFileSync('docs/catalogue.json', 'utf8')) as {
      code: string
      title: { zh: string }
    }[]
    for (const { code, title } of catalogue)
      expect((await beian(['explain', code, '--lang', 'zh'])).out).toContain(`${code}: ${title.zh}\n`)
  })

  it('prints JSON', async () => {
    expect(JSON.parse((await beian(['explain', 'name.place', '--json'])).out)).toMatchObject({
      code: 'name.place',
      clause: '14.1.A',
    })
    expect(JSON.parse((await beian(['explain', '1', '--json'])).out)).toEqual({
      clause: '1',
      codes: expect.arrayContaining(['website.open-before-filing']),
    })
  })

  it('names what is close to a code that does not exist', async () => {
    const { err, code } = await beian(['explain', 'name.places', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toMatch(/^There is no code “name\.places”\. Did you mean name\./)
    expect((await beian(['explain', '?', '--lang', 'zh'])).err).toBe('没有代码“?”。\n')
  })
})

describe('editions', () => {
  it('lists every edition that the library has', async () => {
    const { out } = await beian(['editions', '--json'])
    const listed = JSON.parse(out) as { id: string; isDefault: boolean }[]
    expect(listed.map(({ id }) => id)).toEqual(
      expect.arrayContaining([library.tencent20160919.id, library.tencent20160921.id]),
    )
    expect(listed.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual(['tencent-2016-09-19'])
  })

  it('is a table for people', async () => {
    const { out } = await beian(['editions', '--lang', 'zh'])
    expect(out).toContain('tencent-2016-09-19 (默认)  2016-09-19  ≥ 3 ')
  })

  it('changes what is checked', async () => {
    const website = { name: '云杉科技', domains: ['a.cn', 'b.cn', 'c.cn', 'd.cn'] }
    const stdin = JSON.stringify({ subject: { kind: 'enterprise' }, websites: [website] })
    expect((await beian(['check', '-'], { stdin })).code).toBe(1)
    expect((await beian(['check', '-', '--edition', 'tencent-2016-09-21'], { stdin })).code).toBe(0)
  })
})

describe('the command', () => {
  it('helps, in the language of the user', async () => {
    const { out, code } = await beian(['--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
    expect(code).toBe(0)
    expect(out).toContain('用法：')
    expect(out).toContain('在提交前检查 ICP 备案信息。')
    expect((await beian(['names', '--help', '--lang', 'en'])).out).toContain('--kind <kind>')
    expect((await beian(['--version'])).out).toBe('0.1.0\n')
  })

  it.each([
    [['names', 'x', '--unknown'], 'unknown option', '没有选项 --unknown。'],
    [['chek'], "unknown command 'chek' (Did you mean check?)", '没有命令 chek。'],
    [['nonsense'], 'unknown command', '没有命令 nonsense。'],
    [['names'], 'missing required argument', '缺少参数 file。'],
    [['names', 'x', '--kind'], 'argument missing', '选项 --kind <kind> 缺少值。'],
    [['names', 'x', '--kind', 'nobody'], 'is invalid', '选项 --kind <kind> 的值“nobody”无效。可选： individual'],
    [['check', 'x', '--today', '2026-02-31x'], 'is invalid', '选项 --today <date> 的值“2026-02-31x”无效。YYYY-MM-DD'],
    [['check', 'x', '--today', '2026-13-01'], 'is invalid', '选项 --today <date> 的值“2026-13-01”无效。YYYY-MM-DD'],
    [['names', 'x', 'y'], 'too many arguments', '参数太多。'],
    [['names', 'x', '--format', '\u001b[2J'], 'is invalid', '\\u{1b}[2J'],
  ])('refuses %j', async (args, english, chinese) => {
    const said = async (lang: string) => {
      const { code, err } = await beian([...args, '--lang', lang])
      expect(code).toBe(2)
      return err
    }
    expect(await said('en')).toContain(english)
    expect(await said('zh')).toContain(chinese)
  })

  it('shows its help if it is told nothing', async () => {
    const { code, err } = await beian([], { env: { LANG: 'C' } })
    expect(code).toBe(2)
    expect(err).toContain('Usage: beian')
  })

  it('knows a language by its option first, then by the environment', () => {
    expect(languageOf(['names', '--lang=zh'], {})).toBe('zh')
    expect(languageOf(['names', '--lang', 'en'], { LANG: 'zh_CN' })).toBe('en')
    expect(languageOf(['--lang'], { LC_ALL: 'en_GB', LANG: 'zh_CN' })).toBe('en')
    expect(languageOf([], { LC_MESSAGES: 'zh_TW.UTF-8' })).toBe('zh')
    expect(languageOf([], {})).toBe('en')
  })

  it('says the same in both languages', () => {
    const keysOf = (value: object): unknown =>
      Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, typeof part === 'object' ? keysOf(part) : typeof part]),
      )
    expect(keysOf(zh)).toEqual(keysOf(en))
  })
})

describe('every problem', () => {
  const problems = [
    ...(
      [
        'not-found',
        'is-folder',
        'no-permission',
        'unreadable',
        'too-large',
        'unknown-type',
        'is-zip',
        'is-old-excel',
        'not-excel',
        'empty',
        'is-input',
      ] as const
    ).map((what) => ({ what, file: 'a.csv' })),
    ...(['not-json', 'not-yaml', 'not-csv', 'not-encoded'] as const).map((what) => ({ what, detail: 'x' })),
    ...(['too-long', 'not-object', 'too-deep'] as const).map((what) => ({ what })),
    ...(['no-column', 'column-twice', 'not-text'] as const).map((what) => ({ what, column: 'name' })),
    { what: 'no-province', name: 'x' },
    { what: 'too-many-cells', cells: 3, columns: 2 },
    { what: 'not-one-of', value: 'x', allowed: ['a', 'b'] },
  ] as const

  it('has a sentence in both languages', () => {
    const said = problems.map((problem) => [en.problem(problem), zh.problem(problem)])
    for (const [english, chinese] of said) {
      expect(english).toMatch(/^[A-Za-z“].+\.$/)
      expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/)
    }
    expect(new Set(said.flat()).size).toBe(2 * problems.length)
  })
})

describe('parts of it', () => {
  it('yields results in order, with as many under way as asked', async () => {
    let underWay = 0
    let most = 0
    const act = async (part: number): Promise<number> => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 10 - part))
      underWay--
      return part
    }
    const results: number[] = []
    const parts = (async function* () {
      yield* [1, 2, 3, 4, 5, 6]
    })()
    for await (const result of inOrder(parts, act, 3)) results.push(result)
    expect(results).toEqual([1, 2, 3, 4, 5, 6])
    expect(most).toBe(3)
    const failing = inOrder(
      (async function* () {
        yield 1
      })(),
      () => Promise.reject(new Error('no')),
      2,
    )
    await expect(failing.next()).rejects.toThrow('no')
  })

  it('fails if a report cannot be written, and not if nobody reads it', async () => {
    const failing = (code: string) =>
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
    const full = streamOutput(failing('ENOSPC'))
    await expect(full.write('x').then(() => full.end())).rejects.toMatchObject({
      problem: { what: 'unreadable', file: 'stdout' },
    })
    await full.end()
    const gone = streamOutput(failing('EPIPE'))
    await gone.write('x'.repeat(100_000))
    expect(gone.isClosed()).toBe(true)
    await gone.write('more')
    await gone.end()
    const file = pathOf('written.txt')
    const written = await fileOutput(file)
    await written.write('whole\n')
    await written.end()
    expect(readFileSync(file, 'utf8')).toBe('whole\n')
  })
})

describe('the process', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is the world of the command', () => {
    const world = processWorld()
    expect(world.today()).toMatch(/^\d{4}-\d\d-\d\d$/)
    const stop = vi.fn()
    const before = process.listenerCount('SIGINT')
    const forget = world.onInterrupt(stop)
    expect(process.listenerCount('SIGINT')).toBe(before + 1)
    forget()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })

  it('exits with the code of the command', async () => {
    const { argv, exitCode } = process
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    process.argv = [...argv.slice(0, 2), 'number', '京ICP备12345678号', 'x', '--lang', 'en']
    await import('../../src/cli/bin')
    expect(process.exitCode).toBe(1)
    expect(write.mock.calls.map(([text]) => text).join('')).toContain('filing number of a subject')
    process.argv = argv
    process.exitCode = exitCode
  })
})
