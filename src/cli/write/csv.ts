import { stringify } from 'csv-stringify/sync'
import type { Checked, Finding } from '../checked'
import { verdictOf } from '../checked'
import type { Writer } from './writer'

const columns = ['file', 'row', 'id', 'name', 'verdict', 'code', 'clause', 'place', 'marked', 'message'] as const

const markedIn = ({ marked }: Finding): string =>
  marked.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))).join(' ')

const rowsOf = ({ file, row, id = '', title, issues }: Checked): (string | number)[][] => {
  const about = (at: number | undefined) => [file, at ?? '', id, title]
  if (issues.length === 0) return [[...about(row), verdictOf(issues), '', '', '', '', '']]
  return issues.map((finding) => [
    ...about(row ?? finding.at.row),
    finding.level,
    finding.code,
    finding.clause ?? '',
    finding.place,
    markedIn(finding),
    finding.message,
  ])
}

// A spreadsheet runs a cell that begins with =, +, - or @ as a formula: an apostrophe before it makes it a text.
const print = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(rows as (string | number)[][], { escape_formulas: true })

/** One row for each issue, and one for each name that has none. */
export const csvWriter = (): Writer => ({
  head: () => print([columns]),
  items: (items) => print(items.flatMap(rowsOf)),
  tail: () => '',
  hasTotals: false,
})
