import type { Checked, Finding } from '../checked'
import type { Context } from '../context'
import { frequentCodes, type Totals } from '../totals'
import type { Writer } from './writer'

const issueOf = ({ code, level, clause, path, params, message, at }: Finding, isRow: boolean) => ({
  code,
  level,
  ...(clause !== undefined && { clause }),
  path,
  params,
  message,
  ...(!isRow && { at }),
})

const recordOf = (item: Checked) => {
  const { file, row, id, title, ok, issues, suggestions, notes, missing, byHand, needs } = item
  const isRow = row !== undefined
  return {
    ...(isRow ? { row, ...(id !== undefined && { id }), name: title } : { file, title }),
    ok,
    issues: issues.map((finding) => issueOf(finding, isRow)),
    ...(suggestions.length > 0 && { suggestions }),
    ...(notes.length > 0 && { notes }),
    ...(!isRow && { missing, byHand }),
    ...(needs !== undefined && { needs }),
  }
}

const totalsOf = (totals: Totals) => ({ ...totals, codes: Object.fromEntries(frequentCodes(totals)) })

/** One JSON value on a line for each thing that was checked. */
export const ndjsonWriter = (): Writer => ({
  head: () => '',
  items: (items) => items.map((item) => `${JSON.stringify(recordOf(item))}\n`).join(''),
  tail: () => '',
  hasTotals: false,
})

/** One JSON document, which is whole however early the run ends. */
export const jsonWriter = ({ settings: { command, edition, language } }: Context): Writer => ({
  head: () => `{"command":"${command}","edition":${JSON.stringify(edition)},"lang":"${language}","results":[\n`,
  items: (items) => items.map((item) => JSON.stringify(recordOf(item))).join(',\n'),
  between: ',\n',
  tail: (totals, interrupted) =>
    `\n],"totals":${JSON.stringify(totalsOf(totals))}${interrupted ? ',"interrupted":true' : ''}}\n`,
  hasTotals: true,
})
