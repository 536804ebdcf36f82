import { Argument, type Command } from 'commander'
import { allProvinces } from '../../index'
import { catalogue } from '../catalogue'
import { bash } from '../completion/bash'
import { fish } from '../completion/fish'
import { partsOf } from '../completion/model'
import { zsh } from '../completion/zsh'
import { editions } from '../editions'
import type { Language } from '../texts'
import type { World } from '../world'
import { help } from './help'

const scripts = { bash, zsh, fish }

/** `beian completion`. Comes last, for it knows the commands before it. */
export const addCompletion = (program: Command, language: Language, world: World): void => {
  const shell = new Argument('<shell>').choices(Object.keys(scripts))
  program
    .command('completion')
    .description(help[language].commands.completion)
    .addArgument(shell)
    .action((name: keyof typeof scripts) => {
      const provinces = allProvinces().map((province) => province.name)
      const parts = partsOf(program, {
        command: program.commands.map((command) => command.name()),
        code: [...catalogue().keys()],
        name: provinces,
        names: ['all', ...provinces],
        ids: ['all', ...editions.map(({ id }) => id)],
      })
      world.stdout.write(scripts[name](parts))
    })
}
