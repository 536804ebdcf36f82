import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { beian } from './world'

const names = Array.from({ length: 3_000 }, (_, i) => `第${i}日记`)

describe('several jobs', () => {
  const args = ['names', '-', '--kind', 'individual', '--format', 'ndjson', '--jobs', '3']

  it('check side by side, and report in the order of the rows', async () => {
    const { out, code, err } = await beian([...args, '--lang', 'en'], { stdin: names.join('\n') })
    expect(out).toBe(names.map((name, i) => `${i + 1} ${name} individual\n`).join(''))
    expect(code).toBe(0)
    expect(err).toContain('3,000 rows checked')
  })

  it('fail as one if a worker fails', async () => {
    await expect(beian(args, { stdin: '雕刻光阴\n坏了\n' })).rejects.toThrow('a worker failed')
  })

  it('end if the user interrupts', async () => {
    const idle = new Readable({ read() {} })
    idle.push('雕刻光阴\n')
    const { code } = await beian(args, { stdin: idle, interrupt: (stop) => setTimeout(stop, 300) })
    expect(code).toBe(130)
  })

  it.each(['0', '65', '1.5', 'x'])('cannot be %s', async (jobs) => {
    const { code, err } = await beian(['names', '-', '--jobs', jobs, '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('1–64')
  })
})

describe('a worker', () => {
  afterEach(() => vi.doUnmock('node:worker_threads'))

  it('answers with what the command would write itself', async () => {
    const port = Object.assign(new EventEmitter(), { postMessage: vi.fn() })
    const settings = {
      command: 'names',
      file: 'a.txt',
      edition: 'tencent-2016-09-19',
      language: 'en',
      format: 'csv',
      failOn: 'error',
      today: '2026-11-28',
    }
    vi.doMock('node:worker_threads', () => ({ parentPort: port, workerData: settings }))
    await import('../../src/cli/worker')
    port.emit('message', [
      { row: 1, cells: { name: '雕刻光阴' } },
      { row: 2, cells: { name: '小窝', kind: '谁' } },
    ])
    expect(port.postMessage.mock.calls).toEqual([
      [
        {
          text: 'a.txt,1,,雕刻光阴,ok,,,,,\n',
          totals: expect.objectContaining({ checked: 1, ok: 1, unusable: 1 }),
          problems: [
            { problem: expect.objectContaining({ what: 'not-one-of' }), position: { row: 2, column: 'kind' } },
          ],
        },
      ],
    ])
  })
})
