import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main'
import type { Out, World } from '../../src/cli/world'

const folder = mkdtempSync(join(tmpdir(), 'beian-cli-'))

/** A file with this content; its path. */
export const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** A path in the same folder, of a file that does not exist yet. */
export const pathOf = (name: string): string => join(folder, name)

/** A stream that remembers what is written, after a moment, so that writers have to wait. */
export const memory = (isTTY = false): Out & { text: () => string } => {
  let text = ''
  const stream = new Writable({
    highWaterMark: 16,
    write: (chunk, _, done) => {
      text += chunk
      setImmediate(done)
    },
  })
  return Object.assign(stream, { isTTY, text: () => text })
}

export interface Options {
  readonly stdin?: string | Readable
  readonly env?: Record<string, string>
  readonly stdout?: Out
  readonly terminal?: boolean
  /** Is given what stops the run. */
  readonly interrupt?: (stop: () => void) => void
}

/** Runs the command in this process. */
export const beian = async (args: readonly string[], options: Options = {}) => {
  const { stdin = '', env = {}, stdout, terminal = false, interrupt } = options
  const out = memory()
  const err = memory(terminal)
  const world: World = {
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: stdout ?? out,
    stderr: err,
    env,
    workerFile: new URL('worker.mjs', import.meta.url),
    today: () => '2026-11-28',
    onInterrupt: (stop) => {
      interrupt?.(stop)
      return () => {}
    },
  }
  const code = await main(args, world)
  // What is written last arrives a moment later.
  while (out.writableLength + err.writableLength > 0) await new Promise((resolve) => setImmediate(resolve))
  return { code, out: out.text(), err: err.text() }
}
