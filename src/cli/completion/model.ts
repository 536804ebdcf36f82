import type { Argument, Command, Option } from 'commander'

/** What follows an option, or a command. */
export type Value =
  | { readonly is: 'nothing' | 'text' | 'file' }
  | { readonly is: 'word'; readonly words: readonly string[] }

/** An option as a shell completes it. */
export interface Switch {
  /** `--format`, and `-f` if it has a short form. */
  readonly flags: readonly string[]
  readonly about: string
  readonly value: Value
}

/** A command as a shell completes it. */
export interface Part {
  readonly name: string
  readonly about: string
  readonly value: Value
  readonly switches: readonly Switch[]
}

/** Values that a shell can offer beside those that an option allows. */
export type Offers = Readonly<Record<string, readonly string[]>>

const valueNamed = (name: string, choices: readonly string[] | undefined, offers: Offers): Value => {
  const words = choices ?? offers[name]
  if (words !== undefined) return { is: 'word', words }
  return { is: /file/.test(name) ? 'file' : 'text' }
}

const switchOf = (option: Option, offers: Offers): Switch => {
  const takes = /<([\w-]+)>/.exec(option.flags)?.[1]
  return {
    flags: [option.long, option.short].filter((flag) => flag !== undefined),
    about: option.description,
    value: takes === undefined ? { is: 'nothing' } : valueNamed(takes, option.argChoices, offers),
  }
}

const argumentOf = ([argument]: readonly Argument[], offers: Offers): Value =>
  argument === undefined ? { is: 'nothing' } : valueNamed(argument.name(), argument.argChoices, offers)

/** The commands of a program, with their options. */
export const partsOf = (program: Command, offers: Offers): readonly Part[] => {
  const helper = program.createHelp()
  return helper.visibleCommands(program).map((command) => ({
    name: command.name(),
    about: command.description(),
    value: argumentOf(command.registeredArguments, offers),
    switches: helper.visibleOptions(command).map((option) => switchOf(option, offers)),
  }))
}
