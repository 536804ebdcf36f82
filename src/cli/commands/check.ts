import type { Command } from 'commander'
import { contextOf, type Settings } from '../context'
import { checkDocument } from '../document'
import { type DocumentReport, workOnDocuments } from '../documents'
import type { Ledger } from '../ledger'
import type { Language } from '../texts'
import { count, exitCodeOf } from '../totals'
import type { World } from '../world'
import { writerOf } from '../write/formats'
import { help } from './help'
import { checking, type DocumentsGiven, documentOptions, documentOutput, filesOf, settingsOf } from './options'

const reportOf = (settings: Settings, { totals }: Ledger): DocumentReport => {
  const writer = writerOf(contextOf(settings))
  return {
    head: writer.head,
    one: (document, own) => {
      const checked = checkDocument(document, contextOf(own))
      count(totals, checked)
      return writer.items([checked])
    },
    between: writer.between ?? '',
    tail: () => writer.tail(totals, false),
    code: () => (exitCodeOf(totals, settings.failOn) === 0 ? 0 : 1),
  }
}

/** `beian check`. */
export const addCheck = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  const command = checking(program.command('check').description(words.commands.check).argument('<files...>'), language)
  documentOptions(command, language).action(async (files: string[], given: DocumentsGiven) => {
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
  })
}
