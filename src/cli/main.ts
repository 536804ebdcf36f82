import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { addCheck } from './commands/check'
import { addCompare } from './commands/compare'
import { addCompletion } from './commands/completion'
import { addEditions } from './commands/editions'
import { addExplain } from './commands/explain'
import { help } from './commands/help'
import { addNumber } from './commands/number'
import { addRequirements } from './commands/requirements'
import { addTables } from './commands/tables'
import { ledgerFor } from './ledger'
import { visible } from './terminal'
import { type Language, languageOf, texts } from './texts'
import { UnusableInput } from './unusable'
import type { World } from './world'

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version as string

/** The command with all its parts; `exit` receives the exit code. */
export const programOf = (language: Language, world: World, exit: (code: number) => void): Command => {
  const words = help[language]
  const languageOption = () => new Option('--lang <language>', words.options.lang).choices(['zh', 'en'])
  const program = new Command('beian')
    .description(words.program)
    .version(version(), '-V, --version', words.options.version)
    .addOption(languageOption())
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .addHelpText('after', `\n${words.after}`)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, write) => write(`${visible(words.usage(text.trim().replace(/^error: /, '')))}\n`),
    })
    .exitOverride()
  addCheck(program, language, world, exit)
  addTables(program, language, world, exit)
  addRequirements(program, language, world, exit)
  addCompare(program, language, world, exit)
  addNumber(program, language, world, exit)
  addExplain(program, language, world, exit)
  addEditions(program, language, world)
  addCompletion(program, language, world)
  for (const command of program.commands) command.addOption(languageOption())
  return program
}

/** Runs the command with the arguments after its name; returns the exit code. */
export const main = async (args: readonly string[], world: World): Promise<number> => {
  let code = 0
  const language = languageOf(args, world.env)
  const program = programOf(language, world, (given) => {
    code = given
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UnusableInput) {
      ledgerFor(texts[language], world.stderr).unusable('', error)
      return 2
    }
    throw error
  }
}
