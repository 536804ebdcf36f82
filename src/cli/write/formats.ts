import type { Context, Format } from '../context'
import { csvWriter } from './csv'
import { htmlWriter } from './html'
import { jsonWriter, ndjsonWriter } from './json'
import { sarifWriter } from './sarif'
import { textWriter } from './text'
import type { Writer } from './writer'

const writers: Readonly<Record<Format, (context: Context) => Writer>> = {
  text: textWriter,
  json: jsonWriter,
  ndjson: ndjsonWriter,
  csv: csvWriter,
  html: htmlWriter,
  sarif: sarifWriter,
}

/** The writer of the format that was asked for. */
export const writerOf = (context: Context): Writer => writers[context.settings.format](context)
