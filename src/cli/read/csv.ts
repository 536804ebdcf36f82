import { CsvError, parse } from 'csv-parse'
import type { Row } from '../rows'
import { UnusableInput } from '../unusable'
import { longestLine } from './lines'
import { rowReader, type Sink } from './table'

/** The separator of a table, by its first line: what separates it into most cells. */
export const separatorOf = (line: string): string => {
  const separators = [',', '\t', ';', '，']
  const cells = separators.map((separator) => line.split(separator).length)
  return separators[cells.indexOf(Math.max(...cells))] as string
}

const errorOf = (error: CsvError, row: number): UnusableInput => {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new UnusableInput({ what: 'too-long' }, { row })
  const column = (error.column as number) + 1
  const detail = error.message.replace(/[.:].*$/s, '')
  return new UnusableInput({ what: 'not-csv', detail }, { row, column })
}

/** The text up to the end of the first line. */
const firstLine = async (chunks: AsyncGenerator<string>): Promise<string> => {
  let text = ''
  while (!text.includes('\n') && text.length <= longestLine) {
    const { done, value } = await chunks.next()
    if (done) break
    text += value
  }
  return text
}

/** The rows of a CSV text whose first row names the columns. */
export async function* csvRows(chunks: AsyncGenerator<string>, sink: Sink): AsyncGenerator<readonly Row[]> {
  const first = await firstLine(chunks)
  const reader = rowReader(sink)
  let failure: unknown
  const parser = parse({
    delimiter: separatorOf(first.split('\n', 1)[0] as string),
    relax_column_count: true,
    max_record_size: longestLine,
    on_record: (cells: string[]) => void reader.add(cells),
  })
  parser.on('error', (error) => {
    failure = error instanceof CsvError ? errorOf(error, reader.row() + 1) : error
  })
  const write = (text: string) => new Promise((resolve) => parser.write(text, resolve))
  await write(first)
  yield reader.take()
  // What is before a failure is whole.
  for await (const chunk of failure === undefined ? chunks : []) {
    await write(chunk)
    yield reader.take()
    if (failure !== undefined) break
  }
  if (failure === undefined) await new Promise((resolve) => parser.once('close', resolve).resume().end())
  yield reader.take()
  if (failure !== undefined) throw failure
  if (!reader.hasHeader()) throw new UnusableInput({ what: 'empty', file: sink.file })
}
