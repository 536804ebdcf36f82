import type { Command } from 'commander'
import type { Edition } from '../../index'
import { defaultEdition, editions } from '../editions'
import { columnsOf, padded } from '../terminal'
import { type Language, type Texts, texts } from '../texts'
import type { World } from '../world'
import { help } from './help'

const cellsOf = ({ id, date, source, limits }: Edition<never>, { editions: words }: Texts): string[] => {
  const { minLength, maxLength, maxWebsites, maxDomains } = limits
  return [
    id === defaultEdition ? `${id} (${words.isDefault})` : id,
    date,
    words.length(minLength, maxLength),
    words.both(maxWebsites.individual, maxWebsites.unit),
    words.both(maxDomains.individual, maxDomains.unit),
    source,
  ]
}

const table = (all: Texts): string => {
  const { id, date, name, websites, domains, source } = all.editions
  const rows = [[id, date, name, websites, domains, source], ...editions.map((edition) => cellsOf(edition, all))]
  const widths = (rows[0] as string[]).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] as string))))
  return rows
    .map((row) => row.map((cell, at) => padded(cell, at === row.length - 1 ? 0 : (widths[at] as number))).join('  '))
    .map((line) => `${line}\n`)
    .join('')
}

const json = (): string =>
  `${JSON.stringify(
    editions.map(({ id, date, source, limits }) => ({ id, date, source, limits, isDefault: id === defaultEdition })),
    null,
    2,
  )}\n`

/** `beian editions`. */
export const addEditions = (program: Command, language: Language, world: World): void => {
  const words = help[language]
  program
    .command('editions')
    .description(words.commands.editions)
    .option('--json', words.options.json)
    .action((given: { json?: boolean }) => void world.stdout.write(given.json ? json() : table(texts[language])))
}
