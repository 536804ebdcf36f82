/** Reads a tab-separated file: comment lines and a header are put aside, cells are trimmed. */
export const parseTable = (text) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/** The share of a part, or null of nothing. */
export const share = (part, whole) => (whole === 0 ? null : part / whole)

const columns = (text) =>
  [...text].reduce((width, character) => width + (/[\u1100-\u{3ffff}]/u.test(character) ? 2 : 1), 0)

const cellOf = (value) =>
  value === null
    ? '–'
    : typeof value === 'number'
      ? Number.isInteger(value)
        ? String(value)
        : value.toFixed(3)
      : String(value)

/** Rows of cells as aligned text. */
export const printTable = (head, rows) => {
  const cells = [head, ...rows.map((row) => row.map(cellOf))]
  const widths = head.map((_, i) => Math.max(...cells.map((row) => columns(row[i]))))
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat(widths[i] - columns(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
