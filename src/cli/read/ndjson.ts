import { type Column, columnOf, type Row } from '../rows'
import { UnusableInput } from '../unusable'
import { parseJson } from './json'
import { type Line, linesOf } from './lines'
import type { Sink } from './table'

const textOf = (value: unknown, column: string, row: number): string | undefined => {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value) && value.every((element) => typeof element === 'string')) return value.join(' ')
  if (typeof value === 'string') return value
  if (column === 'id' && typeof value === 'number') return String(value)
  throw new UnusableInput({ what: 'not-text', column }, { row, column })
}

const rowFrom = ({ row, text }: Line, ignored: Set<string>): Row => {
  const value = parseJson(text, row).value
  if (typeof value === 'string') return { row, cells: { name: value } }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnusableInput({ what: 'not-object' }, { row })
  const cells: Partial<Record<Column, string>> = { name: '' }
  for (const [key, part] of Object.entries(value)) {
    const column = columnOf(key)
    if (column === undefined) ignored.add(key)
    else {
      const cell = textOf(part, key, row)
      if (cell !== undefined) cells[column] = cell
    }
  }
  return { row, cells }
}

/** The rows of a text with one JSON value a line: an object with the columns as keys, or a name. */
export async function* ndjsonRows(chunks: AsyncGenerator<string>, sink: Sink): AsyncGenerator<readonly Row[]> {
  const ignored = new Set<string>()
  for await (const lines of linesOf(chunks)) {
    const rows: Row[] = []
    for (const line of lines) if (line.text.trim() !== '') sink.attempt(() => rows.push(rowFrom(line, ignored)))
    yield rows
  }
  sink.ignored([...ignored])
}

/** The rows of a text with one name a line. */
export async function* textRows(chunks: AsyncGenerator<string>): AsyncGenerator<readonly Row[]> {
  for await (const lines of linesOf(chunks))
    yield lines.flatMap(({ row, text }) => (text.trim() === '' ? [] : [{ row, cells: { name: text } }]))
}
