/** Where in an input something is: the row of a table or the line of a file, and the column. */
export interface Position {
  readonly row?: number | undefined
  /** The name of a table's column, or the number of a character in its line. */
  readonly column?: string | number | undefined
}

/** What is wrong with an input; `texts.ts` has a sentence for each. */
export type Problem =
  | { readonly what: 'not-found' | 'is-folder' | 'no-permission' | 'unreadable' | 'too-large'; readonly file: string }
  | {
      readonly what: 'unknown-type' | 'is-zip' | 'is-old-excel' | 'not-excel' | 'empty' | 'is-input'
      readonly file: string
    }
  | { readonly what: 'not-json' | 'not-yaml' | 'not-csv' | 'not-encoded'; readonly detail: string }
  | { readonly what: 'too-long' | 'not-object' | 'too-deep' }
  | { readonly what: 'no-column'; readonly column: string }
  | { readonly what: 'column-twice'; readonly column: string }
  | { readonly what: 'no-province'; readonly name: string }
  | { readonly what: 'too-many-cells'; readonly cells: number; readonly columns: number }
  | { readonly what: 'not-text'; readonly column: string }
  | { readonly what: 'not-one-of'; readonly value: string; readonly allowed: readonly string[] }

/** An input, or a row of one, that cannot be checked. */
export class UnusableInput extends Error {
  constructor(
    readonly problem: Problem,
    readonly position: Position = {},
  ) {
    super(problem.what)
    this.name = 'UnusableInput'
  }
}
