import { readFileSync } from 'node:fs'
import type { Level } from '../index'
import { clauses } from '../index'
import type { Language } from './texts'

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>

/** What the catalogue says of a code, as far as the command shows it. */
export interface Entry {
  readonly code: string
  readonly level: Level
  readonly downgradedLevel?: Level
  readonly edition?: string
  readonly clause?: string
  readonly clauseText?: Both
  readonly sources?: readonly string[]
  readonly at?: string
  readonly needs?: readonly string[]
  readonly subjectKinds?: readonly string[]
  readonly title: Both
  readonly page: Both
  readonly sentences: {
    readonly examples: readonly (Both & { readonly params: object })[]
  }
}

let read: ReadonlyMap<string, Entry> | undefined

/** The catalogue that the package ships, by code; both `src/cli` and `dist/cli` are two folders below it. */
export const catalogue = (): ReadonlyMap<string, Entry> => {
  const parse = (): Entry[] => JSON.parse(readFileSync(new URL('../../docs/catalogue.json', import.meta.url), 'utf8'))
  read ??= new Map(parse().map((entry) => [entry.code, entry]))
  return read
}

/** A clause by its number, in words. */
export const clauseText = (clause: string, language: Language): string | undefined =>
  Object.hasOwn(clauses, clause) ? clauses[clause as keyof typeof clauses][language] : undefined
