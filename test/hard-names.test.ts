import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validate } from '../src/core/validate'
import { websiteName } from '../src/editions/default'
import type { SubjectKind } from '../src/model/schema'

const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
const noted = (note: string, key: string) => new RegExp(`\\[${key}=([^\\]]+)\\]`).exec(note)?.[1]
const list = (text: string | undefined) => (text === undefined || text === 'ok' ? [] : text.split(',')).sort()

const rows = readFileSync('test/hard-names.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [name: string, kind: string, codes: string, note: string | undefined])

/** What a row of test/hard-names.tsv says of a name. */
const parse = ([text, kind, codes, note = '']: (typeof rows)[number]) => {
  const name = unescaped(text)
  const registeredName = note.includes('[full-name]') ? name : noted(note, 'registered')
  const [person, domain] = [noted(note, 'person'), noted(note, 'domain')]
  return {
    name,
    expected: list(codes),
    may: list(noted(note, 'may')),
    softer: list(noted(note, 'softer')),
    miss: noted(note, 'miss'),
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

/** The codes of a report, without those that a careful reader may or may not see. */
const reported = ({ name, expected, may, facts }: ReturnType<typeof parse>) =>
  validate(websiteName, name, facts)
    .issues.map(({ code }) => code as string)
    .filter((code) => !may.includes(code) || expected.includes(code))
    .sort()

describe('names that were invented to be hard', () => {
  const parsed = rows.map(parse)

  it.each(parsed.filter(({ miss }) => miss === undefined).map((row) => [row.name, row] as const))('%s', (_, row) => {
    expect(reported(row)).toEqual(row.expected)
  })

  it.each(parsed.filter(({ softer }) => softer.length > 0).map((row) => [row.name, row] as const))(
    '%s is judged mildly',
    (_, { name, softer, facts }) => {
      const { issues } = validate(websiteName, name, facts)
      for (const code of softer) expect(issues.find((issue) => issue.code === code)?.level).toBe('review')
    },
  )

  it.each(parsed.filter(({ miss }) => miss !== undefined).map((row) => [row.name, row] as const))(
    '%s is a known miss',
    (_, row) => {
      expect(reported(row)).toEqual(list(row.miss))
    },
  )

  it('known misses are few', () => {
    const misses = parsed.filter(({ miss }) => miss !== undefined)
    expect(misses.length / parsed.length).toBeLessThan(0.03)
  })
})
