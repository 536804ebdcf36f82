import { stringify } from 'csv-stringify/sync'

/** The formats of reports that list facts and judge nothing. */
export const plainFormats = ['text', 'json', 'csv'] as const

export type PlainFormat = (typeof plainFormats)[number]

type Cells = readonly (string | number | boolean)[]

/** What is written of one document, in each format. */
export interface Plain<T> {
  readonly lines: (item: T) => readonly string[]
  readonly json: (item: T) => unknown
  readonly columns: readonly string[]
  readonly rows: (item: T) => readonly Cells[]
}

/** A report in pieces. */
export interface PlainWriter<T> {
  readonly head: () => string
  readonly one: (item: T) => string
  readonly between: string
  readonly tail: () => string
}

const table = (rows: readonly Cells[]): string =>
  stringify(
    rows.map((row) => row.map(String)),
    { escape_formulas: true },
  )

/** Writes a report in one of the formats. */
export const plainWriter = <T>(command: string, format: PlainFormat, plain: Plain<T>): PlainWriter<T> => {
  const { lines, json, columns, rows } = plain
  const writers: Readonly<Record<PlainFormat, PlainWriter<T>>> = {
    text: { head: () => '', one: (item) => `${lines(item).join('\n')}\n`, between: '\n', tail: () => '' },
    json: {
      head: () => `{"command":${JSON.stringify(command)},"results":[\n`,
      one: (item) => JSON.stringify(json(item)),
      between: ',\n',
      tail: () => '\n]}\n',
    },
    csv: { head: () => table([columns]), one: (item) => table(rows(item)), between: '', tail: () => '' },
  }
  return writers[format]
}
