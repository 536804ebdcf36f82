import type { NameLimits } from '../model/edition'
import { FOLDS, foldUnit, HAN, PLACE_INDICATOR, REPEAT } from '../text/characters'
import { collapse } from '../text/collapse'
import { countHan } from '../text/count'
import { fold } from '../text/fold'
import type { Lexicon } from '../text/lexicon'
import type { WordList } from '../text/word-list'
import { CONTEXTUAL_PLACE, LENGTH, LISTED, NO_HAN, PERSON, PLACE, TOO_LONG } from './analysis'
import { hidesInRuns } from './hits'
import { levelOf, placeMeaning } from './place-meaning'
import type { NameIndex, NameSources } from './sources'

/** The lists among the flags. */
export const listed = ~0xffff

/** The longest personal name in units: a compound surname, two characters. Minority and Latin names contain a dot or space. */
const longestName = 4

/** The first unit of a text, folded. */
const firstOf = (text: string, kinds: number): string =>
  kinds & FOLDS ? String.fromCharCode(foldUnit(text.charCodeAt(0))) : text.charAt(0)

/** The places of a search: three numbers each. */
const found: number[] = []

/** Whether a text starts with a prefecture that counts only in a context, or for an organisation. */
const startsWithPrefecture = (lexicon: Lexicon, places: WordList | undefined, text: string): boolean => {
  const count = lexicon.search(text, found, 0, 2)
  for (let i = 2; i < count; i += 3) {
    const offset = found[i] as number
    const isContextual = lexicon.bitsAt(offset) === CONTEXTUAL_PLACE
    const meaning = isContextual ? places?.meaningOf(lexicon.wordAt(offset)) : undefined
    if (meaning && levelOf(placeMeaning(meaning).divisions) === 'prefecture') return true
  }
  return false
}

/**
 * Returns a function that gives the flags of a text: what a scan of it, or of its folded form, has found, and what its
 * length, its first and its last character say.
 */
export const flagReader = ({ lists, endings = '' }: NameSources, limits: NameLimits, index: () => NameIndex) => {
  const { minLength, maxLength = Number.POSITIVE_INFINITY, minHan = 0 } = limits
  const placeList = lists.find(({ hasPlaceIndicator }) => hasPlaceIndicator)

  const flagsOfShape = (text: string, length: number, kinds: number): number => {
    let flags = kinds
    if (length < minLength) flags |= LENGTH
    if (length > maxLength) flags |= TOO_LONG
    if (!(kinds & HAN)) flags |= NO_HAN
    if (minHan > 0 && countHan(text) < minHan) flags |= LENGTH
    if (endings.includes(text.charAt(text.length - 1)) && endings !== '') flags |= LISTED
    if (length <= longestName && index().initials.has(firstOf(text, kinds))) flags |= PERSON
    return flags
  }

  return (text: string, length: number, kinds: number): number => {
    const flags = flagsOfShape(text, length, kinds)
    if (!(kinds & (REPEAT | CONTEXTUAL_PLACE))) return flags
    const { lexicon } = index()
    const folded = kinds & FOLDS ? fold(text, true, kinds).text : text
    const inRuns = kinds & REPEAT && hidesInRuns(folded) ? lexicon.scan(collapse(folded).text) & listed : 0
    if (!((flags | inRuns) & CONTEXTUAL_PLACE)) return flags | inRuns
    const isPlace = (kinds & PLACE_INDICATOR) !== 0 && placeList?.hasPlaceIndicator?.(folded) === true
    return isPlace || startsWithPrefecture(lexicon, placeList, folded) ? flags | inRuns | PLACE : flags | inRuns
  }
}
