import type { Command } from 'commander'
import { type AnyNumber, filingNumber, sameFiler } from '../../index'
import { padded, visible } from '../terminal'
import { type Language, type Texts, texts } from '../texts'
import type { World } from '../world'
import { help } from './help'

const fieldsOf = (number: AnyNumber): Record<string, string> => {
  const { kind, ...rest } = number
  const fields = Object.entries({ printed: filingNumber.format(number), ...rest })
  return Object.fromEntries(
    fields.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}

const linesOf = (number: AnyNumber, { number: words }: Texts): string[] => [
  words.kinds[number.kind] as string,
  ...Object.entries(fieldsOf(number)).map(
    ([name, value]) => `  ${padded(words.fields[name] as string, 16)}${value === 'true' ? '✓' : value}`,
  ),
]

/** Reads numbers; returns what to print and the exit code: 1 if one is no number. */
const read = (numbers: readonly string[], asJson: boolean, all: Texts): { text: string; code: number } => {
  const parsed = numbers.map((text) => filingNumber.parse(text))
  const found = parsed.filter((number) => number !== undefined)
  const filings = found.filter((number) => sameFiler(number, number))
  const [first] = filings
  const same = filings.length > 1 ? filings.every((number) => sameFiler(first as AnyNumber, number)) : undefined
  const code = found.length === parsed.length ? 0 : 1
  if (asJson) {
    const values = parsed.map((number, at) => ({
      text: numbers[at],
      ...(number !== undefined && { printed: filingNumber.format(number), number }),
    }))
    return {
      text: `${JSON.stringify({ numbers: values, ...(same !== undefined && { sameSubject: same }) }, null, 2)}\n`,
      code,
    }
  }
  const lines = parsed.flatMap((number, at) =>
    number === undefined ? [visible(all.number.none(numbers[at] as string))] : linesOf(number, all),
  )
  if (same !== undefined) lines.push(same ? all.number.same : all.number.different)
  return { text: lines.map((line) => `${line}\n`).join(''), code }
}

/** `beian number`. */
export const addNumber = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  program
    .command('number')
    .description(words.commands.number)
    .argument('<numbers...>')
    .option('--json', words.options.json)
    .action((numbers: string[], { json }: { json?: boolean }) => {
      const { text, code } = read(numbers, json === true, texts[language])
      world.stdout.write(text)
      exit(code)
    })
}
