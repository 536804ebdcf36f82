import type { Problem } from '../unusable'

const list = (words: readonly string[]): string => words.join(', ')

/** What cannot be used, in English. */
export const problem = (about: Problem): string => {
  switch (about.what) {
    case 'not-found':
      return `There is no file ${about.file}.`
    case 'is-folder':
      return `${about.file} is a folder. Name a file.`
    case 'is-input':
      return `${about.file} is an input, which the report would replace. Name another file after -o.`
    case 'no-permission':
      return `You may not read or write ${about.file}.`
    case 'unreadable':
      return `${about.file} cannot be read or written.`
    case 'too-large':
      return `${about.file} is larger than 64 MB. Split it.`
    case 'unknown-type':
      return `The type of ${about.file} is not known by its name. Say what it is with --from.`
    case 'is-zip':
      return `${about.file} is a workbook or an archive, not text. Name it .xlsx, or use --from xlsx.`
    case 'is-old-excel':
      return `${about.file} is a workbook of the old kind (.xls). Save it as .xlsx or .csv.`
    case 'not-excel':
      return `${about.file} is no Excel workbook (.xlsx), or it is damaged.`
    case 'empty':
      return `${about.file} is empty.`
    case 'not-json':
      return `This is not valid JSON: ${about.detail}.`
    case 'not-yaml':
      return `This is not valid YAML: ${about.detail}.`
    case 'not-csv':
      return `This is not valid CSV: ${about.detail}.`
    case 'not-encoded':
      return `This is not ${about.detail}. Name the encoding with --encoding.`
    case 'too-long':
      return 'This line or row is longer than a million characters.'
    case 'too-deep':
      return 'This is nested too deeply.'
    case 'not-object':
      return 'An object or a text was expected.'
    case 'no-column':
      return `There is no column “${about.column}”. The first row must name the columns; for one name a line use a .txt file.`
    case 'column-twice':
      return `Two columns are called “${about.column}”.`
    case 'no-province':
      return `There is no province “${about.name}”. Write 广东省, 广东 or CN-GD.`
    case 'too-many-cells':
      return `The row has ${about.cells} cells, the table ${about.columns} column${about.columns === 1 ? '' : 's'}. A text with a separator must be quoted.`
    case 'not-text':
      return `The ${about.column} must be a text.`
    case 'not-one-of':
      return `“${about.value}” is not allowed. Use one of: ${list(about.allowed)}.`
  }
}
