import type { Settings } from './context'
import type { Document } from './document'
import { type Ledger, ledgerFor } from './ledger'
import type { Output } from './output'
import type { Encoding } from './read/decode'
import { open } from './read/file'
import { type DocumentType, documentsOf, documentTypeOf } from './read/input'
import { texts } from './texts'
import { UnusableInput } from './unusable'
import type { World } from './world'

/** The files of a run, and how they are read. */
export interface Files {
  readonly files: readonly string[]
  readonly encoding: Encoding
  readonly from?: DocumentType | undefined
  /** A file with more facts. */
  readonly facts?: string | undefined
}

/** What a command makes of documents: a report in pieces. */
export interface DocumentReport {
  readonly head: () => string
  /**
   * What it says of one document.
   *
   * @throws UnusableInput if the settings do not fit it
   */
  readonly one: (document: Document, settings: Settings) => string
  /** Between the pieces. */
  readonly between: string
  readonly tail: () => string
  /** 0, or 1 if something is wrong or missing. */
  readonly code: () => 0 | 1
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : file)

const documentsIn = async (file: string, { from, encoding }: Omit<Files, 'files'>, world: World): Promise<Document[]> =>
  documentsOf(await open(file, world.stdin), documentTypeOf(file, from), encoding)

/** The facts of a file; without them nothing is checked. */
const factsIn = async (file: string, { encoding }: Files, world: World): Promise<unknown> => {
  const [document] = await documentsIn(file, { encoding }, world)
  const value = document?.value
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new UnusableInput({ what: 'not-object' }, { row: 1 })
}

/** Reports what cannot be used, and goes on; returns whether it could be used. */
const attemptWith =
  (ledger: Ledger) =>
  (file: string, act: () => Promise<void>): Promise<boolean> =>
    act().then(
      () => true,
      (error: unknown) => {
        ledger.unusable(nameOf(file), error)
        return false
      },
    )

/** Works on the documents of files, one after the other; returns the exit code. */
export const workOnDocuments = async (
  files: Files,
  given: Settings,
  open: () => Promise<{ readonly output: Output }>,
  reportOf: (settings: Settings, ledger: Ledger) => DocumentReport,
  world: World,
): Promise<number> => {
  const ledger = ledgerFor(texts[given.language], world.stderr)
  const attempt = attemptWith(ledger)
  let settings = given
  const { facts } = files
  const readFacts = async (file: string) => {
    settings = { ...given, facts: await factsIn(file, files, world) }
  }
  if (facts !== undefined && !(await attempt(facts, () => readFacts(facts)))) return 2
  const report = reportOf(settings, ledger)
  const { output } = await open()
  await output.write(report.head())
  let isFirst = true
  for (const file of files.files)
    await attempt(file, async () => {
      for (const document of await documentsIn(file, files, world)) {
        const piece = report.one(document, { ...settings, file: nameOf(file) })
        await output.write(`${isFirst ? '' : report.between}${piece}`)
        isFirst = false
      }
    })
  await output.write(report.tail())
  await output.end()
  return ledger.totals.unusable > 0 ? 2 : report.code()
}
