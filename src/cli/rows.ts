import { fieldsEn, fieldsZh, subjectKindsEn, subjectKindsZh } from '../locales/labels'
import { UnusableInput } from './unusable'

/** The columns that a table of names or websites can have. */
export const columns = [
  'id',
  'name',
  'kind',
  'registeredName',
  'subjectName',
  'level',
  'province',
  'domains',
  'description',
  'businessScope',
  'serviceContents',
] as const

export type Column = (typeof columns)[number]

/** One row of a table: its number as a spreadsheet or an editor counts, and its cells. */
export interface Row {
  readonly row: number
  readonly cells: Readonly<Partial<Record<Column, string>>>
}

/** Other names of columns, besides those that forms use. */
const aliases: Readonly<Record<string, Column>> = {
  编号: 'id',
  名称: 'name',
  网站名: 'name',
  单位性质: 'kind',
  主体性质: 'kind',
  单位全称: 'registeredName',
  全称: 'registeredName',
  主体名称: 'registeredName',
  单位名称: 'subjectName',
  省份: 'province',
  省: 'province',
  所在省份: 'province',
  domain: 'domains',
  网站域名: 'domains',
  简介: 'description',
  网站内容: 'description',
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s_-]/g, '')
    .toLowerCase()

const byName = new Map<string, Column>([
  ...columns.flatMap((column): [string, Column][] => {
    const label = column === 'subjectName' ? 'subject.name' : column
    const labels = label in fieldsZh ? [fieldsZh[label as never], fieldsEn[label as never]] : []
    return [column, ...labels].map((name) => [plain(name), column])
  }),
  ...Object.entries(aliases).map(([name, column]): [string, Column] => [plain(name), column]),
])

/** The column that a header names, in English or Chinese; `undefined` if it is none of ours. */
export const columnOf = (header: string): Column | undefined => byName.get(plain(header))

/** What a header gives for each of its cells, and the names that are not known. */
export interface Header {
  readonly columns: readonly (Column | undefined)[]
  readonly ignored: readonly string[]
}

/** Reads the first row of a table. */
export const headerOf = (cells: readonly string[], row: number): Header => {
  const found = cells.map(columnOf)
  found.forEach((column, at) => {
    if (column !== undefined && found.indexOf(column) !== at)
      throw new UnusableInput({ what: 'column-twice', column: cells[at] as string }, { row, column: cells[at] })
  })
  if (!found.includes('name')) throw new UnusableInput({ what: 'no-column', column: 'name' }, { row })
  return { columns: found, ignored: cells.filter((cell, at) => found[at] === undefined && cell.trim() !== '') }
}

/** A row of cells by the columns of a header. */
export const rowOf = (header: Header, cells: readonly string[], row: number): Row => {
  const extra = cells.slice(header.columns.length).some((cell) => cell.trim() !== '')
  if (extra)
    throw new UnusableInput({ what: 'too-many-cells', cells: cells.length, columns: header.columns.length }, { row })
  const known: Partial<Record<Column, string>> = {}
  header.columns.forEach((column, at) => {
    const cell = cells[at] ?? ''
    if (column !== undefined && cell !== '') known[column] = cell
  })
  return { row, cells: { ...known, name: known.name ?? '' } }
}

const kinds = new Map(
  [subjectKindsZh, subjectKindsEn].flatMap((labels) =>
    Object.entries(labels).flatMap(([kind, label]) => [kind, label].map((name) => [plain(name), kind] as const)),
  ),
)
const levels = new Map([...['national', '国家级', '国家级单位'].map((name) => [name, 'national'] as const)])

const choice = (known: ReadonlyMap<string, string>, row: Row, column: Column, allowed: readonly string[]) => {
  const value = row.cells[column]?.trim()
  if (value === undefined || value === '') return undefined
  const found = known.get(plain(value))
  if (found === undefined) throw new UnusableInput({ what: 'not-one-of', value, allowed }, { row: row.row, column })
  return found
}

/** The kind of subject of a row, in English or Chinese. */
export const kindOf = (row: Row): string | undefined =>
  choice(kinds, row, 'kind', Object.entries(subjectKindsZh).flat())

/** The level of the organisation of a row. */
export const levelOf = (row: Row): string | undefined => choice(levels, row, 'level', [...levels.keys()])

/** The elements of a cell that lists several. */
export const listOf = (cell = ''): string[] => cell.split(/[\s,;，；、|]+/).filter((element) => element !== '')
