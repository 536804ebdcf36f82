import { extname } from 'node:path'
import type { Document } from '../document'
import type { Row } from '../rows'
import { UnusableInput } from '../unusable'
import { csvRows } from './csv'
import { decoded, type Encoding } from './decode'
import { readAll, type Source } from './file'
import { parseJson } from './json'
import { ndjsonRows, textRows } from './ndjson'
import type { Sink } from './table'

/** The types of input. */
export const tableTypes = ['txt', 'csv', 'ndjson', 'xlsx'] as const
export const documentTypes = ['json', 'yaml'] as const

export type TableType = (typeof tableTypes)[number]
export type DocumentType = (typeof documentTypes)[number]

const tableEndings: Readonly<Record<string, TableType>> = {
  '.txt': 'txt',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xlsx': 'xlsx',
}

const documentEndings: Readonly<Record<string, DocumentType>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' }

const typeBy = <T>(endings: Readonly<Record<string, T>>, file: string, otherwise: T): T => {
  if (file === '-') return otherwise
  const type = endings[extname(file).toLowerCase()]
  if (type === undefined) throw new UnusableInput({ what: 'unknown-type', file })
  return type
}

/** The type of a table by the name of its file; the standard input is one name a line unless said otherwise. */
export const tableTypeOf = (file: string, asked: TableType | undefined): TableType =>
  asked ?? typeBy(tableEndings, file, 'txt')

/** The type of a document by the name of its file; `undefined` for the standard input, which may be either. */
export const documentTypeOf = (file: string, asked: DocumentType | undefined): DocumentType | undefined =>
  asked ?? typeBy<DocumentType | undefined>(documentEndings, file, undefined)

/** So many rows are checked at once: little enough to stop soon, and to keep the memory small. */
const atOnce = 500

async function* inBatches(parts: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for await (const rows of parts)
    for (let start = 0; start < rows.length; start += atOnce) yield rows.slice(start, start + atOnce)
}

async function* partsOf(source: Source, type: TableType, encoding: Encoding, sink: Sink) {
  if (type === 'xlsx') {
    const { xlsxRows } = await import('./xlsx')
    return yield* xlsxRows(source, sink)
  }
  const text = decoded(source.bytes, source.file, encoding)
  if (type === 'csv') yield* csvRows(text, sink)
  else yield* type === 'ndjson' ? ndjsonRows(text, sink) : textRows(text)
}

/** The rows of a table, in batches as they are read. */
export const rowsOf = (
  source: Source,
  type: TableType,
  encoding: Encoding,
  sink: Sink,
): AsyncGenerator<readonly Row[]> => inBatches(partsOf(source, type, encoding, sink))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The text of a source that has to be read at once. */
const textOf = async (source: Source, encoding: Encoding): Promise<string> => {
  const bytes = await readAll(source)
  let text = ''
  for await (const part of decoded(once(bytes), source.file, encoding)) text += part
  return text
}

/** The documents of a source: one of JSON, any number of YAML. */
export const documentsOf = async (
  source: Source,
  type: DocumentType | undefined,
  encoding: Encoding,
): Promise<Document[]> => {
  const text = await textOf(source, encoding)
  if (text.trim() === '') throw new UnusableInput({ what: 'empty', file: source.file })
  if (type === 'json' || (type === undefined && /^\s*[[{]/.test(text))) return [parseJson(text)]
  const { parseYaml } = await import('./yaml')
  const documents = parseYaml(text)
  if (documents.length === 0) throw new UnusableInput({ what: 'empty', file: source.file })
  return documents
}
