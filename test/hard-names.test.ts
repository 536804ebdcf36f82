import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validate } from '../src/core/validate'
import { websiteName } from '../src/editions/default'
import type { SubjectKind } from '../src/model/subject'

const unescape = (text: string) =>
  text.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
const noted = (note: string, key: string) => new RegExp(`\\[${key}=([^\\]]+)\\]`).exec(note)?.[1]
const list = (text: string | undefined) => (text === undefined || text === 'ok' ? [] : text.split(',')).sort()

const rows = readFileSync('test/hard-names.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [name: string, kind: string, codes: string, note: string | undefined])

/** What a row of test/hard-names.tsv says of a name. */
const parse = ([text, kind, codes, note = '']: (typeof rows)[number]) => {
  const name = unescape(text)
  const registeredName = note.includes('[full-name]') ? name : noted(note, 'registered')
  const [person, domain] = [noted(note, 'person'), noted(note, 'domain')]
  return {
    name,
    expected: list(codes),
    may: list(noted(note, 'may')),
    softer: list(noted(note, 'softer')),
    facts: {
      subject: {
        kind: kind as SubjectKind,
        ...(registeredName && { registeredName }),
        ...(person && { name: person }),
        ...(note.includes('[national-level]') && { level: 'national' as const }),
      },
      ...(domain && { website: { domains: [domain] } }),
    },
  }
}

describe('names that were invented to be hard', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const { name, expected, may, facts } = parse(row)
    const codes = validate(websiteName, name, facts)
      .issues.map(({ code }) => code as string)
      .filter((code) => !may.includes(code) || expected.includes(code))
    expect([...codes].sort()).toEqual(expected)
  })
})
