import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SubjectKind } from '../../index'
import { type Format, formats, type Settings } from '../context'
import type { Files } from '../documents'
import { defaultEdition, editions } from '../editions'
import { fileOutput, type Output, streamOutput } from '../output'
import { type Encoding, encodings } from '../read/decode'
import { isSameFile } from '../read/file'
import { type DocumentType, documentTypes } from '../read/input'
import type { Language } from '../texts'
import { type FailOn, failLevels } from '../totals'
import { UnusableInput } from '../unusable'
import type { World } from '../world'
import { help } from './help'

/** The options that commands share, as they are given. */
export interface Given {
  readonly edition: string
  readonly format: Format
  readonly encoding: Encoding
  readonly today?: string
  readonly province?: string
  readonly output?: string
}

/** The options of commands that check something. */
export interface CheckingGiven extends Given {
  readonly failOn: FailOn
}

/** The options of commands that read documents. */
export interface DocumentsGiven extends Given {
  readonly facts?: string
  readonly from?: DocumentType
}

const day = (text: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('YYYY-MM-DD')
  return text
}

/** The identifiers of editions. */
export const editionIds = editions.map(({ id }) => id)

/** Adds the options of every command that judges by an edition. */
export const judging = (command: Command, language: Language, those: readonly Format[] = formats): Command => {
  const words = help[language].options
  return command
    .addOption(new Option('--edition <id>', words.edition).choices(editionIds).default(defaultEdition))
    .addOption(new Option('--province <name>', words.province))
    .addOption(new Option('--format <format>', words.format).choices(those).default('text'))
    .addOption(new Option('--encoding <name>', words.encoding).choices(encodings).default('auto'))
    .addOption(new Option('--today <date>', words.today).argParser(day))
    .addOption(new Option('-o, --output <file>', words.output))
}

/** Adds the options of every command that checks something. */
export const checking = (command: Command, language: Language, those?: readonly Format[]): Command =>
  judging(command, language, those).addOption(
    new Option('--fail-on <level>', help[language].options.failOn).choices(failLevels).default('error'),
  )

/** Adds the options of every command that reads documents. */
export const documentOptions = (command: Command, language: Language): Command =>
  command
    .addOption(new Option('--facts <file>', help[language].options.facts))
    .addOption(new Option('--from <type>', help[language].options.from).choices(documentTypes))

/** The files that a command reads. */
export const filesOf = (files: readonly string[], { encoding, from, facts }: DocumentsGiven): Files => ({
  files,
  encoding,
  from,
  facts,
})

/** The settings of a command that reads documents. */
export const settingsOf = (
  { edition, format, province, today, failOn = 'never' }: Given & Partial<CheckingGiven>,
  language: Language,
  world: World,
): Settings => ({
  command: 'check',
  file: '',
  edition,
  language,
  format,
  failOn,
  province,
  today: today ?? world.today(),
})

/** The kinds of subject that rows may have. */
export const kinds: readonly SubjectKind[] = [
  'individual',
  'enterprise',
  'institution',
  'government',
  'social',
  'other',
]

/** Where the report goes, and whether people read it there. A report that would replace one of the `inputs` is refused. */
export const outputOf = async (
  file: string | undefined,
  inputs: readonly string[],
  { stdout }: World,
): Promise<{ output: Output; toTerminal: boolean }> => {
  if (file === undefined) return { output: streamOutput(stdout), toTerminal: stdout.isTTY === true }
  for (const input of inputs) if (await isSameFile(file, input)) throw new UnusableInput({ what: 'is-input', file })
  return { output: await fileOutput(file), toTerminal: false }
}

/** As `outputOf`, for a command that reads documents. */
export const documentOutput = (
  files: readonly string[],
  { facts, output }: DocumentsGiven,
  world: World,
): Promise<{ output: Output; toTerminal: boolean }> =>
  outputOf(output, facts === undefined ? files : [...files, facts], world)
