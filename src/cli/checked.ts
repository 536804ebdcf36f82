import type { Level, Path, Span } from '../index'
import type { Position } from './unusable'

/** A text of what was checked, and what an issue marks in it. */
export interface Marked {
  /** The place of the text, in words. */
  readonly place: string
  readonly text: string
  readonly spans: readonly Span[]
}

/** One issue, ready to be shown. */
export interface Finding {
  readonly code: string
  readonly level: Level
  readonly clause?: string | undefined
  /** The texts that say so, if they are not that of the clause. */
  readonly sources: readonly string[]
  readonly path: Path
  readonly params: unknown
  readonly message: string
  /** The place in words; empty for the value itself. */
  readonly place: string
  readonly marked: readonly Marked[]
  readonly at: Position
}

/** Which filings an order is, what is missing of them, and what to bring; in words. */
export interface Needs {
  /** Whether all that is required is given. */
  readonly complete: boolean
  readonly types: readonly string[]
  readonly missing: readonly string[]
  readonly bring: readonly string[]
  /** What may be asked for, or what nobody knows. */
  readonly perhaps: readonly string[]
}

/** What was checked at once, a document or a row, and the outcome. */
export interface Checked {
  readonly file: string
  readonly row?: number | undefined
  readonly id?: string | undefined
  /** What it is called: a website name, or whose order it is. */
  readonly title: string
  readonly ok: boolean
  /** Whether the kind of subject is not known. */
  readonly withoutKind: boolean
  readonly issues: readonly Finding[]
  /** Names that pass instead. */
  readonly suggestions: readonly string[]
  /** Sentences beside the issues: which approval is needed, why, and from whom. */
  readonly notes: readonly string[]
  /** What was not given, so that rules could not judge. */
  readonly missing: readonly string[]
  /** What only a person can judge. */
  readonly byHand: readonly string[]
  /** What an order needs; rows of names and websites need nothing. */
  readonly needs?: Needs
}

/** The worst level of issues, or `ok`. */
export const verdictOf = (issues: readonly { readonly level: Level }[]): Level | 'ok' => {
  for (const level of ['error', 'review', 'advice'] as const)
    if (issues.some((issue) => issue.level === level)) return level
  return 'ok'
}
