import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Level } from '../../index'
import { catalogue, type Entry } from '../catalogue'
import type { Checked, Finding } from '../checked'
import type { Context } from '../context'
import type { Language } from '../texts'
import type { Writer } from './writer'

const levels: Readonly<Record<Level, Result.level>> = { error: 'error', review: 'warning', advice: 'note' }

const ruleOf = (
  language: Language,
  { code, title, level, clause, clauseText, sources }: Entry,
): ReportingDescriptor => ({
  id: code,
  shortDescription: { text: title[language] },
  ...(clauseText !== undefined && { fullDescription: { text: clauseText[language] } }),
  defaultConfiguration: { level: levels[level] },
  properties: { ...(clause !== undefined && { clause }), ...(sources !== undefined && { sources }) },
})

const uriOf = (file: string): string => encodeURI(file.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\\', '/'))

const resultOf = (finding: Finding, { file, row }: Checked): Result => {
  const { code, level, message, path, params, at } = finding
  const { row: startLine = 1, column } = row === undefined ? at : { row, column: undefined }
  const startColumn = typeof column === 'number' ? { startColumn: column } : {}
  return {
    ruleId: code,
    level: levels[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine, ...startColumn } },
        ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.') }] }),
      },
    ],
    properties: { params },
  }
}

/** The start of a log, up to its results. */
const startOf = (language: Language, edition: string): string => {
  const rules = [...catalogue().values()].map((entry) => ruleOf(language, entry))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'beian', rules } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        properties: { edition },
        results: [],
      },
    ],
  }
  return `${JSON.stringify(log).replace(/\]\}\]\}$/, '')}\n`
}

/** A log in SARIF 2.1.0 (OASIS, 2020-03-27), for the tools of code hosts; it is whole however early the run ends. */
export const sarifWriter = ({ settings: { language, edition } }: Context): Writer => ({
  head: () => startOf(language, edition),
  items: (items) =>
    items.flatMap((item) => item.issues.map((finding) => JSON.stringify(resultOf(finding, item)))).join(',\n'),
  between: ',\n',
  tail: ({ unusable }, interrupted) =>
    `\n],"invocations":[{"executionSuccessful":${unusable === 0 && !interrupted}}]}]}\n`,
  hasTotals: false,
})
