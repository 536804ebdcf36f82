import { tableSearch } from './table-search'
import type { WordList } from './word-list'

/** A word that stands in a folded text: offsets into that text, and the bits of the lists that hold it. */
export interface Match {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly lists: number
}

/** All lists of a reading. */
export interface Lexicon {
  /** One pass over the raw text: which classes of character and which lists it holds. Exact where no SLOW bit is set. */
  readonly scan: (text: string) => number
  /**
   * Every word at every place of a text, overlaps included, by start, then by length: puts start, end and lists of each into
   * `found`, from its beginning, and returns how many numbers it put there. Exact where a scan shows no SLOW bit.
   * Between `from` and `to`, where given: those that stand there as a whole, and perhaps others.
   */
  readonly search: (text: string, found: number[], from?: number, to?: number) => number
  /** As `search`, for a folded text. */
  readonly find: (folded: string) => readonly Match[]
}

/** Compiles lists: by tables, or as one of them asks for. */
export const compile = (lists: readonly WordList[]): Lexicon =>
  (lists.find(({ read }) => read)?.read ?? tableSearch)(lists)
