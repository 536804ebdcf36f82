import type { Analyser } from '../core/node'
import {
  addClass,
  anyOf,
  BLANK,
  FOLDS,
  foldPairs,
  HAN,
  PLACE_MAKER,
  REPEAT,
  SLOW,
  SURNAME,
  SYMBOL,
  table,
} from '../text/characters'
import { collapse } from '../text/collapse'
import { countCharacters } from '../text/count'
import { fold } from '../text/fold'
import { compile } from '../text/lexicon'
import { rememberLast } from '../text/remember'
import { noVocabulary } from '../text/segmentation'
import { Analysis, type NameSources, type Shared } from './analyse'
import { CONTEXTUAL_PLACE, LENGTH, type NameAnalysis, NO_HAN, PERSON, PLACE } from './analysis'
import type { CompanyName } from './company'
import { hidesInRuns } from './hits'

/** Classes that a scan of the raw text can't see through. */
const careful = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL)

/** Classes without which nothing makes a place of an ordinary word. */
const maker = /* @__PURE__ */ anyOf(PLACE_MAKER, FOLDS)

/** The lists among the flags. */
const listed = ~0xffff

/** The longest personal name in units: a compound surname, two characters; minority and Latin names hold a dot or blank. */
const longestName = 4

/** An analyser of names, which looks at no facts. */
export interface NameAnalyser extends Analyser<string, NameAnalysis> {
  readonly triggers: (name: string) => number
  readonly analyse: (name: string) => NameAnalysis
}

/** Reads website names against lists of words. The lists are compiled when the first name is read. */
export const nameAnalyser = (sources: NameSources): NameAnalyser => {
  const { lists, limits, traditional = [], persons, parseCompanyName, vocabulary = noVocabulary } = sources
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = limits ?? {}
  const { placeIndicators, makers } = lists.find((list) => list.placeIndicators) ?? {}
  let shared: Shared | undefined
  // The flags of a name are asked for before its reading, and most names are never read.
  let flagged: string | undefined
  let flagsOfLast = 0
  let last: Analysis | undefined

  const ready = (): Shared => {
    for (const pairs of traditional) foldPairs(pairs)
    if (persons) addClass(persons.initials(), SURNAME)
    if (makers) addClass(makers(), PLACE_MAKER)
    const describers = new Map(lists.map(({ bit, meaningOf }) => [bit, meaningOf]))
    shared = { ...sources, vocabulary, lexicon: compile(lists), describers, company: rememberLast(company) }
    return shared
  }

  const regionLength = (text: string): number => {
    const places = analyse(text).hits(PLACE | CONTEXTUAL_PLACE)
    return places.reduce((length, { start, end }) => (start === 0 ? Math.max(length, end) : length), 0)
  }
  const company = (registeredName: string): CompanyName =>
    parseCompanyName?.(registeredName, regionLength) ?? { tradeName: registeredName }

  /** The flags of a text from what a scan of it, folded where it asks for care, has shown. */
  const derive = ({ lexicon }: Shared, text: string, length: number, kinds: number): number => {
    let flags = kinds
    if (length < minLength || length > maxLength) flags |= LENGTH
    if (!(kinds & HAN)) flags |= NO_HAN
    if (length <= longestName && ((table()[text.charCodeAt(0)] as number) & (SURNAME << 16)) !== 0) flags |= PERSON
    // What folds may fold to a maker: 區.
    const made = (kinds & maker) !== 0
    if (!(kinds & REPEAT) && !(made && kinds & CONTEXTUAL_PLACE)) return flags
    const folded = kinds & FOLDS ? fold(text, true, kinds).text : text
    if (kinds & REPEAT && hidesInRuns(folded)) flags |= lexicon.scan(collapse(folded).text) & listed
    if (made && flags & CONTEXTUAL_PLACE && placeIndicators?.test(folded)) flags |= PLACE
    return flags
  }

  /** Reads a text whose words may be hidden: the lists count that its folded form holds. */
  const readCarefully = (own: Shared, text: string, raw: number): Analysis => {
    const folded = fold(text, true, raw)
    const count = countCharacters(text, raw)
    const person = folded.kinds & (BLANK | SYMBOL) ? PERSON : 0
    const kinds = folded.kinds | (own.lexicon.scan(folded.text) & (listed | PLACE_MAKER))
    return new Analysis(own, text, derive(own, folded.text, count, kinds) | person, count, folded)
  }

  const flags = (text: string): number => {
    if (text === flagged) return flagsOfLast
    const own = shared ?? ready()
    const raw = own.lexicon.scan(text)
    last = raw & careful ? readCarefully(own, text, raw) : undefined
    flagsOfLast = last === undefined ? derive(own, text, text.length, raw) : last.flags
    flagged = text
    return flagsOfLast
  }

  const analyse = (text: string): Analysis => {
    const known = flags(text)
    last ??= new Analysis(shared as Shared, text, known, text.length, undefined)
    return last
  }

  return { on: 'string', gives: 'name-analysis', triggers: flags, analyse }
}
