import type { Command } from 'commander'
import { catalogue, clauseText, type Entry } from '../catalogue'
import { padded, visible } from '../terminal'
import { type Language, type Texts, texts } from '../texts'
import type { World } from '../world'
import { help } from './help'

const field = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`  ${padded(name, 18)}${value}`]

const entryLines = (entry: Entry, language: Language): string[] => {
  const all: Texts = texts[language]
  const { explain: words, levels } = all
  const { level, downgradedLevel: milder, clause, clauseText: clauseWords } = entry
  const levelWords = milder === undefined ? '' : ` (${words.downgraded(levels[milder])})`
  return [
    `${entry.code}: ${entry.title[language]}`,
    ...field(words.level, `${levels[level]}${levelWords}`),
    ...field(words.clause, clauseWords && `${clause}: ${clauseWords[language]}`),
    ...field(words.edition, entry.edition),
    ...field(words.sources, entry.sources?.join('; ')),
    ...field(words.about, entry.at),
    ...field(words.kinds, entry.subjectKinds?.join(', ')),
    ...field(words.needs, entry.needs?.join(', ')),
    ...field(words.page, entry.page[language]),
    `  ${words.examples}`,
    ...[...new Set(entry.sentences.examples.map((example) => example[language]))].map((sentence) => `    ${sentence}`),
  ]
}

/** The codes whose names are nearest to a word: those that contain it, or one of its parts. */
const closeTo = (code: string): string[] => {
  const parts = code
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2)
  const shared = (known: string) => parts.filter((part) => known.includes(part)).length
  return [...catalogue().keys()]
    .filter((known) => shared(known) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 5)
}

/** The codes of a clause and those that it contains: `14` has those of 14.1.A. */
const codesOf = (clause: string): Entry[] =>
  [...catalogue().values()].filter((entry) => entry.clause === clause || entry.clause?.startsWith(`${clause}.`))

const clauseLines = (clause: string, language: Language): string[] => {
  const words = clauseText(clause, language)
  return [
    words === undefined ? clause : texts[language].clause(clause, words),
    ...codesOf(clause).map((entry) => `  ${padded(entry.code, 36)}${entry.title[language]}`),
  ]
}

/** `beian explain`. */
export const addExplain = (program: Command, language: Language, world: World, exit: (code: number) => void): void => {
  const words = help[language]
  const explain = (code: string, asJson: boolean): void => {
    const entry = catalogue().get(code)
    const entries = entry === undefined ? codesOf(code) : [entry]
    if (entries.length === 0) {
      world.stderr.write(`${visible(texts[language].explain.unknown(code, closeTo(code)))}\n`)
      return exit(2)
    }
    const lines = entry === undefined ? clauseLines(code, language) : entryLines(entry, language)
    const value = entry ?? { clause: code, codes: entries.map((one) => one.code) }
    world.stdout.write(asJson ? `${JSON.stringify(value, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''))
  }
  program
    .command('explain')
    .description(words.commands.explain)
    .argument('<code>')
    .option('--json', words.options.json)
    .action((code: string, { json }: { json?: boolean }) => explain(code, json === true))
}
