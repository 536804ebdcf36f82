import type { Command } from 'commander'
import { contextOf, type Settings } from '../context'
import { type DocumentReport, workOnDocuments } from '../documents'
import { givenIn, titleOf } from '../given'
import { sortedRequirements } from '../requirements'
import type { Language } from '../texts'
import type { World } from '../world'
import { type PlainFormat, plainFormats, plainWriter } from '../write/plain'
import { plainRequirements } from '../write/requirements'
import { help } from './help'
import { type DocumentsGiven, documentOptions, documentOutput, filesOf, judging, settingsOf } from './options'

const reportOf = (settings: Settings): DocumentReport => {
  const writer = plainWriter('requirements', settings.format as PlainFormat, plainRequirements)
  let complete = true
  return {
    ...writer,
    one: ({ value }, own) => {
      const context = contextOf(own)
      const given = givenIn(value, own)
      const sorted = sortedRequirements(given.order, given.factsOfOrder, context)
      complete &&= sorted.complete
      return writer.one({ ...sorted, context, title: titleOf(given, context.texts) })
    },
    code: () => (complete ? 0 : 1),
  }
}

/** `beian requirements`. */
export const addRequirements = (
  program: Command,
  language: Language,
  world: World,
  exit: (code: number) => void,
): void => {
  const words = help[language]
  const command = program.command('requirements').description(words.commands.requirements).argument('<files...>')
  documentOptions(judging(command, language, plainFormats), language).action(
    async (files: string[], given: DocumentsGiven) => {
      const settings = settingsOf(given, language, world)
      exit(
        await workOnDocuments(
          filesOf(files, given),
          settings,
          () => documentOutput(files, given, world),
          reportOf,
          world,
        ),
      )
    },
  )
}
