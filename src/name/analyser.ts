import type { Analyser } from '../core/node'
import { anyOf, BLANK, FOLDS, foldUnit, HAN, PLACE_INDICATOR, REPEAT, SLOW, SYMBOL } from '../text/characters'
import { collapse } from '../text/collapse'
import { countCharacters, countHan, countSymbols } from '../text/count'
import { fold } from '../text/fold'
import { lexiconOf } from '../text/lexicon'
import { once } from '../text/remember'
import { noVocabulary } from '../text/segmentation'
import { Analysis, type NameEdition, type Workshop } from './analyse'
import { CONTEXTUAL_PLACE, LENGTH, LISTED, type NameAnalysis, NO_HAN, PERSON, PLACE } from './analysis'
import type { RegisteredName } from './company'
import { type FoundDivision, hidesInRuns } from './hits'
import { foldName } from './registered-name'

/** Classes that a scan of the raw text can't see through. */
const opaque = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL)

/** The lists among the flags. */
const listed = ~0xffff

/** All places, those that count only in a context among them. */
const anyPlace = /* @__PURE__ */ anyOf(PLACE, CONTEXTUAL_PLACE)

/** The longest personal name in units: a compound surname, two characters. Minority and Latin names contain a dot or space. */
const longestName = 4

/** An analyser of names, which looks at no facts. */
export interface NameAnalyser extends Analyser<string, NameAnalysis> {
  readonly triggers: (name: string) => number
  /** Analyses a name. */
  readonly analyse: (name: string) => NameAnalysis
  readonly forget: () => void
}

/** The first unit of a text, folded. */
const firstOf = (text: string, kinds: number): string =>
  kinds & FOLDS ? String.fromCharCode(foldUnit(text.charCodeAt(0))) : text.charAt(0)

/**
 * Returns an analyser of website names by an edition. It builds its lexicon at the first name and keeps it: create it once.
 *
 * @example nameAnalyser(tencent20160919).analyse('小 窝').length // 2
 */
export const nameAnalyser = ({ names, limits, provisions = [] }: NameEdition): NameAnalyser => {
  const { lists, allow = [], persons, parseCompanyName, vocabulary = noVocabulary, endings = '' } = names
  const { minLength, maxLength = Number.POSITIVE_INFINITY, minHan = 0, symbols = '' } = limits
  const indicators = lists.find(({ placeIndicators }) => placeIndicators)?.placeIndicators
  // The flags of a name are asked for before its analysis, and most names are never analysed. Nothing of a name is kept
  // once it is judged, for it may be a person's.
  let flagged: string | undefined
  let flagsOfLast = 0
  let last: Analysis | undefined

  const workshop = once((): Workshop => {
    const initials = new Set(persons?.initials())
    // Unpacks the ordinary words now, so that no later name waits for them.
    vocabulary.costOf('')
    return { ...names, limits, provisions, vocabulary, lexicon: lexiconOf(lists), initials, registered }
  })

  const scratch: number[] = []
  const regionLength = (text: string): number => {
    const { lexicon } = workshop()
    if (allow.length > 0 || lexicon.scan(text) & (opaque | REPEAT)) {
      const places = analyse(text).hits(anyPlace)
      return places.reduce((length, { start, end }) => (start === 0 ? Math.max(length, end) : length), 0)
    }
    let length = 0
    const count = lexicon.search(text, scratch, 0, 2)
    for (let i = 0; i < count; i += 3)
      if (lexicon.bitsAt(scratch[i + 2] as number) & anyPlace) length = scratch[i + 1] as number
    return length
  }

  /** The divisions of all places in a folded text. */
  const divisionsIn = (text: string): FoundDivision[] => {
    const { lexicon } = workshop()
    const words = new Set<string>()
    const count = lexicon.search(text, scratch)
    for (let i = 2; i < count; i += 3) {
      const offset = scratch[i] as number
      if (lexicon.bitsAt(offset) & anyPlace) words.add(lexicon.wordAt(offset))
    }
    const list = lists.find(({ bit }) => bit === PLACE)
    return [...words].flatMap((word) => list?.meaningOf(word)?.divisions as FoundDivision[])
  }

  const registered = (registeredName: string): RegisteredName => {
    const company = parseCompanyName?.(registeredName, regionLength) ?? { tradeName: registeredName }
    const text = foldName(registeredName)
    const { region = '', trade = '', type = '', branch = '' } = company
    const tradeName = foldName(company.tradeName)
    // An institution's name is not divided, and its region is only a part of it.
    const head = region === '' && tradeName === text ? regionLength(text) : 0
    const rest = tradeName.slice(head)
    // A place alone is no 字号; one character after a place may be none either.
    const own = rest.length === 1 ? tradeName : rest
    return { company, text, tradeName: own, rest: foldName(trade + type + branch), divisions: divisionsIn(text) }
  }

  /** The flags of a text by what a scan has found in it, or in its folded form if it is opaque. */
  const flagsFrom = ({ lexicon, initials }: Workshop, text: string, length: number, kinds: number): number => {
    let flags = kinds
    if (length < minLength || length > maxLength) flags |= LENGTH
    if (!(kinds & HAN)) flags |= NO_HAN
    if (minHan > 0 && countHan(text) < minHan) flags |= LENGTH
    if (endings.includes(text.charAt(text.length - 1)) && endings !== '') flags |= LISTED
    if (length <= longestName && initials.has(firstOf(text, kinds))) flags |= PERSON
    const mayBePlace = (kinds & PLACE_INDICATOR) !== 0 && (kinds & CONTEXTUAL_PLACE) !== 0
    if (!(kinds & REPEAT) && !mayBePlace) return flags
    const folded = kinds & FOLDS ? fold(text, true, kinds).text : text
    if (kinds & REPEAT && hidesInRuns(folded)) flags |= lexicon.scan(collapse(folded).text) & listed
    if (flags & CONTEXTUAL_PLACE && indicators?.test(folded)) flags |= PLACE
    return flags
  }

  /** Analyses a text in which words may be hidden: the lists of its folded form count. */
  const analyseFolded = (shared: Workshop, text: string, raw: number): Analysis => {
    const folded = fold(text, true, raw)
    const length = countCharacters(text, raw) - countSymbols(text, symbols)
    const person = folded.kinds & (BLANK | SYMBOL) ? PERSON : 0
    const kinds = folded.kinds | (shared.lexicon.scan(folded.text) & (listed | PLACE_INDICATOR))
    return new Analysis(shared, text, flagsFrom(shared, folded.text, length, kinds) | person, length, folded)
  }

  const flags = (text: string): number => {
    if (text === flagged) return flagsOfLast
    const shared = workshop()
    const raw = shared.lexicon.scan(text)
    last = raw & opaque ? analyseFolded(shared, text, raw) : undefined
    flagsOfLast = last === undefined ? flagsFrom(shared, text, text.length, raw) : last.flags
    flagged = text
    return flagsOfLast
  }

  const analyse = (text: string): Analysis => {
    const known = flags(text)
    const analysis = last ?? new Analysis(workshop(), text, known, text.length, undefined)
    forget()
    return analysis
  }

  const forget = (): void => {
    flagged = undefined
    last = undefined
  }

  return Object.freeze({ on: 'string', gives: 'name-analysis', takesBlank: true, triggers: flags, analyse, forget })
}
