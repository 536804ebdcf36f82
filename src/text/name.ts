import type { Params } from '../core/issue'
import type { Reader } from '../core/node'
import type { Facts } from '../model/facts'
import { addClass, BLANK, foldPairs, HAN, REPEAT, SLOW, SURNAME, SYMBOL, table } from './classes'
import { countCharacters } from './count'
import { type Folded, fold } from './fold'
import { findHits, findMatches, type Hit, type Vocabulary } from './hits'
import { compile, type Lexicon, type WordList } from './lexicon'

/** The lists of a name reading: one bit each in the high half of its flags. */
export const NATIONAL = 1 << 16
export const PLACE = 1 << 17
export const SENSITIVE = 1 << 18
export const ORGANISATION = 1 << 19
export const SAMPLE = 1 << 20
/** Fewer 字 than asked. */
export const SHORT = 1 << 24
/** No Han at all. */
export const NO_HAN = 1 << 25
/** As short as a personal name, and beginning like one. */
export const PERSON = 1 << 26

/** A website name, folded and scanned once for all its rules. */
export interface NameReading {
  readonly text: string
  readonly flags: number
  /** 字: code points without blanks and invisible characters. */
  readonly count: number
  readonly folded: Folded
  /** The hits of a list, by start, then by length. */
  readonly hits: (list: number) => readonly Hit[]
  /** What a list says of a word: its family, its divisions. */
  readonly describe: (list: number, word: string) => Params
  /** The same for another text that a rule compares with, such as the registered name. */
  readonly other: (text: string) => NameReading
}

/** What a name reading needs beside the name. */
export interface NameSources {
  readonly lists: readonly WordList[]
  /** Fewest 字. */
  readonly minLength?: number
  /** Traditional forms and what they fold to, as for `foldPairs`. */
  readonly traditional?: string
  /** The first characters of surnames. */
  readonly surnames?: () => string
  readonly vocabulary?: Vocabulary
  /** What the reading makes known to its rules: the edition whose lists these are. */
  readonly facts?: Facts
}

const nothing: Params = {}

/** Classes that a plain scan can't see through. */
const careful = SLOW | REPEAT | BLANK | SYMBOL

/** The longest personal name in units: a compound surname, two characters; minority and Latin names hold a dot or blank. */
const longestName = 4

/** Reads website names against lists of words. The lists are compiled when the first name is read. */
export const nameReader = (sources: NameSources): Reader<string, NameReading> => {
  const { lists, minLength = 0, traditional, surnames, vocabulary, facts } = sources
  let lexicon: Lexicon | undefined
  let last: NameReading | undefined

  const ready = (): Lexicon => {
    if (traditional) foldPairs(traditional)
    if (surnames) addClass(surnames(), SURNAME)
    lexicon = compile(lists)
    return lexicon
  }

  const startsLikeName = (text: string): boolean => ((table()[text.charCodeAt(0)] as number) & (SURNAME << 16)) !== 0

  const derive = (text: string, raw: number, folded: Folded | undefined): number => {
    let flags = raw
    if (folded) {
      flags = (raw & 0xffff) | folded.kinds
      for (const { lists: bits } of findMatches(folded.text, lexicon as Lexicon)) flags |= bits
      if (folded.kinds & (BLANK | SYMBOL)) flags |= PERSON
    }
    const length = folded ? countCharacters(text) : text.length
    if (length < minLength) flags |= SHORT
    if (!(flags & HAN)) flags |= NO_HAN
    if (length <= longestName && startsLikeName(folded ? folded.text : text)) flags |= PERSON
    return flags
  }

  const read = (text: string): NameReading => {
    const compiled = lexicon ?? ready()
    const raw = compiled.scan(text)
    const folded = fold(text, true)
    const flags = derive(text, raw, raw & careful ? folded : undefined)
    let found: readonly Hit[] | undefined
    return {
      text,
      flags,
      folded,
      count: countCharacters(text),
      hits: (list) => {
        if (!(flags & list)) return []
        found ??= findHits(folded, compiled, vocabulary)
        return found.filter((hit) => hit.lists & list)
      },
      describe: (list, word) => lists.find(({ bit }) => bit === list)?.describe?.(word) ?? nothing,
      other: read,
    }
  }

  const readOnce = (text: string): NameReading => {
    if (last?.text !== text) last = read(text)
    return last
  }

  const flags = (text: string): number => {
    const raw = (lexicon ?? ready()).scan(text)
    return raw & careful ? readOnce(text).flags : derive(text, raw, undefined)
  }

  return { on: 'string', flags, read: readOnce, ...(facts && { facts }) }
}
