import type { Row } from '../rows'
import type { Problem } from '../unusable'

/** Where a table's reader tells what it cannot use. */
export interface Sink {
  readonly file: string
  /** Does something with a row; if the row cannot be used, the row is reported and left out. */
  readonly attempt: (act: () => unknown) => void
  /** Names of columns that are not known. */
  readonly ignored: (columns: readonly string[]) => void
}

/** A reader of one type of table. */
export type TableReader = (chunks: AsyncGenerator<string>, sink: Sink) => AsyncGenerator<readonly Row[]>

export type { Problem }
