import { type Header, headerOf, type Row, rowOf } from '../rows'

/** Receives what the reader of a table cannot use. */
export interface Sink {
  readonly file: string
  /** Does something with a row; if the row cannot be used, the row is reported and left out. */
  readonly attempt: (act: () => unknown) => void
  /** Names of columns that are not known. */
  readonly ignored: (columns: readonly string[]) => void
}

/** Reads records into rows; the first record that is not empty is the header. Rows count as in a spreadsheet. */
export const rowReader = (sink: Sink) => {
  let header: Header | undefined
  let row = 0
  let rows: Row[] = []
  return {
    add: (cells: string[], at = row + 1): void => {
      row = at
      if (cells.every((cell) => cell.trim() === '')) return
      if (header === undefined) {
        header = headerOf(cells, row)
        sink.ignored(header.ignored)
      } else sink.attempt(() => rows.push(rowOf(header as Header, cells, row)))
    },
    take: (): Row[] => {
      const taken = rows
      rows = []
      return taken
    },
    row: () => row,
    hasHeader: () => header !== undefined,
  }
}
