import { type Context, contextOf, type Settings } from './context'
import { inOrder } from './in-order'
import { type Ledger, ledgerFor } from './ledger'
import type { Output } from './output'
import { poolOf } from './pool'
import { progressOf } from './progress'
import type { Encoding } from './read/decode'
import { open, type Source } from './read/file'
import { rowsOf, type TableType } from './read/input'
import type { Sink } from './read/table'
import type { Row } from './rows'
import { type Part, workerOf } from './run'
import { exitCodeOf } from './totals'
import type { World } from './world'
import { writerOf } from './write/formats'
import { totalLines } from './write/text'
import type { Writer } from './write/writer'

/** How a table is read and worked on. */
export interface TableOptions {
  readonly settings: Settings
  readonly path: string
  readonly type: TableType
  readonly encoding: Encoding
  readonly output: Output
  /** How many workers check rows side by side; one checks them here. */
  readonly jobs: number
  /** Whether the report itself goes to a terminal. */
  readonly toTerminal: boolean
}

/** The exit code of a run that the user ends early, as shells have it. */
const interrupted = 130

const sinkFor = (file: string, ledger: Ledger, { texts }: Context): Sink => ({
  file,
  attempt: (act) => {
    try {
      act()
    } catch (error) {
      ledger.unusable(file, error)
    }
  },
  ignored: (columns) => {
    if (columns.length > 0) ledger.note(texts.ignored(columns))
  },
})

/** Writes the parts of a report, counts them, and reports the rows that cannot be used. */
const partsTo = (file: string, ledger: Ledger, writer: Writer, output: Output) => {
  let isFirst = true
  return async ({ text, totals, problems }: Part): Promise<void> => {
    const before = ledger.totals.checked
    ledger.add(totals)
    for (const { problem, position } of problems) ledger.complain(file, problem, position)
    if (text === '' || before >= (writer.most ?? Number.POSITIVE_INFINITY)) return
    await output.write(isFirst ? text : `${writer.between ?? ''}${text}`)
    isFirst = false
  }
}

/** Checks the rows of a table as they are read, in constant memory; returns the exit code. */
export const checkTable = async (options: TableOptions, world: World): Promise<number> => {
  const { settings, output } = options
  const context = contextOf(settings)
  const writer = writerOf(context)
  const ledger = ledgerFor(context.texts, world.stderr)
  const source = await open(options.path, world.stdin)
  const stopped = await workThrough(source, options, { context, writer, ledger }, world)
  const { totals } = ledger
  await output.write(writer.tail(totals, stopped))
  ledger.end()
  if (!writer.hasTotals) for (const line of totalLines(totals, context.texts, stopped)) ledger.note(line)
  if (totals.withoutKind > 0) ledger.note(context.texts.withoutKind(totals.withoutKind))
  return stopped ? interrupted : exitCodeOf(totals, settings.failOn)
}

/** Waits for what comes next, or until the user wants to stop: the standard input may be idle then. */
const stopper = (world: World) => {
  let stop: (() => void) | undefined
  let stopped = false
  const forget = world.onInterrupt(() => {
    stopped = true
    stop?.()
  })
  const stoppable = <T>(next: Promise<T>): Promise<T | 'stop'> =>
    new Promise((resolve, reject) => {
      stop = () => resolve('stop')
      if (stopped) stop()
      next.then(resolve, reject)
    })
  return { stoppable, forget }
}

/** Works on one part after the other, until all is read or the user wants to stop; returns whether he did. */
const workThrough = async (
  source: Source,
  { settings, output, type, encoding, toTerminal, jobs }: TableOptions,
  { context, writer, ledger }: { context: Context; writer: Writer; ledger: Ledger },
  world: World,
): Promise<boolean> => {
  const { stoppable, forget } = stopper(world)
  const pool = jobs > 1 ? poolOf(world.workerFile, settings, jobs) : undefined
  const progress = await progressOf(source, toTerminal, world)
  const write = partsTo(settings.file, ledger, writer, output)
  try {
    await output.write(writer.head())
    const rows = rowsOf(source, type, encoding, sinkFor(settings.file, ledger, context))
    const parts = inOrder<readonly Row[], Part>(rows, pool?.work ?? workerOf(settings), pool ? 2 * jobs : 1)
    while (!output.isClosed()) {
      const next = await stoppable(parts.next())
      if (next === 'stop') return true
      if (next.done) break
      await write(next.value)
      progress.update(ledger.totals.checked)
    }
  } catch (error) {
    ledger.unusable(settings.file, error)
  } finally {
    forget()
    progress.end()
    await pool?.close()
  }
  return false
}
