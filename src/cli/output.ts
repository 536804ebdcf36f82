import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { fileProblem } from './read/file'

/** Where a report goes, as fast as it is taken. */
export interface Output {
  /** Writes a text, and waits if the reader is slow. Does nothing once the reader has gone. */
  readonly write: (text: string) => Promise<void>
  /** Whether the reader wants no more, as `head` does. */
  readonly isClosed: () => boolean
  readonly end: () => Promise<void>
}

const outputTo = (stream: Writable, fail: (error: unknown) => never): Output => {
  let error: unknown
  let closed = false
  const onError = (thrown: unknown) => {
    closed = true
    if ((thrown as NodeJS.ErrnoException).code !== 'EPIPE') error = thrown
  }
  stream.on('error', onError)
  // Once: who hears of it writes no more.
  const check = () => {
    if (error === undefined) return
    const thrown = error
    error = undefined
    fail(thrown)
  }
  return {
    write: async (text) => {
      if (closed || text === '') return check()
      await new Promise<void>((resolve) => void stream.write(text, () => resolve()))
      check()
    },
    isClosed: () => closed,
    end: async () => check(),
  }
}

/** A report to a stream that stays open, such as the standard output. */
export const streamOutput = (stream: Writable): Output =>
  outputTo(stream, (error) => {
    throw fileProblem(error, 'stdout')
  })

/** A report to a file. */
export const fileOutput = async (file: string): Promise<Output> => {
  const fail = (error: unknown): never => {
    throw fileProblem(error, file)
  }
  const stream = (await open(file, 'w').catch(fail)).createWriteStream()
  const output = outputTo(stream, fail)
  const end = async () => {
    await output.end()
    await new Promise((resolve) => stream.end(resolve))
    await output.end()
  }
  return { ...output, end }
}
