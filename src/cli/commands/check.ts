import { type Command, Option } from 'commander'
import { contextOf, type Settings } from '../context'
import { checkDocument } from '../document'
import { ledgerFor } from '../ledger'
import { open } from '../read/file'
import { type DocumentType, documentsOf, documentTypeOf, documentTypes } from '../read/input'
import { type Language, texts } from '../texts'
import { count, exitCodeOf } from '../totals'
import { UnusableInput } from '../unusable'
import type { World } from '../world'
import { writerOf } from '../write/formats'
import { help } from './help'
import { checking, type Given, outputOf } from './options'

interface CheckOptions extends Given {
  readonly facts?: string
  readonly from?: DocumentType
}

const documentsIn = async (file: string, { from, encoding }: Pick<CheckOptions, 'from' | 'encoding'>, world: World) =>
  documentsOf(await open(file, world.stdin), documentTypeOf(file, from), encoding)

/** The facts of a file; without them nothing is checked. */
const factsIn = async (file: string, { encoding }: CheckOptions, world: World): Promise<unknown> => {
  const [document] = await documentsIn(file, { encoding }, world)
  const value = document?.value
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new UnusableInput({ what: 'not-object' }, { row: 1 })
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : file)

/** Checks documents; returns the exit code. */
export const checkDocuments = async (
  files: readonly string[],
  given: CheckOptions,
  language: Language,
  world: World,
): Promise<number> => {
  const ledger = ledgerFor(texts[language], world.stderr)
  /** Whether it could be used. */
  const attempt = (file: string, act: () => Promise<void>): Promise<boolean> =>
    act().then(
      () => true,
      (error: unknown) => {
        ledger.unusable(nameOf(file), error)
        return false
      },
    )
  const today = given.today ?? world.today()
  let settings: Settings = { ...given, command: 'check', file: '', language, today }
  const { facts } = given
  const readFacts = async (file: string) => {
    settings = { ...settings, facts: await factsIn(file, given, world) }
  }
  if (facts !== undefined && !(await attempt(facts, () => readFacts(facts)))) return 2
  const { output } = await outputOf(given.output, world)
  const writer = writerOf(contextOf(settings))
  await output.write(writer.head())
  let isFirst = true
  for (const file of files)
    await attempt(file, async () => {
      const context = contextOf({ ...settings, file: nameOf(file) })
      for (const document of await documentsIn(file, given, world)) {
        const checked = checkDocument(document, context)
        count(ledger.totals, checked)
        await output.write(`${isFirst ? '' : (writer.between ?? '')}${writer.items([checked])}`)
        isFirst = false
      }
    })
  await output.write(writer.tail(ledger.totals, false))
  await output.end()
  return exitCodeOf(ledger.totals, given.failOn)
}

/** `beian check`. */
export const addCheck = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  checking(program.command('check').description(words.commands.check).argument('<files...>'), language)
    .addOption(new Option('--facts <file>', words.options.facts))
    .addOption(new Option('--from <type>', words.options.from).choices(documentTypes))
    .action(async (files: string[], given: CheckOptions) => exit(await checkDocuments(files, given, language, world)))
}
