import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Problem, UnusableInput } from '../unusable'

const whats: Readonly<Record<string, 'not-found' | 'is-folder' | 'no-permission'>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

/** What a failure of the file system means. */
export const fileProblem = (error: unknown, file: string): UnusableInput =>
  new UnusableInput({ what: whats[String((error as NodeJS.ErrnoException).code)] ?? 'unreadable', file } as Problem)

/** Whether two paths lead to one file, by whatever links. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino && first.isFile()
}

/** The bytes of a file, and how many of how many have been read. */
export interface Source {
  readonly file: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size: number | undefined
  readonly read: () => number
}

/** Chunks whose failures name the file. */
export async function* reported(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (error) {
    throw fileProblem(error, file)
  }
}

/** Opens a file, or the standard input for `-`. */
export const open = async (file: string, stdin: Readable): Promise<Source> => {
  if (file === '-') return { file: 'stdin', bytes: stdin, size: undefined, read: () => 0 }
  const { size, isDirectory } = await stat(file).then(
    (found) => ({ size: found.isFile() ? found.size : undefined, isDirectory: found.isDirectory() }),
    (error: unknown) => {
      throw fileProblem(error, file)
    },
  )
  if (isDirectory) throw new UnusableInput({ what: 'is-folder', file })
  const stream = createReadStream(file)
  return { file, bytes: reported(stream, file), size, read: () => stream.bytesRead }
}

const mostBytes = 64 * 1024 * 1024

/** All bytes of a source that has to be read at once. */
export const readAll = async ({ bytes, file }: Source): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) throw new UnusableInput({ what: 'too-large', file })
  }
  return Buffer.concat(chunks)
}
