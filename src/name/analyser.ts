import type { Analyser } from '../core/node'
import { anyOf, BLANK, FOLDS, foldUnit, HAN, PLACE_INDICATOR, REPEAT, SLOW, SYMBOL } from '../text/characters'
import { collapse } from '../text/collapse'
import { countCharacters, countHan, countSymbols } from '../text/count'
import { fold } from '../text/fold'
import { type Lexicon, lexiconOf } from '../text/lexicon'
import { once } from '../text/remember'
import { noVocabulary } from '../text/segmentation'
import { Analysis, type NameEdition, type Workshop } from './analyse'
import {
  ANY_PLACE,
  CONTEXTUAL_PLACE,
  LENGTH,
  LISTED,
  type NameAnalysis,
  NO_HAN,
  PERSON,
  PLACE,
  TOO_LONG,
} from './analysis'
import { checkEdition } from './check-edition'
import { hidesInRuns, levelOf, type PlaceMeaning } from './hits'
import { registeredNameReader } from './read-registered-name'

/** Classes that a scan of the raw text can't see through. */
const opaque = /* @__PURE__ */ anyOf(SLOW, BLANK, SYMBOL)

/** The lists among the flags. */
const listed = ~0xffff

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
export const nameAnalyser = (edition: NameEdition): NameAnalyser => {
  checkEdition('nameAnalyser', edition)
  const { names, limits, provisions = [] } = edition
  const { lists, persons, vocabulary = noVocabulary, endings = '' } = names
  const { minLength, maxLength = Number.POSITIVE_INFINITY, minHan = 0, symbols = '' } = limits
  const placeList = lists.find(({ placeIndicators }) => placeIndicators)
  const indicators = placeList?.placeIndicators
  // The flags of a name are asked for before its analysis, and most names are never analysed. Nothing of a name is kept
  // once it is judged, for it may be a person's.
  let flagged: string | undefined
  let flagsOfLast = 0
  let last: Analysis | undefined

  const workshop = once((): Workshop => {
    const initials = new Set(persons?.initials())
    // Unpacks the ordinary words now, so that no later name waits for them.
    vocabulary.costOf('')
    const lexicon = lexiconOf(lists)
    const placesIn = (text: string) => analyse(text).hits(ANY_PLACE)
    const registered = registeredNameReader(names, lexicon, placesIn)
    return { ...names, limits, provisions, vocabulary, lexicon, initials, registered }
  })

  const found: number[] = []

  /** Whether a text starts with a prefecture that counts only in a context, or for an organisation. */
  const startsWithPrefecture = (lexicon: Lexicon, text: string): boolean => {
    const count = lexicon.search(text, found, 0, 2)
    for (let i = 2; i < count; i += 3) {
      const offset = found[i] as number
      const isContextual = lexicon.bitsAt(offset) === CONTEXTUAL_PLACE
      const meaning = isContextual ? placeList?.meaningOf(lexicon.wordAt(offset)) : undefined
      if (meaning && levelOf((meaning as unknown as PlaceMeaning).divisions) === 'prefecture') return true
    }
    return false
  }

  /** The flags of a text by what a scan has found in it, or in its folded form if it is opaque. */
  const flagsFrom = ({ lexicon, initials }: Workshop, text: string, length: number, kinds: number): number => {
    let flags = kinds
    if (length < minLength) flags |= LENGTH
    if (length > maxLength) flags |= TOO_LONG
    if (!(kinds & HAN)) flags |= NO_HAN
    if (minHan > 0 && countHan(text) < minHan) flags |= LENGTH
    if (endings.includes(text.charAt(text.length - 1)) && endings !== '') flags |= LISTED
    if (length <= longestName && initials.has(firstOf(text, kinds))) flags |= PERSON
    if (!(kinds & (REPEAT | CONTEXTUAL_PLACE))) return flags
    const folded = kinds & FOLDS ? fold(text, true, kinds).text : text
    if (kinds & REPEAT && hidesInRuns(folded)) flags |= lexicon.scan(collapse(folded).text) & listed
    if (!(flags & CONTEXTUAL_PLACE)) return flags
    const isPlace = (kinds & PLACE_INDICATOR) !== 0 && indicators?.test(folded) === true
    return isPlace || startsWithPrefecture(lexicon, folded) ? flags | PLACE : flags
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
