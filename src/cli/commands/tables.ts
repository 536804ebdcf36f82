import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SubjectKind } from '../../index'
import { type TableType, tableTypeOf, tableTypes } from '../read/input'
import type { TableCommand } from '../run'
import { checkTable } from '../table'
import type { Language } from '../texts'
import type { World } from '../world'
import { help } from './help'
import { type CheckingGiven, checking, kinds, outputOf } from './options'

interface TableGiven extends CheckingGiven {
  readonly from?: TableType
  readonly kind?: SubjectKind
  readonly suggest?: boolean
  readonly jobs: number
}

const mostJobs = 64

const jobsOf = (text: string): number => {
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) throw new InvalidArgumentError(`1–${mostJobs}`)
  return jobs
}

const checkFile = async (
  command: TableCommand,
  path: string,
  given: TableGiven,
  language: Language,
  world: World,
): Promise<number> => {
  const type = tableTypeOf(path, given.from)
  const { output, toTerminal } = await outputOf(given.output, [path], world)
  const file = path === '-' ? 'stdin' : path
  const settings = { ...given, command, file, language, today: given.today ?? world.today() } as const
  const { encoding, jobs } = given
  const code = await checkTable({ settings, path, type, encoding, jobs, output, toTerminal }, world)
  await output.end()
  return code
}

/** `beian names` and `beian sites`. */
export const addTables = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  const add = (name: TableCommand): Command =>
    checking(program.command(name).description(words.commands[name]).argument('<file>'), language)
      .addOption(new Option('--kind <kind>', words.options.kind).choices(kinds))
      .addOption(new Option('--jobs <n>', words.options.jobs).argParser(jobsOf).default(1))
      .addOption(new Option('--from <type>', words.options.from).choices(tableTypes))
      .action(async (file: string, given: TableGiven) => exit(await checkFile(name, file, given, language, world)))
  add('names').option('--suggest', words.options.suggest)
  add('sites')
}
