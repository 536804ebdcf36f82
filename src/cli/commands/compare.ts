import { type Command, InvalidArgumentError, Option } from 'commander'
import { allProvinces, compare, type Edition, type Order } from '../../index'
import { contextOf, inProvince, type Settings } from '../context'
import { type DocumentReport, workOnDocuments } from '../documents'
import { editionOf } from '../editions'
import { givenIn, titleOf } from '../given'
import type { Language } from '../texts'
import { failing } from '../totals'
import type { World } from '../world'
import { plainComparison } from '../write/comparison'
import { type PlainFormat, plainFormats, plainWriter } from '../write/plain'
import { help } from './help'
import {
  type CheckingGiven,
  checking,
  type DocumentsGiven,
  documentOptions,
  documentOutput,
  editionIds,
  filesOf,
  settingsOf,
} from './options'

interface CompareGiven extends DocumentsGiven, CheckingGiven {
  readonly provinces?: readonly string[]
  readonly editions?: readonly string[]
}

const listOf = (text: string): string[] => text.split(/[\s,，、]+/).filter((part) => part !== '')

/** Filings exist on the mainland alone. */
const mainland = (): string[] =>
  allProvinces()
    .filter(({ code }) => code < '700000')
    .map(({ name }) => name)

const provincesIn = (text: string): readonly string[] => (text === 'all' ? mainland() : listOf(text))

const editionsIn = (text: string): readonly string[] => {
  const ids = text === 'all' ? editionIds : listOf(text)
  if (!ids.every((id) => editionIds.includes(id)))
    throw new InvalidArgumentError(`Allowed choices are all, ${editionIds.join(', ')}.`)
  return ids
}

interface Variant {
  readonly name: string
  readonly edition: Edition<never>
}

/**
 * Each edition in each province, with a name that says what differs.
 *
 * @throws UnusableInput if there is no such province
 */
const variantsOf = ({ edition, editions = [edition], province, provinces }: CompareGiven): Variant[] => {
  const named = provinces ?? (province === undefined ? [undefined] : [province])
  return editions.flatMap((id) =>
    named.map((own) => {
      const known = inProvince(editionOf(id) as Edition<never>, own)
      const name = (known.overlay?.province.name ?? '') as string
      const parts = [...(editions.length > 1 || name === '' ? [id] : []), ...(name === '' ? [] : [name])]
      return { name: parts.join(' · '), edition: known }
    }),
  )
}

const reportOf =
  (given: CompareGiven) =>
  (settings: Settings): DocumentReport => {
    const { provinces, editions } = given
    const variants = variantsOf(provinces || editions ? given : { ...given, provinces: mainland() })
    const writer = plainWriter('compare', settings.format as PlainFormat, plainComparison)
    const levels = failing(settings.failOn)
    let fails = false
    return {
      ...writer,
      one: ({ value }, own) => {
        const context = contextOf({ ...own, province: undefined })
        const document = givenIn(value, own)
        const compared = compare(
          document.order as Order,
          variants.map(({ edition }) => ({ edition })),
          document.factsOfOrder,
        )
        fails ||= compared.issues.some((issue) =>
          issue.levels.some((level) => level !== null && levels.includes(level)),
        )
        return writer.one({
          ...compared,
          context,
          title: titleOf(document, context.texts),
          names: variants.map(({ name }) => name),
        })
      },
      code: () => (fails ? 1 : 0),
    }
  }

/** `beian compare`. */
export const addCompare = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  const command = program.command('compare').description(words.commands.compare).argument('<files...>')
  documentOptions(checking(command, language, plainFormats), language)
    .addOption(new Option('--provinces <names>', words.options.provinces).argParser(provincesIn))
    .addOption(new Option('--editions <ids>', words.options.editions).argParser(editionsIn))
    .action(async (files: string[], given: CompareGiven) => {
      const settings = settingsOf(given, language, world)
      const open = () => documentOutput(files, given, world)
      exit(await workOnDocuments(filesOf(files, given), settings, open, reportOf(given), world))
    })
}
