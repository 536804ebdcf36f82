import type { Params } from '../core/issue'
import type { Reader } from '../core/node'
import { addClass, anyOf, BLANK, foldPairs, HAN, REPEAT, SLOW, SURNAME, SYMBOL, table } from './classes'
import { collapse } from './collapse'
import type { CompanyName, RegionLength } from './company-name'
import { countCharacters } from './count'
import { type Folded, fold } from './fold'
import { findHits, type Hit, isHeld, standingsOf, type Vocabulary } from './hits'
import { compile, type Lexicon } from './lexicon'
import { type NameReading, NO_HAN, PERSON, PLACE, PLACE_BOUND, SHORT } from './name'
import type { IsWord, PersonShape } from './person'
import { makesPlace } from './place-context'
import type { Standing } from './segment'
import type { WordList } from './tables'

/** What a name reading needs beside the name. */
export interface NameSources {
  readonly lists: readonly WordList[]
  /** Longer words in which no listed word counts: 朝阳群众. */
  readonly allow?: readonly string[]
  /** Fewest 字. */
  readonly minLength?: number
  /** Traditional forms and what they fold to, as for `foldPairs`. */
  readonly traditional?: readonly string[]
  readonly vocabulary?: Vocabulary
  /** Tells the shape of a personal name, and with which characters surnames begin. */
  readonly persons?: {
    readonly shapeOf: (name: string, isWord: IsWord) => PersonShape | undefined
    readonly initials: () => string
  }
  /** Divides a registered name into region, 字号, trade and legal form. */
  readonly parseCompanyName?: (name: string, regionLength: RegionLength) => CompanyName
}

const nothing: Params = {}

/** Classes that a scan of the raw text can't see through. */
const careful = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL)

/** The longest personal name in units: a compound surname, two characters; minority and Latin names hold a dot or blank. */
const longestName = 4

/** Reads website names against lists of words. The lists are compiled when the first name is read. */
export const nameReader = (sources: NameSources): Reader<string, NameReading> => {
  const { lists, allow = [], minLength = 0, traditional = [], vocabulary, persons, parseCompanyName } = sources
  const describers = new Map(lists.map(({ bit, describe }) => [bit, describe]))
  let lexicon: Lexicon | undefined
  let last: NameReading | undefined

  const ready = (): Lexicon => {
    for (const pairs of traditional) foldPairs(pairs)
    if (persons) addClass(persons.initials(), SURNAME)
    lexicon = compile(lists)
    return lexicon
  }

  const derive = (text: string, length: number, kinds: number): number => {
    let flags = kinds
    if (length < minLength) flags |= SHORT
    if (!(kinds & HAN)) flags |= NO_HAN
    if (length <= longestName && ((table()[text.charCodeAt(0)] as number) & (SURNAME << 16)) !== 0) flags |= PERSON
    if (kinds & REPEAT) flags |= (lexicon as Lexicon).scan(collapse(text).text) & ~0xffff
    if (flags & PLACE_BOUND && makesPlace.test(fold(text, true, kinds).text)) flags |= PLACE
    return flags
  }

  /** The flags of a folded text, with those of the lists that only folding shows. */
  const flagsOf = ({ text, kinds }: Folded, count: number): number => {
    const person = kinds & (BLANK | SYMBOL) ? PERSON : 0
    return derive(text, count, kinds | ((lexicon as Lexicon).scan(text) & ~0xffff)) | person
  }

  const isWord = (text: string): true | undefined => (vocabulary?.costOf(text) === undefined ? undefined : true)

  const regionLength = (text: string): number => {
    const places = read(text).hits(PLACE | PLACE_BOUND)
    return places.reduce((length, { start, end }) => (start === 0 ? Math.max(length, end) : length), 0)
  }

  const read = (text: string): NameReading => {
    const compiled = lexicon ?? ready()
    const raw = compiled.scan(text)
    const folded = fold(text, true, raw)
    const count = raw & careful ? countCharacters(text) : text.length
    const flags = raw & careful ? flagsOf(folded, count) : derive(text, count, raw)
    let found: readonly Hit[] | undefined
    let standings: ReadonlyMap<Hit, Standing> | undefined
    const all = (): readonly Hit[] => {
      found ??= findHits(folded, compiled).filter(({ from, to }) => !isHeld(folded.text, from, to, allow))
      return found
    }
    return {
      text,
      flags,
      folded,
      count,
      minLength,
      hits: (list) => (flags & list ? all().filter((hit) => hit.lists & list) : []),
      standing: (hit) => {
        standings ??= standingsOf(folded, all(), vocabulary)
        return standings.get(hit) as Standing
      },
      describe: (list, word) => describers.get(list)?.(word) ?? nothing,
      person: () => persons?.shapeOf(text, isWord),
      company: (registeredName) => parseCompanyName?.(registeredName, regionLength) ?? { tradeName: registeredName },
    }
  }

  const readOnce = (text: string): NameReading => {
    if (last?.text !== text) last = read(text)
    return last
  }

  const flags = (text: string): number => {
    const raw = (lexicon ?? ready()).scan(text)
    return raw & careful ? readOnce(text).flags : derive(text, text.length, raw)
  }

  return { on: 'string', flags, read: readOnce }
}
