import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowsOf, tally } from '../../src/build/text-list'
import * as packed from '../../src/data/packed'
import { fold } from '../../src/text/fold'

const directories = ['src/data', 'src/build/words']

const files = directories.flatMap((directory) =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `${directory}/${file}`),
)

/** The lists that texts are searched for: words as they are after folding. */
const searched =
  /\/(?:national|sensitive|organisation|samples|ordinary-words.*|words-full|forms-of-address|pre-approval-words)\.txt$/

/** What each column may contain; a list without such a row may have any text. */
const columns: Readonly<Record<string, readonly RegExp[]>> = {
  'cn-suffixes': [/^[a-z0-9-]+$/],
  company: [/^[\p{Script=Han}（）]+$/u, /^(?:type|mark|trade|institution)$/],
  counties: [/^\d{6}$/, /^\p{Script=Han}+$/u, /^(?:certain|suspected|contextual)$/],
  divisions: [/^\d{4}00$/, /^\p{Script=Han}+$/u, /^(?:certain|suspected|contextual)$/],
  'forms-of-address': [/^\p{Script=Han}+$/u],
  'name-characters': [/^\p{Script=Han}$/u, /^(?:,?(?:typical|untypical|foreign|ending|weak-ending))+$/],
  national: [/^\p{Script=Han}{2}$/u],
  'ordinary-words': [/^\p{Script=Han}{2,4}$/u, /^(?:9|11|13|15|17|19)$/],
  'ordinary-words-for-counties': [/^\p{Script=Han}{2,4}$/u, /^(?:9|11|13|15|17|19)$/],
  'ordinary-words-for-editions': [/^\p{Script=Han}{2,4}$/u, /^(?:9|11|13|15|17|19)$/],
  organisation: [/^\p{Script=Han}{2,}$/u, /^(?:certain|suspected)$/],
  'pre-approval-weights': [/^[a-z:-]+$/, /^-?\d+(?:\.\d+)?$/],
  'pre-approval-words': [
    /./,
    /^[a-z-]+$/,
    /^(?:institution|exclusive|service|weak|declared|label|scope|ordinary|exempt|others|trade)$/,
  ],
  'province-rules': [
    /^\d\d$/,
    /^[A-Z]{1,2}\d\d[A-Z]?$/,
    /^[a-z-]+\.[a-z-]+$/,
    /^(?:-|individual|unit)$/,
    /^(?:error|review|off)$/,
    /^(?:-|(?:;?(?:kinds|max|min|mode|unless|where|words)=[^;=]+)+)$/,
  ],
  'province-texts': [/^[A-Z]{1,2}\d\d[A-Z]?$/, /^[a-z]+$/, /^20\d\d(?:-\d\d){0,2}$/, /^[ABC]$/, /./],
  provinces: [/^\d\d$/, /^(?:[A-Z]{2}|-)$/, /^(?:\p{Script=Han}{1,2}|-)$/u, /^\p{Script=Han}+$/u, /^\p{Script=Han}+$/u],
  radicals: [/^[\u2e80-\u2ef3]$/, /^\p{Script=Han}$/u],
  refusals: [/^(?:@[a-z]+|[a-z][a-zA-Z.-]+\??\*?)$/, /./],
  'romanised-surnames': [/^[a-z]+$/],
  samples: [/./, /^(?:work|photography|life)$/],
  sensitive: [/./, /^(?:gambling|anti-corruption|pornography|drugs|weapons|fraud)$/, /^(?:certain|suspected)$/],
  surnames: [/^\p{Script=Han}{1,2}$/u, /^(?:-1|\d)$/],
  traditional: [/^[\u3400-\u9fff]$/, /^[\u3400-\u9fff]$/],
  'words-full': [/^\p{Script=Han}{2,4}$/u, /^(?:9|11|13|15|17|19)$/],
  'word-edges': [/^\p{Script=Han}$/u, /^(?:[5-9]|1[0-2])$/, /^(?:[5-9]|1[0-2])$/, /^(?:[5-9]|1[0-6])$/],
}

/** Columns that some rows have: a form and its grade, a word that the clause names. */
const more: Readonly<Record<string, readonly RegExp[]>> = {
  counties: [/^\p{Script=Han}{2,}$/u, /^(?:certain|suspected|contextual)$/],
  divisions: [/^\p{Script=Han}{2,}$/u, /^(?:certain|suspected|contextual)$/],
  organisation: [/^named$/],
  refusals: [/./, /[。，]/, /^(?:S|T16|T21|UC|HW|AL|M09|TOP)$/],
  sensitive: [/^named$/],
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const rows = rowsOf(text)
  const name = file.replace(/^.*\/|\.txt$/g, '')

  it('says in its first lines where it is from, of when, under which licence, and what its columns mean', () => {
    const [about, ...head] = text.slice(0, text.indexOf(`\n${rows[0]?.join('\t')}`)).split('\n')
    expect(about).toMatch(/^# .+[.:,\w]/)
    for (const part of ['Source: \\S', 'Date: 20\\d\\d-\\d\\d(?:-\\d\\d)?$', 'Licence: \\S', 'Columns: \\S'])
      expect(head.filter((line) => new RegExp(`^# ${part}`).test(line))).toHaveLength(1)
  })

  it('is lines that git and people can compare', () => {
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toMatch(/[ \t]$|\r|\ufeff/m)
  })

  it('contains each row once, without empty columns or spaces', () => {
    const lines = rows.map((row) => row.join('\t'))
    expect([...tally(lines)].filter(([, count]) => count > 1)).toEqual([])
    // The last column may be prose: where a text is published.
    const space = name === 'province-texts' ? /^\s|\s$/ : /\s/
    expect(lines.filter((line) => line.split('\t').some((column) => column === '' || space.test(column)))).toEqual([])
  })

  it('has words as they are after folding', () => {
    if (!searched.test(file)) return
    expect(rows.filter(([word]) => fold(word as string, true).text !== word)).toEqual([])
  })

  it('has the columns that it says', () => {
    const own = columns[name] ?? [/./]
    const optional = more[name] ?? []
    const wrong = rows.filter(
      (row) =>
        (file.startsWith('src/data') && row.length !== own.length && row.length !== own.length + optional.length) ||
        row.some((column, i) => !([...own, ...optional][i] ?? /./).test(column)),
    )
    expect(wrong).toEqual([])
  })
})

it('every list of src/data ships, and its columns are checked', () => {
  const names = files.filter((file) => file.startsWith('src/data')).map((file) => file.replace(/^.*\/|\.txt$/g, ''))
  expect(Object.keys(columns).sort()).toEqual(names.sort())
  const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  // The list of `beian/words-full` is in a module of its own.
  expect([...Object.keys(packed), 'wordsFull'].sort()).toEqual(names.map(camelCase).sort())
})

it('comments never ship', () => {
  for (const text of Object.values(packed)) expect(text).not.toMatch(/#|Licence|Source/)
})
