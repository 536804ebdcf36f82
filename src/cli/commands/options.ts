import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SubjectKind } from '../../index'
import { type Format, formats } from '../context'
import { defaultEdition, editions } from '../editions'
import { fileOutput, type Output, streamOutput } from '../output'
import { type Encoding, encodings } from '../read/decode'
import type { Language } from '../texts'
import { type FailOn, failLevels } from '../totals'
import type { World } from '../world'
import { help } from './help'

/** The options that commands share, as they are given. */
export interface Given {
  readonly edition: string
  readonly format: Format
  readonly failOn: FailOn
  readonly encoding: Encoding
  readonly today?: string
  readonly province?: string
  readonly output?: string
}

const day = (text: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('YYYY-MM-DD')
  return text
}

/** Adds the options of every command that checks something. */
export const checking = (command: Command, language: Language, defaultFormat: Format = 'text'): Command => {
  const words = help[language].options
  return command
    .addOption(
      new Option('--edition <id>', words.edition).choices(editions.map(({ id }) => id)).default(defaultEdition),
    )
    .addOption(new Option('--province <name>', words.province))
    .addOption(new Option('--format <format>', words.format).choices(formats).default(defaultFormat))
    .addOption(new Option('--fail-on <level>', words.failOn).choices(failLevels).default('error'))
    .addOption(new Option('--encoding <name>', words.encoding).choices(encodings).default('auto'))
    .addOption(new Option('--today <date>', words.today).argParser(day))
    .addOption(new Option('-o, --output <file>', words.output))
}

/** The kinds of subject that rows may have. */
export const kinds: readonly SubjectKind[] = [
  'individual',
  'enterprise',
  'institution',
  'government',
  'social',
  'other',
]

/** Where the report goes, and whether people read it there. */
export const outputOf = async (
  file: string | undefined,
  { stdout }: World,
): Promise<{ output: Output; toTerminal: boolean }> =>
  file === undefined
    ? { output: streamOutput(stdout), toTerminal: stdout.isTTY === true }
    : { output: await fileOutput(file), toTerminal: false }
