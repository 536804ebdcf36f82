import { type Command, Option } from 'commander'
import type { SubjectKind } from '../../index'
import { type TableType, tableTypeOf, tableTypes } from '../read/input'
import type { TableCommand } from '../run'
import { checkTable } from '../table'
import type { Language } from '../texts'
import type { World } from '../world'
import { help } from './help'
import { checking, type Given, kinds, outputOf } from './options'

interface TableGiven extends Given {
  readonly from?: TableType
  readonly kind?: SubjectKind
  readonly suggest?: boolean
}

const checkFile = async (
  command: TableCommand,
  path: string,
  given: TableGiven,
  language: Language,
  world: World,
): Promise<number> => {
  const type = tableTypeOf(path, given.from)
  const { output, toTerminal } = await outputOf(given.output, world)
  const file = path === '-' ? 'stdin' : path
  const settings = { ...given, command, file, language, today: given.today ?? world.today() } as const
  const { encoding } = given
  const code = await checkTable({ settings, path, type, encoding, output, toTerminal }, world)
  await output.end()
  return code
}

/** `beian names` and `beian sites`. */
export const addTables = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  const add = (name: TableCommand): Command =>
    checking(program.command(name).description(words.commands[name]).argument('<file>'), language)
      .addOption(new Option('--kind <kind>', words.options.kind).choices(kinds))
      .addOption(new Option('--from <type>', words.options.from).choices(tableTypes))
      .action(async (file: string, given: TableGiven) => exit(await checkFile(name, file, given, language, world)))
  add('names').option('--suggest', words.options.suggest)
  add('sites')
}
