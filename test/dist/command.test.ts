import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// The command as it is built, as a process of its own.

const command = resolve('dist/cli/beian.js')
const folder = mkdtempSync(join(tmpdir(), 'beian-command-'))

const fileOf = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const table = (rows: number): string => `name,kind\n${'云杉科技,individual\n深圳美食记,individual\n'.repeat(rows / 2)}`

const start = (parameters: readonly string[], options: SpawnOptions = {}) => {
  const child = spawn(process.execPath, [command, ...parameters], { cwd: folder, ...options })
  const said = { out: '', err: '' }
  child.stdout?.on('data', (data) => {
    said.out += data
  })
  child.stderr?.on('data', (data) => {
    said.err += data
  })
  return { child, said, ended: once(child, 'close').then(([code]) => ({ code, ...said })) }
}

const run = async (parameters: readonly string[], options: SpawnOptions & { readonly stdin?: string } = {}) => {
  const { child, ended } = start(parameters, options)
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.stdin ?? '')
  return await ended
}

describe('exit codes', () => {
  const clean = fileOf('clean.csv', 'name,kind\n雕刻光阴,individual\n')
  const bad = fileOf('bad.csv', 'name,kind\n小窝,individual\n')
  const suspect = fileOf('suspect.csv', 'name,kind\n老友棋牌角,individual\n')

  it.each([
    [0, ['names', clean]],
    [1, ['names', bad]],
    [0, ['names', bad, '--fail-on', 'never']],
    [0, ['names', suspect]],
    [1, ['names', suspect, '--fail-on', 'review']],
    [2, ['names', 'none.csv']],
    [2, ['names', clean, '--format', 'pdf']],
    [2, ['names', clean, '-o', '/none/report.csv']],
    [0, ['number', '京ICP备12345678号']],
    [1, ['number', '京ICP备1号']],
    [2, ['explain', 'name.nothing']],
    [2, []],
  ] as const)('%i: %j', async (code, parameters) => {
    expect((await run(parameters)).code).toBe(code)
  })

  it('2, with row and column, for a row that cannot be used; the others are checked', async () => {
    const stdin = 'name,kind\n雕刻光阴,individual\n小窝,公司\n树洞日记,individual,x\n青禾手记,individual\n'
    const { code, out, err } = await run(['names', '-', '--from', 'csv', '--format', 'ndjson', '--lang', 'en'], {
      stdin,
    })
    expect(code).toBe(2)
    expect(err).toContain('stdin, row 3, column kind: “公司” is not allowed.')
    expect(err).toContain('stdin, row 4: The row has 3 cells, the table 2 columns.')
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).row),
    ).toEqual([2, 5])
  })
})

describe('Ctrl-C', () => {
  it.each([
    [1, 'SIGINT'],
    [2, 'SIGINT'],
    [1, 'SIGTERM'],
  ] as const)('leaves whole rows, with %i workers and %s', async (jobs, signal) => {
    const { child, said, ended } = start(['names', '-', '--from', 'csv', '--format', 'ndjson', '--jobs', String(jobs)])
    child.stdin?.on('error', () => {})
    child.stdin?.write(table(40_000))
    while (said.out.length < 10_000) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill(signal)
    const { code, out, err } = await ended
    expect(code).toBe(130)
    const rows = out.split('\n')
    expect(rows.pop()).toBe('')
    expect(rows.map((line) => JSON.parse(line).row)).toEqual(rows.map((_, at) => at + 2))
    expect(rows.length).toBeLessThan(40_000)
    expect(err).toContain('Interrupted. All rows above are whole')
  })

  it('leaves a report that is whole', async () => {
    const file = join(folder, 'report.json')
    const { child, ended } = start(['names', '-', '--from', 'csv', '--format', 'json', '-o', file])
    child.stdin?.on('error', () => {})
    child.stdin?.write(table(2_000))
    const size = (): number => {
      try {
        return readFileSync(file).length
      } catch {
        return 0
      }
    }
    while (size() < 10_000) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    const { results, totals, interrupted } = JSON.parse(readFileSync(file, 'utf8'))
    expect(interrupted).toBe(true)
    expect(totals.checked).toBe(results.length)
  })
})

describe('a long table', () => {
  /** Prints the most memory that the process took, in KB, as its last words. */
  const watch = "data:text/javascript,process.on('exit',()=>console.error('KB',process.resourceUsage().maxRSS))"
  const memoryFor = async (rows: number): Promise<number> => {
    const file = fileOf(`${rows}.csv`, table(rows))
    const env = { ...process.env, NODE_OPTIONS: `--import "${watch}"` }
    const { err } = await run(['names', file, '--format', 'ndjson', '-o', join(folder, 'out.ndjson')], { env })
    return Number(/KB (\d+)/.exec(err)?.[1])
  }

  it('takes no more memory than a short one', async () => {
    const short = await memoryFor(20_000)
    // The report alone has 44 million characters, which would be 89 MB.
    expect(await memoryFor(200_000)).toBeLessThan(short + 60_000)
  })

  it('ends early, and quietly, if nobody reads on', async () => {
    const { child, said, ended } = start(['names', fileOf('long.csv', table(100_000)), '--format', 'ndjson'])
    await once(child.stdout!, 'data')
    child.stdout?.destroy()
    await ended
    expect(said.err).not.toContain('EPIPE')
    expect(Number(/^([\d,]+) rows/m.exec(said.err)?.[1]?.replace(',', ''))).toBeLessThan(100_000)
  })
})
