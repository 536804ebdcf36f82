const digits = (number, places) =>
  number.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })

const significant = (number) => digits(number, number < 10 ? 2 : number < 100 ? 1 : 0)

const formats = {
  text: (value) => value,
  count: (value) => digits(value, 0),
  ns: (value) => digits(value, value < 100 ? 1 : 0),
  ms: (value) => significant(value),
  kilobytes: (value) => digits(value / 1024, 1),
  times: (value) => significant(value),
}

const cell = (value, unit) => (value === undefined || value === null ? '–' : formats[unit](value))

const textOf = ({ head, rows }) => [
  head.map(([label]) => label),
  ...rows.map((row) => head.map(([, unit], i) => cell(row[i], unit))),
]

const isLeft = ({ head }, column) => head[column][1] === 'text'

/** A table for a terminal. */
const plain = (table) => {
  const lines = textOf(table)
  const widths = table.head.map((_, i) => Math.max(...lines.map((line) => line[i].length)))
  const pad = (text, i) => (isLeft(table, i) ? text.padEnd(widths[i]) : text.padStart(widths[i]))
  return [table.title, ...lines.map((line) => `  ${line.map(pad).join('  ').trimEnd()}`), ''].join('\n')
}

/** A table in Markdown. */
const markdown = (table) => {
  const [head, ...rows] = textOf(table)
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = table.head.map((_, i) => (isLeft(table, i) ? '---' : '--:'))
  return [`**${table.title}**`, '', line(head), line(rule), ...rows.map(line), ''].join('\n')
}

/** Prints a table of `{ title, head: [label, unit][], rows }`. */
export const printTable = (table, asMarkdown) => (asMarkdown ? markdown : plain)(table)
