import { TextDecoder } from 'node:util'
import { UnusableInput } from '../unusable'

/** The encodings that tables come in. */
export const encodings = ['auto', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const

export type Encoding = (typeof encodings)[number]

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The encoding of a file by its first bytes: a mark, else UTF-8 if they are, else what Chinese Windows writes. */
export const encodingOf = (bytes: Uint8Array): Exclude<Encoding, 'auto'> => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'gb18030'
}

/** Whether a file is an archive, as the workbooks of Excel are. */
export const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)

/** Refuses the workbooks of Excel before 2007, and those with a password. */
export const refuseOldWorkbook = (bytes: Uint8Array, file: string): void => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnusableInput({ what: 'is-old-excel', file })
}

/** Refuses what is no text at all. */
const refuseWorkbook = (bytes: Uint8Array, file: string): void => {
  if (isWorkbook(bytes)) throw new UnusableInput({ what: 'is-zip', file })
  refuseOldWorkbook(bytes, file)
}

const lineBreaks = (text: string): number => text.split('\n').length - 1

/** The text of a chunk up to its first line that is not of the encoding; nothing if the end of the last chunk is at fault. */
const readable = (bytes: Uint8Array, encoding: string): string => {
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length
    try {
      text += new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return text
    }
    start = end
  }
  return ''
}

/** The text of a stream of bytes. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  asked: Encoding,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let lines = 1
  for await (const bytes of chunks) {
    if (decoder === undefined) {
      refuseWorkbook(bytes, file)
      decoder = new TextDecoder(asked === 'auto' ? encodingOf(bytes) : asked, { fatal: true })
    }
    let text: string
    try {
      text = decoder.decode(bytes, { stream: true })
    } catch {
      const row = lines + lineBreaks(readable(bytes, decoder.encoding))
      throw new UnusableInput({ what: 'not-encoded', detail: decoder.encoding.toUpperCase() }, { row })
    }
    lines += lineBreaks(text)
    yield text
  }
  try {
    yield decoder?.decode() ?? ''
  } catch {
    const detail = (decoder as TextDecoder).encoding.toUpperCase()
    throw new UnusableInput({ what: 'not-encoded', detail }, { row: lines })
  }
}
