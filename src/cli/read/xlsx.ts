import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import type { Row } from '../rows'
import { UnusableInput } from '../unusable'
import { isWorkbook, refuseOldWorkbook } from './decode'
import type { Source } from './file'
import { rowReader, type Sink } from './table'

/** So many rows are passed on at once. */
const atOnce = 500

/** The text of a cell. */
const textOf = (value: CellValue): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')

/** The bytes of a workbook as its reader takes them. */
const streamOf = ({ bytes, file }: Source): ReadableStream<Uint8Array> => {
  const chunks = bytes[Symbol.asyncIterator]()
  let isFirst = true
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) return controller.close()
      if (isFirst) refuseOldWorkbook(value, file)
      if (isFirst && !isWorkbook(value)) throw new UnusableInput({ what: 'not-excel', file })
      isFirst = false
      controller.enqueue(value)
    },
  })
}

/** The rows of the first sheet of an Excel workbook, whose first row names the columns. */
export async function* xlsxRows(source: Source, sink: Sink): AsyncGenerator<readonly Row[]> {
  const reader = rowReader(sink)
  const { file } = source
  const rows = streamXlsxRows(streamOf(source))
  for (let left = atOnce; ; left--) {
    const next = await rows.next().catch((error: unknown) => {
      throw error instanceof UnusableInput ? error : new UnusableInput({ what: 'not-excel', file })
    })
    if (next.done) break
    reader.add(next.value.values.map(textOf), next.value.index + 1)
    if (left > 0) continue
    yield reader.take()
    left = atOnce
  }
  yield reader.take()
  if (!reader.hasHeader()) throw new UnusableInput({ what: 'empty', file })
}
